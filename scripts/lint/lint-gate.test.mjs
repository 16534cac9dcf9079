import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/project.mjs';

const eslint = new ESLint({ cwd: root });
const rulesBroken = async (filePath, code) => {
  const [result] = await eslint.lintText(code, { filePath: `${root}/${filePath}` });
  return result.messages.filter((message) => message.severity === 2).map((message) => message.ruleId ?? message.message);
};

const WRONG_WAY = 'demarche/import-direction';
/** One import from one file; `ok` says whether it may stand. */
const IMPORTS = [
  ['lib/view/x.ts', 'react', false],
  ['lib/view/x.ts', 'next/link', false],
  ['lib/view/x.ts', 'recharts', false],
  ['lib/view/x.ts', 'node:fs', false],
  ['lib/view/x.ts', '../../components/ui/button', false],
  ['lib/view/x.ts', '@/components/ui/button', false],
  ['lib/view/x.ts', '@/app/fonts', false],
  ['lib/view/x.ts', '../../data/stories/one.json', false],
  ['lib/view/x.ts', '../story/load-stories', false],
  ['lib/view/x.ts', '../time/edtf', true],
  ['lib/view/x.ts', 'zod', true],
  ['lib/view/x.test.ts', 'node:fs', true],
  ['lib/story/load-stories.ts', 'node:fs', true],
  ['lib/story/load-stories.ts', '../../data/topics.json', true],
  ['lib/story/load-stories.ts', './parse-story', true],
  ['lib/story/load-stories.ts', '@/components/ui/button', false],
  ['components/filters/x.tsx', '@/app/fonts', false],
  ['components/filters/x.tsx', '@/data/topics.json', false],
  ['components/filters/x.tsx', '@/lib/story/load-stories', false],
  ['components/filters/x.tsx', 'recharts', false],
  ['components/filters/x.tsx', '../timeline/event-mark', false],
  ['components/filters/x.tsx', '@/components/timeline/event-mark', false],
  ['components/filters/x.tsx', './topic-chip', true],
  ['components/filters/x.tsx', '../filters/topic-chip', true],
  ['components/filters/x.tsx', '../ui/button', true],
  ['components/filters/x.tsx', '../use-view', true],
  ['components/filters/x.tsx', '@/lib/view/view', true],
  ['components/ui/x.tsx', '../filters/topic-chip', false],
  ['components/use-view.ts', './filters/topic-chip', false],
  ['components/charts/x.tsx', 'recharts', true],
  ['components/charts/x.tsx', '../filters/topic-chip', false],
  ['app/page.tsx', 'recharts', false],
  ['app/page.tsx', '@/data/topics.json', false],
  ['app/page.tsx', '@/lib/story/load-stories', true],
  ['app/page.tsx', '@/components/filters/topic-chip', true],
  ['app/page.tsx', '../scripts/start.mjs', false],
  ['data/x.ts', '../lib/story/story', false],
  ['e2e/x.spec.ts', '../lib/view/view', false],
  ['e2e/x.spec.ts', '@/lib/view/view', false],
  ['e2e/x.spec.ts', '../data/topics.json', false],
  ['e2e/x.spec.ts', './support/test', true],
];

describe('the direction of imports', () => {
  it.each(IMPORTS)('from %s to %s is allowed: %s', async (file, specifier, ok) => {
    const broken = await rulesBroken(file, `export * from '${specifier}';\n`);
    expect(broken.includes(WRONG_WAY)).toBe(!ok);
  });

  it.each([
    ['an import', "import { a } from '@/app/a';\nexport const b = a;\n"],
    ['a type', "import type { A } from '@/app/a';\nexport type B = A;\n"],
    ['a type written in place', "export type B = import('@/app/a').A;\n"],
    ['a dynamic import', "export const load = () => import('@/app/a');\n"],
    ['a re-export', "export { a } from '@/app/a';\n"],
  ])('holds for %s', async (_form, code) => {
    expect(await rulesBroken('lib/view/x.ts', code)).toContain(WRONG_WAY);
  });
});

describe('the purity of lib', () => {
  it.each([
    'new Date()', 'Date()', 'Date.now()', "new Date('2024-04-24')", 'new Date(`2024-04-24`)', "Date.parse('2024-04-24')",
    'new Date(0).getDate()', 'new Date(0).getTimezoneOffset()', 'new Date(0).toLocaleDateString()', '(1234).toLocaleString()',
    'new Intl.DateTimeFormat()', 'Math.random()',
  ])('refuses %s', async (code) => {
    expect(await rulesBroken('lib/view/x.ts', `export const x = ${code};\n`)).toEqual(['no-restricted-syntax']);
  });

  it.each(['new Date(0).getUTCDate()', 'Date.UTC(2024, 3, 24)', "(1234).toLocaleString('en-GB')", "new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC' })"])(
    'allows %s',
    async (code) => {
      expect(await rulesBroken('lib/view/x.ts', `export const x = ${code};\n`)).toEqual([]);
    },
  );
});

describe('the other rules', () => {
  it('refuse a rule switched off in a line', async () => {
    const code = '// eslint-disable-next-line no-restricted-syntax\nexport const x = Date.now();\n';
    expect(await rulesBroken('lib/view/x.ts', code)).toContain('no-restricted-syntax');
  });

  it.each(['// @ts-ignore', '// @ts-expect-error: why'])('refuse %s', async (comment) => {
    expect(await rulesBroken('lib/view/x.ts', `${comment}\nexport const x = 1;\n`)).toContain('@typescript-eslint/ban-ts-comment');
  });

  it('refuse any', async () => {
    expect(await rulesBroken('lib/view/x.ts', 'export const x = (y: any) => y;\n')).toContain('@typescript-eslint/no-explicit-any');
  });

  it.each(["it.skip('x', () => {});", "describe.only('x', () => {});", "it.todo('x');"])('refuse %s', async (code) => {
    expect(await rulesBroken('lib/view/x.test.ts', `import { describe, it } from 'vitest';\n${code}\n`)).toContain('no-restricted-syntax');
  });
});
