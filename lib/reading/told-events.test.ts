import { describe, expect, it } from 'vitest';
import { loadStories } from '../story/load-stories';
import { readReport } from './read-report';

const { registry } = loadStories();
/** Published on Friday 26 April 2024. */
const read = (text: string) =>
  readReport(text, { registry, published: '2024-04-26', clock: 'UTC' }).candidates.map(
    ({ title, when: { edtf }, status, type, actors }) => ({
      told: [edtf, status, type, title],
      acting: actors.filter(({ role }) => role !== 'target').map(({ name }) => name),
      undergoing: actors.filter(({ role }) => role === 'target').map(({ name }) => name),
    }),
  );

describe('the day of what was agreed', () => {
  it.each([
    ['Spain agreed to buy the firm on Tuesday.', [['2024-04-23', 'happened', 'agree', 'Spain agrees to buy the firm']]],
    [
      'France and Spain agreed to meet on Tuesday.',
      [
        [null, 'happened', 'agree', 'France and Spain agree to meet'],
        ['2024-04-30', 'scheduled', 'consult', 'France and Spain are to meet'],
      ],
    ],
    [
      'Poland agreed on Tuesday to send troops next week.',
      [
        ['2024-04-23', 'happened', 'agree', 'Poland agrees to send troops'],
        ['[2024-04-29..2024-05-05]', 'scheduled', 'mobilize', 'Poland is to send troops'],
      ],
    ],
    ['France postponed the vote until September.', [['2024-09', 'postponed', 'legislate', 'France postpones the vote']]],
  ])('%s', (text, told) => {
    expect(read(text).map((one) => one.told)).toEqual(told);
  });
});

describe('a clause that shares words with the one before', () => {
  it.each([
    [
      'Antony Blinken met Wang Yi on Monday and visited Shanghai on Tuesday.',
      [
        ['2024-04-22', 'happened', 'consult', 'Antony Blinken meets Wang Yi'],
        ['2024-04-23', 'happened', 'consult', 'Antony Blinken visits Shanghai'],
      ],
    ],
    [
      'The law was passed in June 2023 and was suspended by the Constitutional Council in December.',
      [
        ['2023-06', 'happened', 'legislate', 'The law is passed'],
        ['2023-12', 'happened', 'coerce', 'The law is suspended by the Constitutional Council'],
      ],
    ],
    [
      'Nordlys shares rose 9% on Monday, while Corvane’s lost 4%.',
      [
        ['2024-04-22', 'happened', 'occur', 'Nordlys shares rise 9%'],
        ['2024-04-22', 'happened', 'occur', 'Corvane loses 4%'],
      ],
    ],
  ])('%s', (text, told) => {
    expect(read(text).map((one) => one.told)).toEqual(told);
  });
});

describe('what a noun with a date tells', () => {
  it.each([
    [
      'France condemned Monday’s attack by Hamas on Israel.',
      [
        [null, 'happened', 'accuse', 'France condemns attack by Hamas on Israel'],
        ['2024-04-22', 'happened', 'assault', 'Attack by Hamas on Israel'],
      ],
    ],
    [
      'The signing of the treaty by France and Spain took place on Monday.',
      [['2024-04-22', 'happened', 'agree', 'The signing of the treaty by France and Spain takes place']],
    ],
    [
      'The arrest of Alexei Navalny on Sunday prompted protests.',
      [['2024-04-21', 'happened', 'coerce', 'The arrest of Alexei Navalny']],
    ],
    [
      'The arrival of a ship is expected on Thursday.',
      [['2024-05-02', 'scheduled', 'occur', 'The arrival of a ship is expected']],
    ],
    ['Ines Prado won Sunday’s election.', [['2024-04-21', 'happened', 'occur', 'Ines Prado wins election']]],
    [
      'Wang Yi praised the signing of the treaty.',
      [[null, 'happened', 'support', 'Wang Yi praises the signing of the treaty']],
    ],
  ])('%s', (text, told) => {
    expect(read(text).map((one) => one.told)).toEqual(told);
  });

  it.each([
    ['Wang Yi visited Nepal two days after Monday’s vote.', '2024-04-24'],
    ['Wang Yi visited Nepal shortly after Tuesday’s vote.', '[2024-04-23..2024-04-24]'],
    ['Wang Yi visited Nepal hours before Thursday’s vote.', '[2024-04-24..2024-04-25]'],
    ['After Thursday’s vote, Wang Yi visited Nepal.', '[2024-04-25..2024-04-26]'],
    ['Wang Yi visited Nepal before Thursday’s vote.', null],
    ['At Thursday’s summit, Wang Yi praised Nepal.', '2024-04-25'],
  ])('places the verb’s deed by it: %s', (text, edtf) => {
    expect(read(text).map(({ told: [when] }) => when)).toEqual([edtf]);
  });
});

describe('whom it is done to', () => {
  it.each([
    ['France blamed Russia for the arrest of Wang Yi.', ['France'], ['Russia']],
    ['Spain expelled two Russian diplomats based in Madrid.', ['Spain'], ['Russian diplomats']],
    ['A camp for Kenyan refugees was attacked by rebels on Monday.', ['rebels'], ['Kenyan refugees']],
    ['Kenya demanded that Somalia disarm the rebels.', ['Kenya'], ['Somalia']],
    ['Spain threatened to end the blockade if Portugal votes.', ['Spain'], ['Portugal']],
    ['Britain suspended military aid to Kenya.', ['United Kingdom'], ['Kenya']],
    ['A group of Kenyan farmers accused Russia of fraud.', ['Kenyan farmers'], ['Russia']],
    ['Palestinians attacked Israeli soldiers.', ['Palestinians'], ['Israeli soldiers']],
    ['France accused Spain of helping Portugal.', ['France'], ['Spain']],
  ])('%s', (text, acting, undergoing) => {
    expect(read(text).map((one) => [one.acting, one.undergoing])).toEqual([[acting, undergoing]]);
  });
});
