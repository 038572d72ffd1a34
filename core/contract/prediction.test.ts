import { describe, expect, it } from 'vitest';
import { evidenceAt } from '@/core/model/evidence';
import type { Extraction } from '@/core/model/extraction';
import { toPrediction } from './prediction';

const TEXT =
  'Zhao Limin chaired the ninth meeting of Lianshan Steel on May 16. Revenue was 3 billion yuan. Lianshan grew.';
const at = (quote: string) => evidenceAt(TEXT, TEXT.indexOf(quote), TEXT.indexOf(quote) + quote.length);
const ASSERTION = { speaker: null, status: 'reported', credibility: 3 } as const;

const EXTRACTION: Extraction = {
  extractorVersion: '1',
  language: 'en',
  title: 'Nine',
  titleEvidence: null,
  published: '2025-05-17',
  publishedBasis: 'stated',
  publishedEvidence: null,
  source: {
    publisher: 'Example Metals',
    publisherEvidence: null,
    originalOutlet: null,
    originalOutletEvidence: null,
    stateOwned: false,
    disclaimer: null,
  },
  mainOrganisation: 'lianshan',
  entities: [
    {
      key: 'lianshan',
      type: 'organization',
      name: 'Lianshan Steel',
      mentions: [at('Lianshan Steel'), at('Lianshan'), at('Lianshan')],
      aliases: ['连山钢铁'],
      roles: [],
      stateOwned: true,
      parent: null,
      confidence: 1,
    },
    {
      key: 'zhao',
      type: 'person',
      name: 'Zhao Limin',
      mentions: [at('Zhao Limin')],
      aliases: [],
      roles: [{ title: 'Chairman', organisation: 'lianshan', evidence: at('chaired') }],
      stateOwned: null,
      parent: null,
      confidence: 1,
    },
  ],
  events: [
    {
      type: 'meeting',
      title: 'Ninth meeting',
      date: '2025-05-16',
      dateBasis: 'inferred',
      dateNote: 'Year of publication',
      dateEvidence: at('May 16'),
      series: {
        body: 'Lianshan Steel Party Committee',
        bodyKey: 'lianshan',
        kind: 'meeting',
        ordinal: 9,
        year: 2025,
        evidence: at('ninth meeting'),
      },
      participants: [
        { entity: 'lianshan', role: 'host' },
        { entity: 'zhao', role: 'chair' },
        { entity: 'zhao', role: 'speaker' },
      ],
      themes: ['governance'],
      evidence: at('chaired the ninth meeting'),
      assertion: ASSERTION,
      confidence: 0.9,
    },
  ],
  figures: [
    {
      metric: 'revenue',
      subjectEntity: 'lianshan',
      subject: 'Lianshan Steel',
      value: 3e9,
      valueMax: null,
      unit: 'CNY',
      period: null,
      periodEvidence: null,
      change: { value: 5, unit: '%', basis: 'yoy' },
      changeAlt: { value: 2, unit: '%', basis: 'qoq' },
      changeEvidence: null,
      qualifier: 'exact',
      asWritten: '3 billion yuan',
      evidence: at('Revenue was 3 billion yuan'),
      assertion: ASSERTION,
      confidence: 0.8,
    },
  ],
  themes: [{ theme: 'governance', score: 1, evidence: [at('meeting')] }],
  claims: [
    {
      text: 'Lianshan grew',
      speaker: 'Zhao Limin',
      speakerEntity: 'zhao',
      status: 'claim',
      evidence: at('Lianshan grew'),
    },
  ],
};

describe('toPrediction', () => {
  const prediction = toPrediction(
    {
      text: TEXT,
      removals: [{ kind: 'share', text: 'Share this', offset: 0 }],
      repairs: [{ kind: 'entity', before: '&amp;', after: '&', offset: 3 }],
    },
    EXTRACTION,
  );

  it('gives quotes for spans and names for keys, each once', () => {
    expect(prediction.entities).toEqual([
      { type: 'organization', name: 'Lianshan Steel', mentions: ['Lianshan Steel', 'Lianshan'] },
      { type: 'person', name: 'Zhao Limin', mentions: ['Zhao Limin'], role: 'Chairman' },
    ]);
    expect(prediction.events[0]).toMatchObject({
      dateEvidence: 'May 16',
      organisations: ['Lianshan Steel'],
      people: ['Zhao Limin'],
      places: [],
      series: { body: 'Lianshan Steel Party Committee', kind: 'meeting', ordinal: 9, year: 2025 },
    });
  });

  it('leaves out the upper end that a figure does not have and lists a second change', () => {
    const [figure] = prediction.figures;
    expect(figure).not.toHaveProperty('valueMax');
    expect(figure?.changeAlt).toEqual([{ value: 2, unit: '%', basis: 'qoq' }]);
    expect(figure?.evidence).toBe('Revenue was 3 billion yuan');
  });

  it('hands over the clean text and what cleaning did to get it', () => {
    expect(prediction.cleanText).toBe(TEXT);
    expect(prediction.boilerplate).toEqual(['Share this']);
    expect(prediction.repaired).toEqual([['&amp;', '&']]);
    expect(prediction.claims).toEqual([
      { text: 'Lianshan grew', attributedTo: 'Zhao Limin', status: 'claim' },
    ]);
  });
});
