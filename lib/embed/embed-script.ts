/**
 * The script for hosts (`public/embed-1.js`): pages out there name its digest (Subresource Integrity), so it never changes.
 * What must change is another version beside it.
 */
export const EMBED_SCRIPT = {
  path: '/embed-1.js',
  integrity: 'sha384-wa+ZaxSUmMxCy3+8+jV/odlzRZR+rNGBKxEtTaEWPdF4/ZbcC3H5xlzD/2SuGo58',
} as const;
