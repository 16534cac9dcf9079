import { escapeMarkup } from '../embed/markup';
import type { Output } from '../output/output';
import { pictureSvg } from '../picture/picture-svg';
import type { KnownEvent } from '../story/known-event';
import { actorWithOffice, clockWords, statusWords, topicName } from '../story/names';
import type { Report, Source } from '../story/story';
import { dateWords, datetimeAttribute } from '../time/words';

/** Nothing is loaded and nothing runs: the page is its own words. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const STYLE = `:root{color-scheme:light dark}body{max-width:46rem;margin:2rem auto;padding:0 1.2rem;font:1rem/1.5 Georgia,serif}
h1{font-size:2rem;line-height:1.15;margin:0}h2{font-size:1.15rem;line-height:1.3;margin:0}svg{width:100%;height:auto;background:#fcfcfa;margin:1rem 0}
ol{list-style:none;padding:0}li{border-top:1px solid #8888;padding:.8rem 0}p{margin:.25rem 0}.when{font-weight:600}i{background:#ffe37a66}
small,footer{font-size:.85rem}footer{border-top:1px solid #8888;margin-top:1rem;padding-top:.6rem}a{color:inherit;overflow-wrap:anywhere}`;

/**
 * A story as one HTML file that needs nothing else: the drawing, then every event with its date, who says so, the
 * words it
 * rests on, and how its date was found. All text is escaped, and no script or address of another site is loaded.
 */
export function storyPage(output: Output): string {
  const { open, shown } = output;
  const { title, standfirst } = open.story;
  const events = [...shown.selection].map((known) => eventItem(output, known));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(standfirst)}</p></header>
${pictureSvg(output, 'og')}
<ol>
${events.join('\n')}
</ol>
<footer><h2>Sources</h2>
${open.story.sources.map(sourceLine).join('\n')}
<p>Made with Démarche. Nothing is placed more closely than the reports allow.</p></footer>
</body>
</html>
`;
}

function eventItem({ open }: Output, known: KnownEvent): string {
  const { event, when, status } = known;
  const { registry } = open;
  const attribute = datetimeAttribute(when);
  const date = escapeMarkup(dateWords(when, 'plain'));
  const who = event.actors.map(({ actor }) => actorWithOffice(actor, registry)).join(', ');
  const topics = event.topics.map(({ topic }) => topicName(topic, registry)).join(', ');
  return `<li id="${event.id}"><h2>${escapeMarkup(event.title)}</h2>
<p class="when">${attribute === null ? date : `<time datetime="${attribute}">${date}</time>`} (${escapeMarkup(clockWords(known, registry))}) · ${statusWords(status)}</p>
<p>${escapeMarkup(who)} · ${escapeMarkup(topics)}</p>
${event.reports.map((report) => reportLine(report, open.source(report.source))).join('\n')}</li>`;
}

function reportLine({ phrase, resolved, passages, when, inferred }: Report, source: Source | undefined): string {
  const words = phrase === null ? '' : `<i>‘${escapeMarkup(phrase)}’</i> `;
  const places = passages.map(
    ({ paragraph, from, to }) =>
      `${paragraph === 'caption' ? 'caption' : `paragraph ${paragraph}`}, “${from}${from === to ? '' : ` … ${to}`}”`,
  );
  const where = places.length === 0 ? '' : ` (${escapeMarkup(places.join('; '))})`;
  return `<p><small>${escapeMarkup(source?.name ?? 'A report')}${where}: ${words}${escapeMarkup(dateWords(when, 'plain', 'middle'))}${inferred ? ', inferred' : ''}. ${escapeMarkup(sentence(resolved))}</small></p>`;
}

function sourceLine({ title, publisher, address, published, note }: Source): string {
  const link =
    address === null
      ? escapeMarkup(title)
      : `<a href="${escapeMarkup(address)}" rel="noopener noreferrer">${escapeMarkup(title)}</a>`;
  const rest = [publisher, published && dateWords(published, 'plain'), note]
    .filter((part) => part !== null && part !== '')
    .map((part) => escapeMarkup(String(part)));
  return `<p>${[link, ...rest].join(' · ')}</p>`;
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
