import nextVitals from 'eslint-config-next/core-web-vitals';
import nextTypescript from 'eslint-config-next/typescript';
import { importDirection } from './scripts/lint/import-direction.mjs';
import { NO_SKIPPED_TESTS, PURITY } from './scripts/lint/purity.mjs';

const TESTS = ['**/*.test.{ts,tsx,mjs}', 'e2e/**'];

const config = [
  { ignores: ['.next/**', '.empty-page-*/**', 'node_modules/**', 'test-results/**', 'playwright-report/**', 'next-env.d.ts', 'public/**'] },
  ...nextVitals,
  ...nextTypescript,
  {
    // A rule is kept or changed for all, not switched off in a line.
    linterOptions: { noInlineConfig: true },
    plugins: { demarche: { rules: { 'import-direction': importDirection } } },
    rules: {
      'demarche/import-direction': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-ignore': true, 'ts-expect-error': true, 'ts-nocheck': true, 'ts-check': false }],
      eqeqeq: 'error',
      // Links here are plain ones, which work without script; what script adds stands beside them.
      '@next/next/no-html-link-for-pages': 'off',
      // A leading underscore says that a parameter must stand there and is not read.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  { files: ['lib/**'], ignores: TESTS, rules: { 'no-restricted-syntax': ['error', ...PURITY] } },
  { files: TESTS, rules: { 'no-restricted-syntax': ['error', ...NO_SKIPPED_TESTS] } },
  // Playwright hands a fixture over by calling `use`, which is no hook of React's.
  { files: ['e2e/**'], rules: { 'react-hooks/rules-of-hooks': 'off' } },
];

export default config;
