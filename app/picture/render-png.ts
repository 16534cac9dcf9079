import 'server-only';
import { renderAsync } from '@resvg/resvg-js';
import { limitedTo } from './limited-to';
import { fontFilesFor } from './picture-fonts';

/** Pictures drawn at the same time: more only wait for a processor. */
const AT_ONCE = 4;
const MOST_MS = 4000;

const limited = limitedTo(AT_ONCE);

/**
 * Draws a picture made by `pictureSvg` at its own size. Only our fonts are read, nothing is fetched, and a letter that no
 * font has is left out. @throws where the drawing waits or takes longer than a few seconds.
 */
export async function renderPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const signal = AbortSignal.timeout(MOST_MS);
  const image = await limited(() => {
    signal.throwIfAborted();
    return renderAsync(svg, { font: { loadSystemFonts: false, fontFiles: fontFilesFor(svg), defaultFontFamily: 'Demarche Small' }, logLevel: 'off' }, signal);
  });
  return new Uint8Array(image.asPng());
}
