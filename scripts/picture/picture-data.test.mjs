import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { at } from '../setup/project.mjs';
import { pictureData } from './write-picture-data.mjs';

it('what pictures take from style sheets and fonts is as `node scripts/picture/write-picture-data.mjs` would write it', async () => {
  for (const [file, text] of Object.entries(await pictureData())) expect(readFileSync(at(file), 'utf8')).toBe(text);
}, 30_000);
