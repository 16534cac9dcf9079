import { GLYPH_FORMS } from '@/lib/scene/glyph-form';
import { glyphPath } from '@/lib/scene/topic-glyphs';
import { glyphId } from './glyph-id';
import { ICON_PATHS } from './icon-paths';

/**
 * Every icon and every topic's glyph, drawn once for the page; what shows one refers to it. Drawn on the server alone, so
 * that no path of it is script.
 */
export function Sprite({ topics }: { topics: readonly string[] }) {
  return (
    <svg className="sprite" width={0} height={0} aria-hidden="true" focusable="false">
      {Object.entries(ICON_PATHS).map(([name, path]) => (
        <symbol key={name} id={`icon-${name}`} viewBox="0 0 16 16">
          <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} strokeLinecap="round" strokeLinejoin="round" />
        </symbol>
      ))}
      <TopicSymbols topics={topics} />
    </svg>
  );
}

/** The glyphs of topics that only this page speaks of. */
export function TopicSprite({ topics }: { topics: readonly string[] }) {
  return (
    <svg className="sprite" width={0} height={0} aria-hidden="true" focusable="false">
      <TopicSymbols topics={topics} />
    </svg>
  );
}

function TopicSymbols({ topics }: { topics: readonly string[] }) {
  return topics.flatMap((topic) =>
    GLYPH_FORMS.map((form) => (
      <symbol key={topic + form} id={glyphId(topic, form)} viewBox="-8 -8 16 16">
        <path {...glyphPath(topic, form)} />
      </symbol>
    )),
  );
}
