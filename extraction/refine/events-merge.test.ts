import { describe, expect, it } from 'vitest';
import type { Candidate } from '../detect/events-candidate-shape';
import type { EventDate } from '../detect/events-date-shape';
import { eventsOf, told } from '../detect/events-testing';
import { type DatedCandidate, isSameEvent, mergeEvents } from './events-merge';

function item(
  words: string,
  date: string | null,
  over: Partial<Candidate> = {},
  place: { paragraph?: number; entities?: string[] } = {},
): DatedCandidate {
  const sentence = {
    start: 0,
    end: words.length,
    zone: 'body' as const,
    words,
    whole: words,
    paragraph: place.paragraph ?? 0,
    bodyIndex: 0,
  };
  const own: EventDate = {
    date,
    basis: date === null ? 'none' : 'stated',
    note: null,
    words: date === null ? null : { start: 0, end: 1 },
    isOwn: date !== null && /^\d{4}-\d{2}-\d{2}/.test(date),
  };
  return {
    candidate: {
      sentence,
      type: 'meeting',
      trigger: { start: 0, end: 1 },
      strength: 2,
      series: null,
      topic: null,
      isPlanned: false,
      isRecent: false,
      isReported: false,
      isPluperfect: false,
      isAside: false,
      isTelling: false,
      isLateNews: false,
      isGapped: false,
      isBareDate: false,
      ...over,
    },
    date: own,
    entities: new Set(place.entities ?? []),
    also: [],
  };
}

const count = (ordinal: number, kind: 'meeting' | 'study_session' = 'meeting') => ({
  start: 0,
  end: 1,
  ordinal,
  kind,
  committee: 'Party Committee' as const,
  term: null,
  statedYear: 2025,
  isYearFirm: true,
  isYearly: true,
  thisYear: null,
  noun: 'meeting',
});

describe('isSameEvent', () => {
  it('trusts counts: the same count is one event, another count another', () => {
    expect(
      isSameEvent(item('a', '2025-04-07', { series: count(9) }), item('b', null, { series: count(9) })),
    ).toBe(true);
    expect(
      isSameEvent(
        item('a', '2025-04-07', { series: count(9) }),
        item('b', '2025-04-07', { series: count(10) }),
      ),
    ).toBe(false);
    expect(
      isSameEvent(
        item('a', '2025-04-07', { series: count(9) }),
        item('b', '2025-04-07', { series: count(9, 'study_session') }),
      ),
    ).toBe(false);
  });

  it('keeps different days apart', () => {
    expect(isSameEvent(item('a', '2025-05-13'), item('b', '2025-05-14'))).toBe(false);
  });

  it('joins a coarser date with the finer one inside it in the same paragraph', () => {
    expect(isSameEvent(item('a', '2025-05'), item('b', '2025-05-14'))).toBe(true);
    expect(isSameEvent(item('a', '2025-04'), item('b', '2025-05-14'))).toBe(false);
  });

  it('joins the sentence that goes on about the occasion, whatever its type', () => {
    expect(
      isSameEvent(item('a', '2025-05-14'), item('The event marked an anniversary.', null, { type: 'other' })),
    ).toBe(true);
    expect(
      isSameEvent(
        item('a', '2025-05-14'),
        item('Elsewhere it marked an anniversary.', '2025-05-15', { type: 'other' }),
      ),
    ).toBe(false);
  });

  it('joins a dated report with the happening of that month or the one before', () => {
    const report = item('a', '2025-04~', { type: 'visit', isReported: true });
    expect(isSameEvent(report, item('b', '2025-03-31/2025-04-01', { type: 'visit' }, { paragraph: 3 }))).toBe(
      true,
    );
    expect(isSameEvent(report, item('b', '2024-12-01', { type: 'visit' }, { paragraph: 3 }))).toBe(false);
  });

  it('keeps announcements of two topics apart', () => {
    const price = item('a', '2025-07-10', { type: 'announcement', topic: 'price' });
    expect(isSameEvent(price, item('b', '2025-07-10', { type: 'announcement', topic: 'guidance' }))).toBe(
      false,
    );
    expect(isSameEvent(price, item('b', '2025-07-10', { type: 'announcement' }))).toBe(true);
  });

  it('keeps the same day with other people in another paragraph apart', () => {
    const a = item('a', '2025-09-08', {}, { entities: ['x'] });
    expect(isSameEvent(a, item('b', '2025-09-08', {}, { paragraph: 1, entities: ['x', 'y', 'z'] }))).toBe(
      false,
    );
    expect(isSameEvent(a, item('b', '2025-09-08', {}, { paragraph: 1, entities: ['x'] }))).toBe(true);
  });
});

