import localFont from 'next/font/local';

/* Both families come from the npm registry (SIL OFL) and are served from this host; nothing is fetched from a font
   service. The latin cuts hold every letter the interface uses; `lib/type/advances.ts` is measured from the same files. */

export const archivo = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
  weight: '100 900',
  variable: '--font-archivo',
  display: 'swap',
  fallback: ['Helvetica Neue', 'Arial', 'sans-serif'],
  declarations: [{ prop: 'font-stretch', value: '62% 125%' }],
});

export const newsreader = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-normal.woff2',
  weight: '200 800',
  style: 'normal',
  variable: '--font-newsreader',
  display: 'swap',
  fallback: ['Georgia', 'Times New Roman', 'serif'],
  adjustFontFallback: 'Times New Roman',
});

/** Printed phrases only, so it need not hold up the headline: it comes when the page asks for it. */
export const newsreaderItalic = localFont({
  src: '../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-opsz-italic.woff2',
  weight: '200 800',
  style: 'italic',
  variable: '--font-newsreader-italic',
  display: 'swap',
  preload: false,
  fallback: ['Georgia', 'Times New Roman', 'serif'],
  adjustFontFallback: 'Times New Roman',
});
