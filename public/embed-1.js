/* Démarche 1: frames' height; with data-demarche-link="name" their view in the host's address. */
(() => {
 const QUERY = /^\?[\w.%+&=-]{0,1999}$/;
 const shown = new WeakMap();
 const frames = () => document.querySelectorAll('iframe[data-demarche]');
 const key = ({ dataset: { demarcheLink: name } }) => name !== undefined && '#' + (name.replace(/[^\w-]/g, '') || 'demarche');
 addEventListener('message', ({ data, source }) => {
  if (!data || data.source !== 'demarche' || data.v !== 1) return;
  const { height, query } = data;
  for (const frame of frames()) {
   if (frame.contentWindow !== source) continue;
   if (typeof height === 'number' && height >= 100 && height <= 20000) frame.style.height = Math.ceil(height) + 'px';
   const now = query || '?';
   if (typeof now !== 'string' || !QUERY.test(now)) continue;
   const before = shown.get(frame) || now;
   shown.set(frame, now);
   if (key(frame) && before !== now) try {
    history.replaceState(history.state, '', key(frame) + now);
   } catch {}
  }
 });
 for (const frame of frames()) {
  const { hash } = location;
  const start = key(frame);
  const query = hash.slice(start.length);
  if (start + query !== hash || !QUERY.test(query)) continue;
  const url = new URL(frame.src);
  const own = new URL(url).searchParams;
  url.search = query;
  for (const name of ['title', 'controls']) url.searchParams.set(name, own.get(name) || '');
  const next = frame.cloneNode();
  next.src = url;
  frame.replaceWith(next);
 }
})();
