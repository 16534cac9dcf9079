import { describe, expect, it } from 'vitest';
import { ImportError } from './import-error';
import { tellFormat } from './tell-format';

describe('tellFormat', () => {
  it('takes a sheet that it does not know for one of the reader’s own', () => {
    expect(tellFormat('\ufeffWhen it was;What it was\n1950;A treaty\n')).toBe('csv');
  });

  it('knows the lists of the Office of the Historian by all of their columns', () => {
    expect(tellFormat('id,role,who,name,start_date,end_date,country_id,country,locale,remarks\n')).toBe('state-trips');
    expect(tellFormat('id,start_date,end_date,visitor,from_id,from,description\r\n')).toBe('state-visits');
    expect(tellFormat('when,from,to,notBefore,notAfter,display_date,text\n')).toBe('state-timeline');
    expect(tellFormat('id,start_date,end_date,visitor\n')).toBe('csv');
  });

  it('knows a GDELT export, which has no header, by its 61 columns', () => {
    expect(tellFormat(['1', '20191024', ...Array.from({ length: 59 }, () => '')].join('\t'))).toBe('gdelt');
    expect(tellFormat('date\ttitle\n')).toBe('csv');
  });

  it('takes JSON for a document, whose reader says what it is', () => {
    expect(tellFormat('  {"events": []}')).toBe('json');
  });

  it.each([
    ['', 'The file is empty.'],
    ['PK\u0003\u0004', 'save the sheet as CSV'],
    ['%PDF-1.7', 'a PDF'],
    ['<!DOCTYPE html>', 'HTML'],
    ['a\0b', 'not UTF-8'],
  ])('names what %j is instead', (head, words) => {
    expect(() => tellFormat(head)).toThrow(ImportError);
    expect(() => tellFormat(head)).toThrow(words);
  });
});
