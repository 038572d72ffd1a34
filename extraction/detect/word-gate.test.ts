import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/core/text/sentence';
import { EVENT_RULES } from '../rules/event-grammar';
import { METRIC_RULES } from '../rules/metrics';
import { neededBy } from './pattern-needs';
import { WordGate } from './word-gate';

describe('neededBy', () => {
  it('finds one need for every part that a match cannot do without', () => {
    expect(neededBy(/\b(?:held|hosted)\b.{0,20}\b(?:talks?|forum)\b/)).toEqual([
      [
        ['held', 'hosted'],
        ['talk', 'talks', 'forum'],
      ],
    ]);
  });

  it('finds the needs of each way in which a pattern can match', () => {
    expect(neededBy(/\bheld\b.{0,20}\btalks\b|\b(?:took|takes) over\b/)).toEqual([
      [['held'], ['talks']],
      [['took', 'takes']],
    ]);
    expect(neededBy(/\bthe (?:board\b.{0,20}\bmet\b|talks\b)/)).toEqual([
      [['board'], ['met']],
      [['talks'], ['the']],
    ]);
  });

  it('asks of a choice of words behind another for one of each', () => {
    expect(neededBy(/\b(?:meets|sits) (?:again|anew)\b/)).toEqual([
      [
        ['meets', 'sits'],
        ['again', 'anew'],
      ],
    ]);
  });

  it('takes the more telling words of a way that needs many', () => {
    expect(neededBy(/\bthe\b.{0,9}\bboard\b.{0,9}\bof\b.{0,9}\b(?:met|sat)\b/)).toEqual([
      [['board'], ['met', 'sat']],
    ]);
  });

  it('takes together the ways of a pattern that can match in very many', () => {
    const words = Array.from({ length: 40 }, (_, i) => `word${i}`);
    const pattern = new RegExp(words.map((word) => String.raw`\b${word}\b.*\bthe\b`).join('|'));
    expect(neededBy(pattern)).toEqual([[words]]);
  });

  it('knows a word by its beginning where its end is open', () => {
    expect(neededBy(/\binspect\w*/)).toEqual([[['~insp']]]);
  });

  it('knows where a word ends by the blanks, or by what must stand ahead', () => {
    expect(neededBy(/\bsaid\s+\d/)).toEqual([[['said']]]);
    expect(neededBy(/\bsat(?= (?:on|in)\b)/)).toEqual([[['sat']]]);
    expect(neededBy(/\bsat(?=[a-z])/)).toEqual([[]]);
  });

  it('takes the most telling word of a phrase', () => {
    expect(neededBy(/\b(?:was|were) (?:also )?appointed\b/)).toEqual([[['appointed']]]);
  });

  it('takes what may be repeated before a word for no part of the word', () => {
    expect(neededBy(/\b(?:net |gross )*profits?\b/)).toEqual([[['profit', 'profits']]]);
  });

  it('needs nothing of what may be left out, must not stand there, or ends an unknown word', () => {
    expect(neededBy(/(?:\bheld\b)?\d+/)).toEqual([[]]);
    expect(neededBy(/(?!\bheld\b)(?<!\bwas\b)\d+/)).toEqual([[]]);
    expect(neededBy(/\w*held\b/)).toEqual([[]]);
    expect(neededBy(/\bheld\b|\d+/)).toEqual([[['held']], []]);
  });

  it('takes a word that few sentences hold before one that every other report is full of', () => {
    expect(neededBy(/\bgroup study\b/)).toEqual([[['study']]]);
    expect(neededBy(/\bof the group\b/)).toEqual([[['group']]]);
    expect(neededBy(/\bwith\w* rain\b/)).toEqual([[['rain'], ['~with']]]);
  });

  it('reads Chinese words by their first two signs', () => {
    expect(neededBy(/(?:召开|举行)了?[^。]{0,9}?大会/u)).toEqual([[['大会'], ['召开', '举行']]]);
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

  it('lets a pattern through once, by whichever of its ways can match', () => {
    const ways = new WordGate([/\bheld\b.*\btalks\b|\bmet\b|\bsat\b/]);
    expect(ways.candidates('It held talks.')).toEqual([0]);
    expect(ways.candidates('It sat, met and held talks.')).toEqual([0]);
    expect(ways.candidates('It held a course on small talk.')).toEqual([]);
  });

  it('reads a stretch of a text as it reads the words alone, also where the stretch cuts a word', () => {
    const text = 'It held one round. Two talks were held. 召开大会, and reheld talks.';
    for (let start = 0; start < text.length; start++) {
      for (let end = start; end <= text.length; end++) {
        const alone = gate.candidates(text.slice(start, end));
        expect(gate.candidatesIn(text, { start, end })).toEqual(expect.arrayContaining([...alone]));
      }
    }
    expect(gate.candidatesIn(text, { start: 0, end: 18 })).toEqual([3]);
    expect(gate.candidatesIn(text, { start: 19, end: 39 })).toEqual([0, 3]);
    expect(gate.candidatesIn(text)).toEqual([0, 2, 3]);
  });

  it('holds back no frame or measure that matches', () => {
    const patterns = [...EVENT_RULES, ...METRIC_RULES].map(({ pattern }) => pattern);
    const all = new WordGate(patterns);
    const folder = join(import.meta.dirname, '../golden');
    const text = readdirSync(folder)
      .map((name) => readFileSync(join(folder, name, 'input.txt'), 'utf8'))
      .join('\n');
    let matched = 0;
    for (const { start, end } of sentencesOf(text)) {
      const words = text.slice(start, end);
      const asked = all.candidates(words);
      for (const [index, { source, flags }] of patterns.entries()) {
        if (!new RegExp(source, flags.replace('g', '')).test(words)) continue;
        matched++;
        expect(asked, words).toContain(index);
      }
    }
    expect(matched).toBeGreaterThan(50);
  });

  it('finds words to look for in nearly every frame and measure', () => {
    const without = (patterns: RegExp[]) =>
      patterns.filter((pattern) => neededBy(pattern).some((way) => way.length === 0));
    expect(without(EVENT_RULES.map(({ pattern }) => pattern))).toEqual([]);
    expect(without(METRIC_RULES.map(({ pattern }) => pattern))).toEqual([]);
  });
});
