import Ajv2020 from 'ajv/dist/2020';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleStories, EXAMPLE_NAMES } from '../selection/example-events';
import { loadStories } from '../story/load-stories';
import { eventOf, exampleOutput, outputOf } from './example-output';
import { writeJson } from './json';
import { viewJsonSchema } from './json-view-schema';
import type { Output } from './output';

const ajv = new Ajv2020({ strict: true, validateFormats: false, allErrors: true });
const validate = ajv.compile(viewJsonSchema());
const faults = (output: Output) => (validate(JSON.parse(writeJson(output))) ? '' : ajv.errorsText(validate.errors));

const { stories, registry } = loadStories();

describe('The JSON Schema of a view', () => {
  it.each(['', '?reports=lead', '?topic=taiwan.tiktok', '?topic=none', '?topic=xyzzy', '?time=2024-04-24'])('takes what is written of %s, for every story', (search) => {
    for (const story of stories.values()) expect(faults(outputOf(story, registry, search))).toBe('');
  });

  it('takes what is written of one event', () => {
    for (const story of stories.values()) expect(faults(eventOf(outputOf(story, registry)))).toBe('');
  });

  it('takes what is written of any story', () => {
    fc.assert(fc.property(exampleStories({ minLength: 1, maxLength: 6 }, (story) => ({ output: outputOf(story, EXAMPLE_NAMES, '?time=2024') })), ({ output }) => {
      expect(faults(output)).toBe('');
    }), { numRuns: 30 });
  });

  it('refuses what is not', () => {
    const written = JSON.parse(writeJson(exampleOutput([{ when: '-0043-03-15' }]))) as Record<string, unknown>;
    expect(validate(written)).toBe(true);
    expect(validate({ ...written, count: '1' })).toBe(false);
    expect(validate({ ...written, events: [{}] })).toBe(false);
    expect(validate({ ...written, licence: 'none' })).toBe(false);
  });
});
