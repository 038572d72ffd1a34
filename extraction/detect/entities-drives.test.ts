import { describe, expect, it } from 'vitest';
import { readText } from '../reading';
import { detectEntities } from './entities';

const told = (text: string): string[] =>
  detectEntities(
    readText(text, { title: null, url: null, published: null, publisher: null, language: null }),
  ).entities.map(({ type, name }) => `${type}: ${name}`);

describe('programmes, papers and gatherings by how they are named', () => {
  it.each([
    ['Foremen sat in what the firm calls its Bright Helmet course.', 'programme: Bright Helmet'],
    ['Forty cadres joined the Young Eagles programme of the mill.', 'programme: Young Eagles'],
    ['She regards “Tanford 2027” as done; the sequel is called “Beyond 2035.”', 'programme: Beyond 2035'],
    ['She regards “Tanford 2027” as done; the sequel is called “Beyond 2035.”', 'programme: Tanford 2027'],
    [
      'It approved its part of the Two-Year Action Plan for Cutting Energy Use in Steel Mills.',
      'policy: Two-Year Action Plan for Cutting Energy Use in Steel Mills',
    ],
    ['The subject was the third volume of “The Road to Steel” by a miner.', 'publication: The Road to Steel'],
    ['The China (Yunnan)–Laos Mining Forum opened.', 'programme: China (Yunnan)–Laos Mining Forum'],
    ['The Guinea–China Bauxite Forum is in the diary.', 'programme: Guinea–China Bauxite Forum'],
  ])('%s', (text, entity) => {
    expect(told(text)).toContain(entity);
  });

  it.each([
    [
      'The Provisional Rules on Tailings Ponds, Order No. 14, were signed.',
      'Provisional Rules on Tailings Ponds',
    ],
    [
      'The Measures for the Control of Scrap Imports (Announcement No. 22 of 2025) take effect.',
      'Measures for the Control of Scrap Imports',
    ],
    ['The ministry issued Order No. 14 in July.', 'Order No. 14'],
  ])('knows a paper with its number as one: %s', (text, name) => {
    expect(told(text)).toEqual([`policy: ${name}`]);
  });

  it.each([
    ['Employees took an English course and a Party course.', 'programme'],
    ['Drafts for the Five-Year Plan are due in May.', 'programme'],
    ['Its Rare Earth programme will cost a lot.', 'programme'],
    ['“Summer 2025” was the title of the calendar, “March 2024” that of the photo.', 'programme'],
    ['The volume of “Grade A Scrap” rose.', 'publication'],
    ['Three points. First, it covers imports. Fourth, a producer that goes over it pays.', 'organization'],
    ['DutyEvery producer reports. PenaltyA smaller share follows.', 'organization'],
  ])('leaves others alone: %s', (text, type) => {
    expect(told(text).filter((entity) => entity.startsWith(`${type}:`))).toEqual([]);
  });
});

describe('firms and places by what stands beside them', () => {
  it.each([
    ['Kenji Mori found the alloy while at Toridex, in search of something cheap.', 'organization: Toridex'],
    ['He spent ten years at Brentix as a chemist.', 'organization: Brentix'],
    [
      'Lakeford Energy Saving and Environmental Protection Technology runs the line.',
      'organization: Lakeford Energy Saving and Environmental Protection Technology',
    ],
    ['Without a contract from the Department of Energy the Lakeford refinery stays shut.', 'place: Lakeford'],
    ['Coal comes through the Shiveekhuren border crossing.', 'place: Shiveekhuren'],
  ])('%s', (text, entity) => {
    expect(told(text)).toContain(entity);
  });

  it.each([
    ['The crews camped at Tumbarra for a month.', 'organization: Tumbarra'],
    ['Engineers worked at Tumbarra in Queensland.', 'organization: Tumbarra'],
    ['Baotou Steel and Shougang Technology signed.', 'organization: Baotou Steel and Shougang Technology'],
  ])('does not read %s', (text, entity) => {
    expect(told(text)).not.toContain(entity);
  });
});
