import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gatherStories, type DataFiles, type Stories } from './gather-stories';
import type { RegistryFile } from './registry-schema';

let loaded: Stories | undefined;

/**
 * Everything in `data/`, read and checked once for each process. Nothing else in `lib/` touches the machine.
 *
 * @throws StoryError where the data have a fault, which stops the build: it names file, event and field.
 */
export function loadStories(): Stories {
  loaded ??= gatherStories(readDataFiles());
  return loaded;
}

/**
 * The files of `data/`, parsed as JSON and no further.
 *
 * @throws SyntaxError that names the file where it is no JSON.
 */
export function readDataFiles(folder: string = join(process.cwd(), 'data')): DataFiles {
  const registry = (name: RegistryFile): unknown => readJson(join(folder, 'registry', `${name}.json`));
  const stories = readdirSync(join(folder, 'stories')).filter((name) => name.endsWith('.json')).sort();
  return {
    registry: {
      topics: registry('topics'), sides: registry('sides'), clocks: registry('clocks'),
      actors: registry('actors'), types: registry('types'), 'event-ids': registry('event-ids'),
    },
    stories: stories.map((name) => ({ slug: name.slice(0, -'.json'.length), json: readJson(join(folder, 'stories', name)) })),
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new SyntaxError(`${path}: ${error.message}`, { cause: error });
    throw error;
  }
}
