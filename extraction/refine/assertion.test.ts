import { describe, expect, it } from 'vitest';
import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedSource } from '@/core/model/extraction';
import { detectClaims } from '../detect/claims';
import { readText } from '../reading';
import { assertionFor } from './assertion';
import { attributionOf } from './attribution';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const nobody: ExtractedSource = {
  publisher: null,
  publisherEvidence: null,
  originalOutlet: null,
  originalOutletEvidence: null,
  stateOwned: false,
  disclaimer: null,
};
const weekly = { ...nobody, publisher: 'Furnace Weekly' };
const relayed = { ...weekly, originalOutlet: 'Lakeside Daily', stateOwned: true };
const assertion = (text: string, source: ExtractedSource) =>
  assertionFor(readText(text, header), source, { start: 0, end: 4 });

describe('attributionOf', () => {
  it.each([
    ['Output rose by a fifth, according to Lakeside Steel.', 'Lakeside Steel'],
    ['According to the company, the kiln runs again.', 'the company'],
    ['Ada Moss said the kiln runs again.', 'Ada Moss'],
    ['Lakeside Steel (LKS) expects revenue of 3 billion yuan.', 'Lakeside Steel'],
    ['“The kiln runs again,” said Ada Moss.', 'Ada Moss'],
    ['State media reported that the kiln runs again.', 'Official media'],
    ['湖畔钢铁表示，新炉已经投产。', '湖畔钢铁'],
    ['据《湖畔日报》报道，新炉已经投产。', '湖畔日报'],
  ])('names who says it: %s', (text, speaker) => {
    const found = attributionOf(text, { start: 0, end: text.length });
    expect(found?.speaker).toBe(speaker);
    if (speaker !== 'Official media') expect(text.slice(found!.start, found!.end)).toBe(speaker);
  });

  it.each([
    'The kiln runs again.',
    'It said nothing of costs.',
    'The noted kiln was reported stolen.',
    '新炉已经投产。',
  ])('finds nobody where nobody is named: %s', (text) => {
    expect(attributionOf(text, { start: 0, end: text.length })).toBeNull();
  });
});

describe('assertionFor', () => {
  it('makes what somebody says their claim', () => {
    expect(assertion('Ada Moss said output rose by a fifth.', weekly)).toEqual({
      speaker: 'Ada Moss',
      status: 'claim',
      credibility: 3,
    });
  });

  it('lets a state outlet claim and another outlet report', () => {
    expect(assertion('Output rose by a fifth.', relayed)).toEqual({
      speaker: 'Lakeside Daily',
      status: 'claim',
      credibility: 3,
    });
    expect(assertion('Output rose by a fifth.', { ...relayed, stateOwned: false })).toMatchObject({
      speaker: 'Lakeside Daily',
      status: 'reported',
    });
  });

  it('lets the publisher speak in its own voice, also beside a state outlet', () => {
    expect(assertion('Output rose by a fifth.', weekly)).toEqual({
      speaker: null,
      status: 'reported',
      credibility: 3,
    });
    expect(assertion('In our view output rose by a fifth.', relayed)).toMatchObject({
      speaker: null,
      status: 'reported',
    });
  });

  it('cannot judge what nobody signs, and doubts what the text doubts', () => {
    expect(assertion('Output rose by a fifth.', nobody).credibility).toBe(6);
    expect(assertion('Output allegedly rose by a fifth.', weekly).credibility).toBe(4);
  });

  it('takes a warned text at its word: its statements are claims', () => {
    const text = 'Output rose by a fifth. These figures are unverified.';
    const source = { ...weekly, disclaimer: evidenceAt(text, 24, text.length) };
    expect(assertion(text, source)).toMatchObject({ status: 'claim' });
  });
});

describe('detectClaims', () => {
  it('lists attributed sentences with their words, linked to the speaker, and the disclaimer last', () => {
    const text = 'The kiln runs again. Ada Moss said output rose by a fifth. None of this has been checked.';
    const at = text.indexOf('Ada Moss');
    const end = text.indexOf('None');
    const entities = {
      entities: [],
      mentions: [{ key: 'ada-moss', start: at, end: at + 8 }],
      mainOrganisation: null,
    };
    const source = { ...weekly, disclaimer: evidenceAt(text, end, text.length) };
    const claims = detectClaims(readText(text, header), { entities, source });
    expect(claims.map(({ speaker, speakerEntity, status }) => [speaker, speakerEntity, status])).toEqual([
      ['Ada Moss', 'ada-moss', 'claim'],
      ['Furnace Weekly', null, 'reported'],
    ]);
    expect(claims[0]?.evidence).toMatchObject({ start: at, quote: 'Ada Moss said output rose by a fifth.' });
  });
});
