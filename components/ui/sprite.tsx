import { glyphOf } from '@/lib/scene/topic-glyphs';
import { GLYPH_FORMS, type GlyphForm, glyphId } from './glyph-id';
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
      {topics.flatMap((topic) =>
        GLYPH_FORMS.map((form) => (
          <symbol key={topic + form} id={glyphId(topic, form)} viewBox="-8 -8 16 16">
            <GlyphPaths topic={topic} form={form} />
          </symbol>
        )),
      )}
    </svg>
  );
}

function GlyphPaths({ topic, form }: { topic: string; form: GlyphForm }) {
  const { outline, holes, line } = glyphOf(topic);
  if (line) return <path d={outline} fill="none" stroke="currentColor" strokeWidth={form === 'solid' ? 2.4 : 1.2} />;
  if (form === 'solid') return <path d={outline + (holes ?? '')} fill="currentColor" fillRule={holes ? 'evenodd' : 'nonzero'} />;
  return <path d={outline} fill="none" stroke="currentColor" strokeWidth={1.6} strokeLinejoin="round" />;
}
