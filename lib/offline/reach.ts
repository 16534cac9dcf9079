/** Where a page asks whether the site can be reached: the server's own word that it is well. */
export const REACH = '/healthz';
