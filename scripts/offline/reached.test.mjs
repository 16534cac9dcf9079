import { expect, it } from 'vitest';
import { reached } from './reached.mjs';

const TEXTS = {
  'chunks/page.js': 'e.A=["static/chunks/later.js"];load("static/chunks/sheet-1.css")',
  'chunks/later.js': '// names its page: chunks/page.js, and what is no file of ours: other.js',
  'chunks/sheet-1.css': '@font-face{src:url(../media/serif.p.12~3.woff2)}',
  'media/serif.p.12~3.woff2': '',
  'chunks/frame.js': 'static/chunks/later.js',
};

it('follows names from page to script to style to font, round in circles too, and leaves out what nothing names', () => {
  const files = reached(Object.keys(TEXTS), ['globalThis.x={"chunks":["/_next/static/chunks/page.js"]}'], (file) => TEXTS[file]);
  expect(files.sort()).toEqual(['chunks/later.js', 'chunks/page.js', 'chunks/sheet-1.css', 'media/serif.p.12~3.woff2']);
});
