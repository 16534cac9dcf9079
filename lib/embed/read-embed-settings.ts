import { readOwn, withOwn } from '../output/own-parameters';
import { EMBED_OWN, type EmbedSettings } from './embed-settings';

/** The settings in a frame's query (`''` or `?…`, as it came); what cannot be read is as if it were not there. */
export function readEmbedSettings(search: string): EmbedSettings {
  const own = readOwn(search, EMBED_OWN);
  const controls = own.get('controls');
  return { query: withOwn('', own), title: own.get('title') ?? null, controls: controls === 'none' || controls === 'all' ? controls : 'topics' };
}
