import { describe, expect, it } from 'vitest';
import { EVENT_RULES } from '../rules/event-grammar';
import { METRIC_RULES } from '../rules/metrics';
import { neededBy } from './pattern-needs';
import { WordGate } from './word-gate';

describe('neededBy', () => {
  it('finds one need for every part that a match cannot do without', () => {
    expect(neededBy(/\b(?:held|hosted)\b.{0,20}\b(?:talks?|forum)\b/)).toEqual([
      ['held', 'hosted'],
      ['talk', 'talks', 'forum'],
    ]);
  });

  it('knows a word by its beginning where its end is open', () => {
    expect(neededBy(/\binspect\w*/)).toEqual([['~insp']]);
  });

  it('takes the most telling word of a phrase', () => {
    expect(neededBy(/\b(?:was|were) (?:also )?appointed\b/)).toEqual([['appointed']]);
  });

  it('takes what may be repeated before a word for no part of the word', () => {
    expect(neededBy(/\b(?:net |gross )*profits?\b/)).toEqual([['profit', 'profits']]);
  });

  it('needs nothing of what may be left out, must not stand there, or ends an unknown word', () => {
    expect(neededBy(/(?:\bheld\b)?\d+/)).toEqual([]);
    expect(neededBy(/(?!\bheld\b)(?<!\bwas\b)\d+/)).toEqual([]);
    expect(neededBy(/\w*held\b/)).toEqual([]);
    expect(neededBy(/\bheld\b|\d+/)).toEqual([]);
  });

  it('takes a word that few sentences hold before one that every other report is full of', () => {
    expect(neededBy(/\bgroup study\b/)).toEqual([['study']]);
    expect(neededBy(/\bof the group\b/)).toEqual([['group']]);
  });

  it('reads Chinese words by their first two signs', () => {
    expect(neededBy(/(?:召开|举行)了?[^。]{0,9}?大会/u)).toEqual([['召开', '举行'], ['大会']]);
  });
});

describe('WordGate', () => {
  const gate = new WordGate([/\bheld\b.*\btalks\b/, /\binspect\w*/i, /召开/u, /\d/]);

  it('lets through the patterns whose words all stand there, in their order', () => {
    expect(gate.candidates('It held two rounds of talks.')).toEqual([0, 3]);
    expect(gate.candidates('Inspectors came.')).toEqual([1, 3]);
    expect(gate.candidates('公司召开大会')).toEqual([2, 3]);
  });

  it('holds back the others, and forgets the words that it read before', () => {
    expect(gate.candidates('It held a course.')).toEqual([3]);
    expect(gate.candidates('Two rounds of talks.')).toEqual([3]);
    expect(gate.candidates('It upheld small talks.')).toEqual([3]);
    expect(gate.candidates('')).toEqual([3]);
  });

  it('gives the patterns in their order, whichever word comes first', () => {
    const gates = new WordGate([/\btalks\b/, /\d/, /\bheld\b/]);
    expect(gates.candidates('held talks')).toEqual([0, 1, 2]);
    expect(gates.candidates('held held')).toEqual([1, 2]);
  });

  it('reads capitals and odd letters as a pattern without case does', () => {
    expect(gate.candidates('INSPECTION')).toEqual([1, 3]);
    expect(new WordGate([/\bbook\b/iu]).candidates('a boo\u212a')).toEqual([0]);
  });

  it('finds words to look for in nearly every frame and measure', () => {
    const without = (patterns: RegExp[]) => patterns.filter((pattern) => neededBy(pattern).length === 0);
    expect(without(EVENT_RULES.map(({ pattern }) => pattern))).toEqual([]);
    expect(without(METRIC_RULES.map(({ pattern }) => pattern))).toEqual([]);
  });
});
