import { describe, expect, it } from 'vitest';
import { linesOf } from './figures-testing';

describe('what a tonne costs or brings', () => {
  it.each([
    [
      'saved',
      'In the first half a tonne of rail cost 60 yuan less to roll.',
      'savings | 60 | CNY/t | 2025-01/2025-06',
    ],
    ['sold', 'A tonne of plate sold for 3,400 yuan in June.', 'price | 3400 | CNY/t | 2025-06'],
    [
      'earned',
      'Each tonne of coil brought 120 yuan in the first half.',
      'other | 120 | CNY/t | 2025-01/2025-06',
    ],
  ])('%s', (_, text, line) => expect(linesOf(text, '2025-08-20').join('\n')).toContain(line));
  it('but money beside a tonne is none', () =>
    expect(
      linesOf('A tonne of plate lay in the yard. The fine cost the mill 120 yuan.', '2025-08-20').join('\n'),
    ).toContain('| 120 | CNY |'));
});

describe('who pays which part', () => {
  it.each([
    'Ansteel puts up 30% of the bill for the harbour.',
    'Baogang Group chipped in 30% of the cost.',
    'Ansteel stumped up 30% of it.',
  ])('%s', (text) => expect(linesOf(text).join('\n')).toContain('share | 30 | % | no period | no change'));
  it('but what goes up is a change', () =>
    expect(linesOf('Output was up 30%.').join('\n')).toContain('30% '));
});

describe('verbs of change', () => {
  it.each([
    ['Scrap gave up 4.5% in June.', '-4.5% '],
    ['Plate put on 3% in June.', '3% '],
  ])('%s', (text, change) => expect(linesOf(text, '2025-08-20').join('\n')).toContain(`| ${change}`));
});

describe('what is paid out by the share', () => {
  it('is a dividend in other words too', () =>
    expect(
      linesOf(
        'Net profit was 900 million yuan in 2024. The board wants to pay 0.2 yuan per share in cash, tax included.',
        '2025-04-19',
      ).join('\n'),
    ).toContain('other | 0.2 | CNY/share | 2024'));
  it('but not what a share is bought for', () =>
    expect(linesOf('It will pay 3.5 yuan per share for the stake.').join('\n')).toContain(
      'price | 3.5 | CNY/share',
    ));
});

describe('counts by what is counted', () => {
  it.each([
    ['The pit runs 95 haul trucks.', '95 | trucks'],
    ['The list holds 31 use cases.', '31 | use cases'],
    ['The plan names 44 projects and 3,500 jobs.', '44 | projects'],
    ['The plan names 44 projects and 3,500 jobs.', '3500 | jobs'],
    ['It has 212 institutional investors.', '212 | persons'],
    ['The office looks after 260 companies.', '260 | companies'],
  ])('%s', (text, line) => expect(linesOf(text).join('\n')).toContain(line));
});

describe('the price of new shares', () => {
  it('is of no day', () =>
    expect(
      linesOf('Peak Minerals said on August 28 that new shares cost A$3.25 each.', '2025-09-19').join('\n'),
    ).toContain('3.25 | AUD/share | no period'));
  it('but a close is', () =>
    expect(
      linesOf('Shares of Peak Minerals closed at A$3.25 on August 28.', '2025-09-19').join('\n'),
    ).toContain('3.25 | AUD/share | 2025-08-28'));
});

describe('stocks in store', () => {
  it('are of the day on which they are counted', () =>
    expect(
      linesOf('Ore stocks at the ports stood at 131 million tonnes on June 13.', '2025-06-20').join('\n'),
    ).toContain('131000000 | t | 2025-06-13'));
  it('but what lies in the ground is of no time', () =>
    expect(
      linesOf(
        'The deposit holds reserves of 22 million tonnes; the permit was given in 2023.',
        '2025-06-20',
      ).join('\n'),
    ).toContain('22000000 | t | no period'));
});
