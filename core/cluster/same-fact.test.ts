import { describe, expect, it } from 'vitest';
import {
  type ComparableEvent,
  type ComparableFigure,
  matchFacts,
  rateSameEvent,
  rateSameFigure,
} from './same-fact';

const event = (over: Partial<ComparableEvent> = {}): ComparableEvent => ({
  id: 1,
  type: 'meeting',
  family: 'meeting',
  title: 'Board of Tannfjord Alloys meets',
  lower: '2025-05-13',
  upper: '2025-05-13',
  session: null,
  participants: [7],
  reviewStatus: 'proposed',
  ...over,
});
const figure = (over: Partial<ComparableFigure> = {}): ComparableFigure => ({
  id: 1,
  metric: 'revenue',
  subjectId: 7,
  subject: 'Tannfjord Alloys',
  unit: 'NOK',
  period: '2024',
  value: 18.87e9,
  valueMax: null,
  reviewStatus: 'proposed',
  ...over,
});
const areOne = (a: Partial<ComparableEvent>, b: Partial<ComparableEvent>) => {
  const [left, right] = [event(a), event({ id: 2, ...b })];
  expect(rateSameEvent(left, right)).toBe(rateSameEvent(right, left));
  return rateSameEvent(left, right) > 0;
};

describe('rateSameEvent', () => {
  it('takes the same kind of event on the same day with the same people as one', () => {
    expect(areOne({}, { title: 'Directors gather' })).toBe(true);
    expect(areOne({}, { lower: '2025-05-01', upper: '2025-05-31' })).toBe(true);
    expect(areOne({}, { participants: [], title: 'Tannfjord board meets in Oslo' })).toBe(true);
  });

  it.each([
    ['another day', { lower: '2025-05-14', upper: '2025-05-14' }],
    ['another family', { type: 'award', family: 'people' }],
    ['neither people nor words in common', { participants: [8], title: 'Council session' }],
    ['no date and other words', { lower: null, upper: null, title: 'Council session' }],
  ] as [string, Partial<ComparableEvent>][])('keeps apart an event with %s', (_, over) => {
    expect(areOne({}, over)).toBe(false);
  });

  it('goes by the number of a session', () => {
    const session = { kind: 'meeting', ordinal: 15, year: 2025 };
    expect(
      areOne({ session }, { session: { ...session, year: null }, title: 'Other words', participants: [] }),
    ).toBe(true);
    expect(areOne({ session }, { session: { ...session, ordinal: 16 } })).toBe(false);
    expect(areOne({ session }, { session: { ...session, kind: 'study_session' } })).toBe(false);
    expect(areOne({ session }, { session: { ...session, year: 2024 } })).toBe(false);
  });
});

describe('rateSameFigure', () => {
  const isOne = (over: Partial<ComparableFigure>) => rateSameFigure(figure(), figure({ id: 2, ...over })) > 0;

  it('allows for rounding, and for a period that one of them leaves out', () => {
    expect(isOne({ value: 18.9e9 })).toBe(true);
    expect(isOne({ period: null })).toBe(true);
    expect(isOne({ subjectId: null, subject: 'TANNFJORD ALLOYS' })).toBe(true);
  });

  it.each([
    ['value', { value: 19.1e9 }],
    ['sign', { value: -18.87e9 }],
    ['period', { period: '2023' }],
    ['unit', { unit: 'EUR' }],
    ['metric', { metric: 'net_profit' }],
    ['subject', { subjectId: 8 }],
    ['upper end', { valueMax: 20e9 }],
  ] as [string, Partial<ComparableFigure>][])('keeps apart figures with another %s', (_, over) => {
    expect(isOne(over)).toBe(false);
  });
});

describe('matchFacts', () => {
  it('points each repeat to the first telling, over several articles', () => {
    const result = matchFacts([[event()], [event({ id: 2 })], [event({ id: 3 })]], rateSameEvent);
    expect(Object.fromEntries(result)).toEqual({ 1: null, 2: 1, 3: 1 });
  });

  it('leaves two events of one article two', () => {
    const result = matchFacts([[event()], [event({ id: 2 }), event({ id: 3 })]], rateSameEvent);
    expect(Object.fromEntries(result)).toEqual({ 1: null, 2: 1, 3: null });
  });

  it('gives a repeat to the event that it is most like', () => {
    const day = event({ title: 'Study session of the board' });
    const vague = event({ id: 2, lower: '2025-01-01', upper: '2025-12-31' });
    const result = matchFacts([[vague, day], [event({ id: 3 })]], rateSameEvent);
    expect(result.get(3)).toBe(1);
  });

  it('lets what a person rejected neither repeat nor be repeated', () => {
    const rejected = event({ reviewStatus: 'rejected' });
    expect(matchFacts([[rejected], [event({ id: 2 })]], rateSameEvent).get(2)).toBeNull();
    expect(matchFacts([[event({ id: 2 })], [rejected]], rateSameEvent).get(1)).toBeNull();
  });
});
