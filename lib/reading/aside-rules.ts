import type { Aside } from './reading';

export interface AsideRule {
  readonly kind: Aside['kind'];
  readonly why: string;
  readonly test: (line: string) => boolean;
}

/** The longest line of page furniture. */
const SHORT = 160;

/** Every pattern is anchored or runs over a line of at most `SHORT` characters, so none takes more than linear time. */
function short(pattern: RegExp): (line: string) => boolean {
  return (line) => line.length <= SHORT && pattern.test(line);
}

const AGENCIES =
  'reuters|ap|afp|epa|getty(?: images)?|associated press|bloomberg|xinhua|tass|ap photo|pool|shutterstock|alamy';

/** What a line by itself gives away, the surest first. */
export const ASIDE_RULES: readonly AsideRule[] = [
  { kind: 'video-length', why: 'the length of a video, alone on its line', test: short(/^\d{1,3}:\d\d(?::\d\d)?$/) },
  {
    kind: 'comment-form',
    why: 'part of a form for comments',
    test: short(
      /^(?:leave a (?:reply|comment)|post a comment|your email address will not|required fields|save my name|(?:\d+ )?comments?$|cancel reply|notify me of|join the (?:discussion|conversation))/i,
    ),
  },
  {
    kind: 'promotion',
    why: 'points to another page or programme',
    test: short(
      /^(?:read(?: more| also| next)?|related(?: (?:articles?|stories|topics|links))?|watch(?: (?:live|now|more))?|see also|also read|listen|more on this(?: story)?|more from|recommended|most (?:read|popular|viewed)|editor'?s'? picks?|up next|trending|in pictures|live updates)\s*(?:[:|>»–—]|$)/i,
    ),
  },
  {
    kind: 'furniture',
    why: 'a control or notice of the page',
    test: short(
      /^(?:[-*•]\s*)?(?:skip to |share\b(?: (?:this|on|via|article|full|by)\b.*)?[^a-z]*$|save$|print(?: this)?$|email(?: this)?$|tweet$|copy link|facebook$|whatsapp$|twitter$|x$|linkedin$|reddit$|pocket$|flipboard$|menu$|search$|home$|close$|advertisement|sponsored|story continues below|continue reading|scroll (?:down|to)|subscribe\b|sign (?:up|in)\b|log ?in\b|register\b|newsletter|get (?:the|our) .{0,40}newsletter|follow us\b|follow .{0,30} on |back to top|all rights reserved|copyright\b|©|terms (?:of|and)\b|privacy (?:policy|notice)|cookie|we use cookies|accept (?:all|cookies)|this (?:site|website) uses|download (?:the|our) app|listen to this article|click (?:here|to)|tap (?:here|to)|enable javascript|please (?:enable|log in|sign in)|support (?:our|independent) journalism|donate\b|contact us|about us|image source,?|image caption,?|getty images$|tags?:|topics?:|filed under)/i,
    ),
  },
  {
    kind: 'furniture',
    why: 'how long the page takes to read',
    test: short(/^(?:[-*•]\s*)?\d{1,3}[ -]?min(?:ute)?s?[ -]read$/i),
  },
  {
    kind: 'furniture',
    why: 'a row of links',
    test: short(/^[\p{L}\p{N}&' -]{2,30}(?:\s*[|»›>•·]\s*[\p{L}\p{N}&' -]{2,30}){1,8}$/u),
  },
  { kind: 'furniture', why: 'an address of the web', test: short(/^(?:https?:\/\/|www\.)\S+$/i) },
  {
    kind: 'byline',
    why: 'says who wrote it, or when',
    test: short(
      /^[*_]*(?:by|from|reporting by|edited by|editing by|writing by|written by|additional reporting by) (?:our |the |[\p{Lu}*])[^.!?]*[*_]*$/iu,
    ),
  },
  {
    kind: 'byline',
    why: 'says when it was published or changed',
    test: short(
      /^[*_]*(?:first |originally )?(?:published|posted|updated|last (?:updated|modified)|date|issued)\b[^!?]{0,120}$/i,
    ),
  },
  {
    kind: 'byline',
    why: 'says when it was published or changed',
    test: short(
      /^[*_]*(?:\p{Lu}\p{L}+,? )?(?:\p{Lu}\p{L}{2,9}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:\d{4})|\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}{2,9}\.?,? \d{4}|\d{4}-\d\d-\d\d)(?:\s*(?:updated|published|at |,|[-–—|•·]|\d{1,2}[:.]\d\d)[^!?]{0,80})?[*_]*$/iu,
    ),
  },
  {
    kind: 'caption',
    why: 'the caption of a picture',
    test: (line) =>
      line.length <= 600 &&
      /^(?:[*_]*)(?:photo(?:graph)?|caption|image|picture|file(?: photo)?|video|graphic|map|illustration)\s*(?::|\s[-–—])\s*\S/i.test(
        line,
      ),
  },
  {
    kind: 'caption',
    why: 'the caption of a picture, which names its photographer',
    test: (line) =>
      line.length <= 600 &&
      /(?:\((?:photo|image|picture)s?(?: by|:)[^()]*\)|\[(?:photo|image)[^[\]]*\]|(?:photograph|photo|picture|image): [^:]{3,80}|\b(?:AP|AFP|EPA) Photo[^:]{0,60})$/i.test(
        line.slice(-140),
      ),
  },
  {
    kind: 'credit',
    why: 'the credit of a picture',
    test: short(new RegExp(`^(?:[^.!?]{0,80}[/|] ?)?(?:${AGENCIES})(?: ?[/|,] ?(?:${AGENCIES}))*$`, 'i')),
  },
  {
    kind: 'credit',
    why: 'the credit of a picture',
    test: short(/^(?:credit|photo credit|photographer|source)s?\s*:\s*\S.{0,80}$/i),
  },
];
