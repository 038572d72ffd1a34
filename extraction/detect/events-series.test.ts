import { describe, expect, it } from 'vitest';
import { findSeries } from './events-series';

const one = (sentence: string) => findSeries(sentence, 0)[0] ?? null;

describe('findSeries', () => {
  it.each([
    ['It held its 37th expanded Party Committee meeting for 2024.', 37, 'meeting', 'Party Committee', 2024],
    ['The committee used its sixth meeting of 2025 to read.', 6, 'meeting', null, 2025],
    ['The 15th meeting this year of the Standing Committee sat.', 15, 'meeting', 'Party Committee', null],
    ['It was the committee’s thirty-fifth meeting of the year.', 35, 'meeting', null, null],
    ['It doubled as the 12th expanded group study of 2025.', 12, 'study_session', 'Party Committee', 2025],
    ['It sat for the sixth theoretical study session of the year.', 6, 'study_session', null, null],
    [
      'It held its second shareholders’ meeting of the year.',
      2,
      'shareholders_meeting',
      'shareholders’ meeting',
      null,
    ],
    ['It held the fifth session of its Board of Directors.', 5, 'board_meeting', 'Board of Directors', null],
    ['It held the third safety committee meeting of 2025.', 3, 'safety_committee', 'Safety Committee', 2025],
    [
      'It launched the third round of inspections under its ninth Party Committee.',
      3,
      'inspection_round',
      'Party Committee',
      null,
    ],
    ['召开党委2025年第37次会议', 37, 'meeting', 'Party Committee', 2025],
    ['党委理论学习中心组第十二次集体学习', 12, 'study_session', 'Party Committee', null],
    ['召开第九届董事会第三次会议', 3, 'board_meeting', 'Board of Directors', null],
    ['党组于6月9日召开今年第8次党组会', 8, 'meeting', 'Party Leadership Group', null],
    ['中共沿江钢铁第三届委员会第七次全体会议在厂区举行', 7, 'plenary', 'Party Committee', null],
    ['集团工会召开五届七次全委会', 7, 'plenary', 'Trade Union Committee', null],
    ['集团党委召开二届九次全体（扩大）会议', 9, 'plenary', 'Party Committee', null],
    ['三届五次职代会在矿区闭幕', 5, 'meeting', 'workers’ congress', null],
    ['董事会八届二十次会议审议了关联交易议案', 20, 'board_meeting', 'Board of Directors', null],
  ])('%s', (sentence, ordinal, kind, committee, statedYear) => {
    const found = one(sentence);
    expect(found).toMatchObject({ ordinal, kind, statedYear });
    if (committee) expect(found?.committee).toBe(committee);
  });

  it.each([
    [
      'The Party Committee sat for the ninth time this year.',
      'for the ninth time',
      9,
      'meeting',
      'Party Committee',
    ],
    [
      'The mill held meeting No. 9 of 2025 of its Safety Production Committee.',
      'meeting No. 9',
      9,
      'safety_committee',
      'Safety Committee',
    ],
    [
      'Its Safety and Environmental Committee sat in expanded form and for the second time in 2025.',
      'for the second time',
      2,
      'safety_committee',
      'Safety Committee',
    ],
    [
      '集团职业健康安全和环境委员会2023年第2次会议',
      '集团职业健康安全和环境委员会2023年第2次会议',
      2,
      'safety_committee',
      'Safety Committee',
    ],
    [
      'The board of directors of the mill convened its fourth meeting of the year.',
      'fourth meeting',
      4,
      'board_meeting',
      'Board of Directors',
    ],
    [
      'The supervisory board held the sixth meeting of its fifth term.',
      'sixth meeting',
      6,
      'board_meeting',
      'Supervisory Board',
    ],
    [
      'The Party Committee met on Friday, its ninth meeting this year.',
      'ninth meeting',
      9,
      'meeting',
      'Party Committee',
    ],
    [
      'The fourth trade-union congress of the mill met.',
      'fourth trade-union congress',
      4,
      'meeting',
      'trade-union congress',
    ],
    [
      '首钢集团召开党委常委会（2025年第12次）。',
      '党委常委会（2025年第12次）',
      12,
      'meeting',
      'Party Committee',
    ],
    ['公司召开第五届监事会第三次会议。', '第三次会议', 3, 'board_meeting', 'Supervisory Board'],
    [
      'The mill said the pay and remuneration committee of its board held its second meeting of 2025.',
      'second meeting',
      2,
      'meeting',
      'remuneration committee',
    ],
    [
      'The board’s ethics committee held its second meeting of 2025.',
      'second meeting',
      2,
      'meeting',
      'ethics committee',
    ],
    [
      'At its third extraordinary session of 2025 on Friday, the board of the mill named an engineer.',
      'third extraordinary session',
      3,
      'board_meeting',
      'Board of Directors',
    ],
    [
      'The centre group of the mill’s Party Committee held its ninth session of 2025.',
      'ninth session',
      9,
      'study_session',
      'Party Committee',
    ],
    [
      'The theory study centre group of the Party Committee gathered on Friday for its seventh collective study of the year.',
      'seventh collective study',
      7,
      'study_session',
      'Party Committee',
    ],
    [
      'The mill’s tenth board of directors met for the first time on Friday.',
      'for the first time',
      1,
      'board_meeting',
      'Board of Directors',
    ],
    [
      'The Party Committee met on Friday – the 14th time this year.',
      'the 14th time',
      14,
      'meeting',
      'Party Committee',
    ],
    ['The Party Committee sat down for meeting 14 of 2025.', 'meeting 14', 14, 'meeting', 'Party Committee'],
    [
      'The Youth League of the mill held its seventh congress.',
      'seventh congress',
      7,
      'meeting',
      'Youth League congress',
    ],
    [
      'The trade union of the mill held its third plenary session.',
      'third plenary session',
      3,
      'plenary',
      'Trade Union Committee',
    ],
    [
      'The mill convened its 18th president’s working meeting of 2025.',
      '18th president’s working meeting',
      18,
      'meeting',
      'General Manager’s Office',
    ],
    [
      'The leading group for Party building of the mill held its third meeting of 2025.',
      'third meeting',
      3,
      'meeting',
      'leading group',
    ],
    ['The Party congress of the mill, its third, opened.', 'third', 3, 'meeting', 'Party congress'],
    ['公司召开八届董事会七次会议。', '八届董事会七次会议', 7, 'board_meeting', 'Board of Directors'],
    ['公司第八届董事会提名委员会第二次会议召开。', '第二次会议', 2, 'meeting', 'nomination committee'],
    ['公司党委理论学习中心组举办2025年第9期读书班。', '第9期读书班', 9, 'study_session', 'Party Committee'],
    ['公司召开2025年第七次党委常委（扩大）会。', '第七次党委常委（扩大）会', 7, 'meeting', 'Party Committee'],
    ['公司工会5月7日召开第二十次代表大会。', '第二十次代表大会', 20, 'meeting', 'trade-union congress'],
    ['协会六届八次理事会在矿区召开。', '六届八次理事会', 8, 'meeting', 'Council'],
  ])('counts “%s”', (sentence, words, ordinal, kind, committee) => {
    const found = one(sentence)!;
    expect(sentence.slice(found.start, found.end)).toContain(words);
    expect(found).toMatchObject({ ordinal, kind, committee });
  });

  it('counts two sittings that share a noun', () => {
    expect(
      findSeries('The eighth and ninth meetings of the Party Committee were held.', 0).map((s) => [
        s.ordinal,
        s.committee,
      ]),
    ).toEqual([
      [8, 'Party Committee'],
      [9, 'Party Committee'],
    ]);
  });

  it('takes the count of who sits for the term, not for a second sitting', () => {
    expect(
      findSeries('It spoke at the 4th council meeting of the ninth session of the union.', 0),
    ).toMatchObject([{ ordinal: 4, term: 'ninth', isYearly: false }]);
    expect(
      findSeries('The third plenary session of the second Ansteel Party Committee closed.', 0),
    ).toMatchObject([{ ordinal: 3, kind: 'plenary', term: 'second', noun: 'plenary session' }]);
    expect(
      findSeries('It held its 4th council meeting and, a day later, its ninth session.', 0),
    ).toHaveLength(2);
  });

  it('takes a congress for who sits where its session is counted', () => {
    expect(
      findSeries('The second session of Zhuhe Steel Group’s fourth workers’ congress opened.', 0),
    ).toMatchObject([{ ordinal: 2, term: 'fourth' }]);
    expect(findSeries('The mill’s 21st workers’ congress held its third session.', 0)).toMatchObject([
      { ordinal: 3, committee: 'workers’ congress' },
    ]);
    expect(findSeries('The mill held its 21st workers’ congress.', 0)).toMatchObject([{ ordinal: 21 }]);
  });

  it('leaves the board its own sittings beside those of its committees', () => {
    expect(
      findSeries('The audit committee of the board had met; the board held its fifth meeting.', 0),
    ).toMatchObject([{ ordinal: 5, kind: 'board_meeting', committee: 'Board of Directors' }]);
  });

  it('knows a count that runs by this year', () => {
    const sentence = 'At the 8th meeting of its Party Committee this year, the group spoke of ore.';
    const words = one(sentence)?.thisYear;
    expect(words && sentence.slice(words.start, words.end)).toBe('this year');
    expect(
      one('At the 8th meeting of its Party Committee, this year’s ore was weighed.')?.thisYear,
    ).toBeNull();
  });

  it('stands exactly on its words', () => {
    const sentence = 'Today the group held its 22nd Party Committee meeting in Baotou.';
    const found = findSeries(sentence, 100)[0]!;
    expect(sentence.slice(found.start - 100, found.end - 100)).toBe('22nd Party Committee meeting');
  });

  it('finds both of two sittings', () => {
    const found = findSeries(
      'It sat as the 18th Party Committee meeting of 2025 and the sixth study session of 2025.',
      0,
    );
    expect(found.map((s) => [s.ordinal, s.kind])).toEqual([
      [18, 'meeting'],
      [6, 'study_session'],
    ]);
  });

  it('keeps the term of the board apart from the count of its meetings', () => {
    expect(findSeries("The ninth board's first meeting was convened.", 0)).toMatchObject([
      { ordinal: 1, kind: 'board_meeting', term: 'ninth', statedYear: null },
    ]);
  });

  it('reads the board from the subject and its term from what follows', () => {
    expect(
      findSeries('The board of directors held the sixth meeting of its ninth term on May 5.', 0),
    ).toMatchObject([{ ordinal: 6, kind: 'board_meeting', committee: 'Board of Directors', term: 'ninth' }]);
  });

  it.each([
    'Meng tied it to the Fourth Plenary Session of the 20th Central Commission for Discipline Inspection.',
    'Members studied the spirit of the third plenary session.',
    'It convened its cadres to relay the fourth plenary session of the provincial Party Committee.',
    'It heard the trade union’s report on its fourth congress.',
    'It approved the minutes of the 13th meeting of its board.',
    'The board met for the first time.',
    'The board’s fifth meeting was prepared.',
    'The Central Commission for Discipline Inspection’s fourth plenary session was quoted at the meeting.',
    'The meeting weighed a furnace (No. 9 of the mill).',
    'The Party Committee met on Friday, the second time that ore was weighed.',
    'The 14th Five-Year Plan ends and the third quarter begins.',
    'It is the second mill and the first furnace of the group.',
    '学习贯彻二十届三中全会精神',
  ])('finds no series of the house in “%s”', (sentence) => {
    expect(findSeries(sentence, 0)).toEqual([]);
  });
});
