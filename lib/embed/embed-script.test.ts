import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { EMBED_SCRIPT } from './embed-script';

const script = readFileSync(`${import.meta.dirname}/../../public${EMBED_SCRIPT.path}`);

// If this fails, put the script back as it was released and write the next version beside it.
it('is for ever what pages out there name by its digest', () => {
  expect(EMBED_SCRIPT.integrity).toBe(`sha384-${createHash('sha384').update(script).digest('base64')}`);
});

it('is small', () => expect(script.length).toBeLessThanOrEqual(1500));
