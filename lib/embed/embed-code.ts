import { withoutOwn } from '../output/without-own';
import { EMBED_OWN } from './embed-settings';
import { EMBED_SCRIPT } from './embed-script';
import { escapeMarkup } from './markup';

export interface EmbedCode {
  /** The site's origin, without a slash at its end. */
  readonly site: string;
  /** The frame's address from its first `/` on, as `embedHref` writes it. */
  readonly href: string;
  /** Names the frame, and stands as a link after it: "Timeline: Taiwan (4 events)". */
  readonly title: string;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
  /** In CSS pixels; the script for hosts replaces it by what the view needs. */
  readonly height: number;
  /** In CSS pixels; as wide as there is room where none is given. */
  readonly width?: number;
  /** Whether the code brings the script for hosts: the frame's height, and its view in the host's address. */
  readonly script: boolean;
  /** The still picture; `src` from its first `/` on. */
  readonly picture: { readonly src: string; readonly width: number; readonly height: number };
  /** `picture` is for systems that strip frames: a linked picture. */
  readonly style: 'frame' | 'picture';
}

/**
 * The HTML that an author pastes. The link after the frame stays where the frame is stripped. All of it is escaped: a title
 * of an author's own cannot leave its attribute.
 */
export function embedCode(code: EmbedCode): string {
  return code.style === 'frame' ? frameCode(code) : pictureCode(code);
}

/** The page of a frame's view: `/s/x/embed?topic=taiwan&title=…` → `/s/x?topic=taiwan`. */
export function pageOfFrame(href: string): string {
  const at = href.indexOf('?');
  const [path, search] = at < 0 ? [href, ''] : [href.slice(0, at), href.slice(at)];
  return path.replace(/\/embed$/, '') + withoutOwn(search, EMBED_OWN);
}

function frameCode({ site, href, title, height, width, script }: EmbedCode): string {
  const frame = tag('iframe', [
    ['src', site + href], ['title', title], ['loading', 'lazy'], ['width', width === undefined ? '100%' : `${width}`], ['height', `${height}`],
    ['style', 'border:0;max-width:100%'], ['allow', 'clipboard-write; web-share; fullscreen'], ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ...(script ? [['data-demarche', null] as const] : []),
  ]);
  const link = `<p>${tag('a', [['href', site + pageOfFrame(href)]])}${escapeMarkup(title)}</a></p>`;
  const runs = tag('script', [['src', site + EMBED_SCRIPT.path], ['integrity', EMBED_SCRIPT.integrity], ['crossorigin', 'anonymous'], ['async', null]]);
  return [`${frame}</iframe>`, link, ...(script ? [`${runs}</script>`] : [])].join('\n');
}

function pictureCode({ site, href, alt, picture }: EmbedCode): string {
  const image = tag('img', [
    ['src', site + picture.src], ['alt', alt], ['width', `${picture.width}`], ['height', `${picture.height}`], ['loading', 'lazy'], ['style', 'max-width:100%;height:auto'],
  ]);
  return `${tag('a', [['href', site + pageOfFrame(href)]])}${image}</a>`;
}

/** An opening tag; an attribute whose value is null stands alone. */
function tag(name: string, attributes: readonly (readonly [name: string, value: string | null])[]): string {
  return `<${[name, ...attributes.map(([key, value]) => (value === null ? key : `${key}="${escapeMarkup(value)}"`))].join(' ')}>`;
}
