import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

const organisations = (text: string): string[] =>
  detectEntities(readText(text, { title: null, url: null, published: null, publisher: null, language: null }))
    .entities.filter(({ type }) => type === 'organization')
    .map(({ name }) => name);

describe('parliaments and Central Committees', () => {
  it.each([
    ['The National Assembly of Zambia passed the bill.', 'National Assembly of Zambia'],
    ['The Parliament of Georgia voted for the code.', 'Parliament of Georgia'],
    [
      'The House of Representatives of the Philippines took up the ban.',
      'House of Representatives of the Philippines',
    ],
    ['Mongolia’s State Great Khural approved the deal.', 'State Great Khural of Mongolia'],
    [
      'Cadres read papers of the 20th Central Committee.',
      '20th Central Committee of the Communist Party of China',
    ],
  ])('%s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });

  it.each([
    'The general assembly of shareholders sat in Baotou.',
    'Parliament of course said nothing.',
    'The final assembly of the line is done in Suzhou.',
  ])('are not meant in: %s', (text) => {
    expect(organisations(text)).toEqual([]);
  });
});
