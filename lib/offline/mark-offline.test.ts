import { expect, it } from 'vitest';
import { markOffline } from './mark-offline';

it.each([
  ['<!DOCTYPE html><html lang="en" class="a"><head>', '<!DOCTYPE html><html data-offline="" lang="en" class="a"><head>'],
  ['<html><p>', '<html data-offline=""><p>'],
  ['<html\nlang="en">', '<html data-offline=""\nlang="en">'],
  // Only the first, and no other element: what scripts say of the page stays as their digests have it.
  ['<html lang="en"><script>"<html lang"</script>', '<html data-offline="" lang="en"><script>"<html lang"</script>'],
  ['<htmlx>', '<htmlx>'],
  ['', ''],
])('%j says that it is a copy', (html, marked) => {
  expect(markOffline(html)).toBe(marked);
});
