import type { Output } from '../output/output';
import { clockWords, statusWords, topicName } from '../story/names';
import { paintGlyph } from './paint-shapes';
import { type Part, pictureLine, pictureLines, wordmark } from './picture-parts';
import type { PictureLayout } from './picture-size';
import { balanceText, lineWidth, wrapText } from './picture-text';

const GAP = 0.9;

/** The title beside the product's name, and under it what is shown in words. */
export function pictureHead(output: Output, layout: PictureLayout): Part {
  const { drawn, margin, type } = layout;
  const y = margin + type.title * 0.74;
  const mark = wordmark(layout, y);
  const words = output.kind === 'event' ? (output.records[0]?.known.event.headline ?? output.title) : output.open.story.title;
  const width = drawn.width - 2 * margin - mark.width - type.mark * 1.4;
  const title = pictureLines(balanceText(words, { face: 'title', size: type.title, width, most: 2 }), 'title', { x: margin, y, size: type.title, leading: 1.08 });
  const under = { ...layout, top: title.bottom + type.sentence * 1.5 };
  const more = output.kind === 'event' ? eventLines(output, under) : viewLines(output, under);
  return { svg: mark.svg + title.svg + more.svg, bottom: more.bottom + type.sentence * GAP };
}

type Under = PictureLayout & { readonly top: number };

function viewLines({ filter }: Output, { drawn, margin, type, top }: Under): Part {
  const lines = wrapText(filter, { face: 'sentence', size: type.sentence, width: drawn.width - 2 * margin, most: 2 });
  return pictureLines(lines, 'sentence', { x: margin, y: top, size: type.sentence, leading: 1.22 });
}

/** When it was and on whose clock; its topics, each with its glyph. */
function eventLines({ open, records }: Output, layout: Under): Part {
  const { drawn, margin, type, top } = layout;
  const [record] = records;
  if (!record) return { svg: '', bottom: top };
  const size = type.sentence * 0.92;
  const room = drawn.width - 2 * margin;
  const { known, dateWords } = record;
  const date = wrapText(dateWords, { face: 'strong', size, width: room, most: 2 });
  const dated = pictureLines(date, 'strong', { x: margin, y: top, size, leading: 1.25 });
  const status = known.status === 'happened' ? [] : [statusWords(known.status)];
  const words = [...status, clockWords(known, open.registry)].join(', ');
  const x = margin + lineWidth(date.at(-1) ?? '', 'strong', size) + size * 0.6;
  const clock = x + lineWidth(words, 'words', size) <= drawn.width - margin ? pictureLine(words, 'note', { x, y: dated.bottom, size }) : '';
  const topics = topicLine(record.known.event.topics.map(({ topic }) => ({ topic, name: topicName(topic, open.registry) })), { ...layout, top: dated.bottom + size * 1.55 });
  return { svg: dated.svg + clock + topics.svg, bottom: topics.svg === '' ? dated.bottom : topics.bottom };
}

/** On one line; what does not fit is counted. */
function topicLine(topics: readonly { readonly topic: string; readonly name: string }[], { drawn, margin, type, top: y }: Under): Part {
  const size = type.sentence * 0.74;
  const glyph = size * 1.15;
  let x = margin;
  let svg = '';
  for (const [i, { topic, name }] of topics.entries()) {
    const width = glyph + size * 0.4 + lineWidth(name, 'words', size);
    const last = i === topics.length - 1;
    const after = last ? 0 : size * 1.2 + lineWidth(`and ${topics.length - i - 1} more`, 'words', size);
    if (x + width + after > drawn.width - margin) return { svg: svg + pictureLine(`and ${topics.length - i} more`, 'note', { x, y, size }), bottom: y };
    svg += paintGlyph({ tag: 'glyph', topic, size: glyph, status: 'happened', x, y: y - size * 0.36 - glyph / 2 }) + pictureLine(name, 'words', { x: x + glyph + size * 0.4, y, size });
    x += width + size * 1.2;
  }
  return { svg, bottom: y };
}
