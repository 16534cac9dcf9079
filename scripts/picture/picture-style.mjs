/*
 * The looks of everything in a picture, worked out from the style sheets of the screen in their light colours and written as
 * the attributes that SVG has for them: a file stands alone, and a strict content policy forbids it a style sheet of its own.
 */
import { readFileSync } from 'node:fs';
import postcss from 'postcss';
import { FACES } from '../fonts/picture-faces.mjs';
import { at } from '../setup/project.mjs';

const SHEETS = ['app/globals.css', 'components/ui/marks.css', 'components/timeline/timeline.css', 'scripts/picture/picture.css'];

/** The states of an item, as `itemShapes` names them, and every class that shapes have. */
const ITEMS = ['plot-event', 'plot-event is-selected', 'plot-event is-maybe', 'plot-event is-selected is-maybe', 'plot-pill', 'plot-pill is-selected', 'plot-pill is-ghost'];
const CLASSES = [
  'mark-band', 'mark-line', 'mark-line planned', 'mark-cap', 'mark-cap planned', 'mark-head', 'mark-box', 'mark-box planned', 'mark-hatch', 'mark-dots', 'mark-span',
  'mark-ghost', 'mark-ghost-line', 'plot-highlight', 'label-title', 'label-phrase', 'label-aside', 'label-clock', 'label-length', 'pill-box', 'pill-text',
  'plot-end', 'axis-text', 'axis-text strong', 'axis-day', 'axis-night', 'axis-tick', 'axis-break', 'grid-line', 'grid-line dotted', 'lane-line', 'lane-line strong',
  'lane-name', 'lane-count', 'arrow-line', 'arrow-head', 'arrow-verb', 'horizon-line', 'horizon-text',
  'picture-ground', 'picture-title', 'picture-sentence', 'picture-strong', 'picture-words', 'picture-note', 'picture-mark', 'picture-accent', 'picture-notice',
];

const ATTRIBUTES = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin', 'stroke-dasharray', 'paint-order', 'letter-spacing', 'opacity'];
const FONT = /^(italic )?(\d+) ([\d.]+)px(?: ?\/ ?[\d.]+)? (.+)$/;
/** For letters that the families lack, on a machine that has none of the product's fonts. */
const OTHER_LETTERS = ['Noto Sans SC', 'PingFang SC', 'Hiragino Sans', 'Microsoft YaHei', 'Malgun Gothic'];

/**
 * `styles` by class, and by `item > class` where a class looks different within an item in that state.
 * @returns {{ styles: Record<string, Record<string, string>>, topics: Record<string, string>, dim: string }}
 */
export function pictureStyle() {
  const rules = SHEETS.flatMap((sheet) => rulesOf(postcss.parse(readFileSync(at(sheet), 'utf8'))));
  const look = (...chain) => attributesOf(computed(rules, chain.map((names) => names.split(' '))));
  const plain = CLASSES.map((own) => [own, look(own)]);
  const within = ITEMS.flatMap((item) => plain.map(([own, usual]) => [`${item} > ${own}`, look(item, own), usual]));
  const differs = ([, style, usual]) => JSON.stringify(style) !== JSON.stringify(usual);
  const topics = [...new Set(rules.flatMap(({ parts }) => parts.at(-1) ?? []).filter((name) => name.startsWith('t-')))];
  return {
    styles: Object.fromEntries([...plain, ...within.filter(differs)].map(([name, style]) => [name, style])),
    topics: Object.fromEntries(topics.map((name) => [name.slice(2), computed(rules, [[name]]).get('color')])),
    dim: computed(rules, [['dim']]).get('opacity'),
  };
}

/** Every rule of plain classes that holds on every screen; `parts` are its classes from the outermost in. */
function rulesOf(sheet) {
  return sheet.nodes.flatMap((rule) => {
    if (rule.type !== 'rule') return [];
    const declared = rule.nodes.filter((node) => node.type === 'decl').map(({ prop, value }) => [prop, value]);
    return rule.selectors.filter((selector) => selector === ':root' || /^\.[\w-]+(?:[. ]+[\w-]+)*$/.test(selector)).map((selector) => {
      const parts = selector === ':root' ? [] : selector.split(' ').map((part) => part.slice(1).split('.'));
      return { parts, weight: parts.flat().length, declared };
    });
  });
}

/** What holds for the innermost of a chain of elements, each given by its classes: the heavier rule wins, then the later. */
function computed(rules, chain) {
  const own = new Map();
  const variables = new Map();
  chain.forEach((_, depth) => {
    const matching = rules.filter((rule) => matches(rule.parts, chain.slice(0, depth + 1))).sort((a, b) => a.weight - b.weight);
    for (const [prop, value] of [...(depth === 0 ? rules.filter(({ parts }) => parts.length === 0) : []), ...matching].flatMap(({ declared }) => declared)) {
      if (prop.startsWith('--')) variables.set(prop, value);
      else if (depth === chain.length - 1) own.set(prop, value);
    }
  });
  return new Map([...own].map(([prop, value]) => [prop, resolved(value, variables)]));
}

function matches(parts, chain) {
  if (parts.length === 0) return false;
  const fits = (part, classes) => part.every((name) => classes.includes(name));
  if (!fits(parts.at(-1), chain.at(-1))) return false;
  let at = chain.length - 2;
  return parts.slice(0, -1).reverse().every((part) => {
    while (at >= 0 && !fits(part, chain[at])) at--;
    return at-- >= 0;
  });
}

/** The product's own families go by the names that the pictures' faces are looked up by. */
function resolved(value, variables) {
  let text = value;
  for (let i = 0; i < 8 && text.includes('var('); i++) {
    text = text.replace(/var\((--[\w-]+)\)/g, (_, name) => variables.get(name) ?? (name.startsWith('--font-newsreader') ? 'Newsreader' : 'Archivo'));
  }
  return text.replace(/light-dark\(\s*([^,()]+|rgb\([^)]*\)),.*?\)$/, '$1');
}

function attributesOf(style) {
  const found = Object.fromEntries(ATTRIBUTES.filter((name) => style.has(name)).map((name) => [name, style.get(name).replace(/^([\d.]+)px$/, '$1')]));
  const opacity = /^rgb\((\d+) (\d+) (\d+) \/ ([\d.]+)\)$/.exec(found.fill ?? '');
  if (opacity) {
    found.fill = `#${opacity.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
    found['fill-opacity'] = opacity[4];
  }
  if (!style.has('font')) return found;
  const font = fontOf(style);
  // Not every renderer knows the unit here.
  const spacing = found['letter-spacing'] && { 'letter-spacing': String(Math.round(parseFloat(found['letter-spacing']) * font['font-size'] * 1000) / 1000) };
  return { ...found, ...font, ...spacing };
}

function fontOf(style) {
  const [, italic, weight, size, families] = FONT.exec(style.get('font'));
  const [own, ...others] = families.split(', ');
  const key = [own, italic ? 'italic' : 'normal', style.get('font-weight') ?? weight, parseFloat(style.get('font-stretch') ?? '100')].join(' ');
  const cut = FACES.find((face) => face.key === key);
  if (!cut) throw new Error(`scripts/fonts/picture-faces.mjs has no face for “${key}”`);
  const quoted = (name) => (name.includes(' ') && !name.startsWith("'") ? `'${name}'` : name);
  const family = [cut.family, own, ...others.slice(0, -1), ...OTHER_LETTERS, others.at(-1)].map(quoted).join(', ');
  return { 'font-family': family, 'font-size': size, 'font-weight': key.split(' ')[2], ...(italic ? { 'font-style': 'italic' } : {}) };
}