describe('mergeEvents', () => {
  it('lets the strongest telling lead with the finest date of all', () => {
    const merged = mergeEvents([
      item('It was full.', '2025-08-21', { isBareDate: true, strength: 1, type: 'other' }),
      item('The event was the ninth.', null, { series: count(9), strength: 3 }),
    ]);
    expect(merged).toHaveLength(1);
    expect(merged[0]).toMatchObject({ candidate: { series: { ordinal: 9 } }, date: { date: '2025-08-21' } });
    expect(merged[0]?.also).toHaveLength(1);
  });

  it('keeps unrelated happenings in their order', () => {
    const merged = mergeEvents([item('a', '2025-05-14'), item('b', '2025-05-13')]);
    expect(merged.map((e) => e.date.date)).toEqual(['2025-05-14', '2025-05-13']);
  });
});

describe('one happening is one event', () => {
  it('joins what the highlights, the lead and the body say of it and keeps the evidence of the body', () => {
    const text =
      'Highlights\n- Baogang Group held its 9th meeting of 2025.\nBaogang Group convened its ninth Party Committee meeting of 2025 on April 7. The meeting was chaired by Meng.';
    const events = eventsOf(text);
    expect(events).toHaveLength(1);
    expect(events[0]?.evidence.start).toBeGreaterThan(text.indexOf('Baogang Group convened') - 1);
  });

  it('leaves a numbered session without the day of what was no sitting, and counts it as its like', () => {
    const text =
      'On 22 March 2025 Lianshan Steel opened its campaign on conduct with a training course for cadres. By the seventh session of the theoretical study centre group, members were reading a book. The ninth session turned to banquets.';
    expect(
      eventsOf(text).map(({ type, date, series }) => `${type} ${date} ${series?.ordinal ?? '-'}`),
    ).toEqual(['training 2025-03-22 -', 'study_session null 7', 'study_session null 9']);
  });

  it('lets the count lead when the event doubles as a numbered session', () => {
    const text =
      'Baogang Group convened a session on August 21. The event doubled as its 12th expanded group study of 2025 with a lecture by Wang Jun.';
    const [event, ...others] = eventsOf(text);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      type: 'study_session',
      date: '2025-08-21',
      series: { ordinal: 12, year: 2025, kind: 'study_session', body: 'Baogang Group Party Committee' },
    });
    expect(event?.title).toContain('12th expanded group study of 2025');
    expect(event?.participants).toContainEqual({ entity: 'wang-jun', role: 'speaker' });
  });

  it('keeps two counted sittings of one sentence apart', () => {
    const text =
      'On June 9 the leaders of Baogang Group sat as the 18th Party Standing Committee meeting of 2025, and then met for the sixth theoretical study session of the year.';
    expect(eventsOf(text).map((e) => [e.type, e.date, e.series?.ordinal])).toEqual([
      ['meeting', '2025-06-09', 18],
      ['study_session', '2025-06-09', 6],
    ]);
  });

  it('counts a journey that ends in a signature once, as the signing', () => {
    const text =
      'On May 6, 2025 Meng took a delegation to Ordos, where Baogang Group and Ansteel signed an agreement.';
    expect(told(text)).toEqual(['signing 2025-05-06']);
  });

  it('keeps a price and a profit warning of one day apart', () => {
    const text =
      '北方稀土2025年7月10日晚间公告，预计上半年净利润9亿元。公司同日公告，第三季度精矿价格调整为19109元/吨。';
    expect(told(text)).toEqual(['announcement 2025-07-10', 'announcement 2025-07-10']);
  });

  it('dates a tour by its days when the notice of it is dated too', () => {
    const text =
      'On April 2, 2025 Baogang Group announced that Li Xiao had just completed a tour of Ansteel.\nAt Ansteel, where Li Xiao stayed from March 31 to April 1, he saw the slag yard.';
    expect(told(text)).toContain('visit 2025-03-31/2025-04-01');
    expect(told(text).filter((e) => e.startsWith('visit'))).toHaveLength(1);
  });
});
