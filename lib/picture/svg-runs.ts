import { escapeText, svgElement } from './svg-element';

/**
 * Latin letters beyond those of Western Europe stand in cuts of their own, named after the face with this word. Other scripts
 * are found by the renderer itself.
 */
const WIDER = 'Ext';
const WIDER_LATIN = /([\u0100-\u02ba\u02bd-\u02c5\u02c7-\u02cc\u02ce-\u02d7\u02dd-\u02ff\u1d00-\u1dbf\u1e00-\u1e9f\u1ef2-\u1eff\u2c60-\u2c7f\ua720-\ua7ff]+)/;

/** A text's content, with letters of the wider Latin alphabet in the face that has them: "Wa", "ł", "ęsa". */
export function svgRuns(text: string, family: string | undefined): string {
  const wider = family?.replace(/^'(Demarche \w+)'/, `'$1 ${WIDER}'`);
  // Between two matches of a pattern with one group, the group's matches stand at the odd places.
  return text.split(WIDER_LATIN).map((run, i) => (i % 2 === 0 ? escapeText(run) : svgElement('tspan', { 'font-family': wider }, escapeText(run)))).join('');
}
