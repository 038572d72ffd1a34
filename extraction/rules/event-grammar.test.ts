import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from './event-grammar';

const rule = (id: string) => EVENT_RULES.find((r) => r.id === id)!;

describe('event grammar', () => {
  it('gives every frame a name of its own', () => {
    const ids = EVENT_RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells the type of a gathering by its noun', () => {
    const typeOf = (sentence: string) => {
      const match = [...sentence.matchAll(rule('held a gathering').pattern)][0];
      return Object.entries(match?.groups ?? {}).find(([, words]) => words)?.[0];
    };
    expect(typeOf('It held a theoretical study session.')).toBe('study_session');
    expect(typeOf('It organised a three-day training session.')).toBe('training');
    expect(typeOf('It hosted a reform summit.')).toBe('summit');
    expect(typeOf('It convened a work conference.')).toBe('meeting');
    expect(typeOf('It sat in the conference room.')).toBeUndefined();
  });

  it('goes on over the comma and the point of a number', () => {
    const match = [
      ...'It posted, on sales of 1.2 billion yuan, a net profit.'.matchAll(rule('reported a profit').pattern),
    ];
    expect(match).toHaveLength(1);
  });
});
