import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      // It throws outside a server component, which is its whole purpose; a test is neither.
      { find: 'server-only', replacement: `${root}scripts/steps/server-only.stub.mjs` },
      { find: /^@\//, replacement: root },
    ],
  },
  test: {
    environment: 'node',
    include: ['{app,components,data,lib,scripts,server}/**/*.test.{ts,tsx,mjs}'],
    // Modules hold nothing that a test changes, so test files share them: to read them anew for each file is half of the work.
    isolate: false,
    // Of two cores Vitest would leave one to nobody.
    maxWorkers: '100%',
    // A law over a thousand made-up stories takes its time on a busy machine; what hangs is still found.
    testTimeout: 30_000,
    // Class names in tests are the ones in the style sheet.
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
