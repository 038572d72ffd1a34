import { describe, expect, it } from 'vitest';
import { evidenceAt } from '../model/evidence';
import type { ExtractedEvent, ExtractedFigure } from '../model/extraction';
import {
  compareEntity,
  compareEvent,
  compareFigure,
  compareHeader,
  differences,
  type Names,
} from './fact-fields';

const TEXT =
  'The board of Example Steel held its 4th meeting of 2025 on 9 May and heard of revenue of 3 billion yuan.';
const quote = (words: string) => evidenceAt(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const NAMES: Names = {
  key: (key) => (key === 'unknown' ? null : key),
  entity: (key) => (key === 'example-steel' ? 'Example Steel' : key),
  theme: (key) => key.toUpperCase(),
};

const event = (over: Partial<ExtractedEvent> = {}): ExtractedEvent => ({
  type: 'meeting',
  title: 'Fourth meeting',
  date: '2025-05-09',
  dateBasis: 'stated',
  dateNote: null,
  dateEvidence: null,
  series: {
    body: 'Example Steel Board',
    bodyKey: 'example-steel',
    kind: 'board_meeting',
    ordinal: 4,
    year: 2025,
    evidence: quote('4th meeting'),
  },
  participants: [{ entity: 'example-steel', role: 'host' }],
  themes: ['governance'],
  evidence: quote('held its 4th meeting'),
  assertion: { speaker: null, status: 'reported', credibility: 3 },
  confidence: 0.8,
  ...over,
});
const figure = (over: Partial<ExtractedFigure> = {}): ExtractedFigure => ({
  metric: 'revenue',
  subjectEntity: 'example-steel',
  subject: 'Example Steel',
  value: 3e9,
  valueMax: null,
  unit: 'CNY',
  period: null,
  periodEvidence: null,
  change: null,
  changeAlt: null,
  changeEvidence: null,
  qualifier: 'exact',
  asWritten: '3 billion yuan',
  evidence: quote('revenue of 3 billion yuan'),
  assertion: { speaker: null, status: 'reported', credibility: 3 },
  confidence: 0.8,
  ...over,
});
const ofEvents = (over: Partial<ExtractedEvent>) =>
  differences(compareEvent(event(), NAMES), compareEvent(event(over), NAMES));
const ofFigures = (over: Partial<ExtractedFigure>) =>
  differences(compareFigure(figure(), NAMES), compareFigure(figure(over), NAMES));

describe('two tellings of one fact', () => {
  it('names a figure by its subject and measure, where that is one of the known', () => {
    expect(compareFigure(figure(), NAMES).label).toBe('Example Steel, revenue: 3 billion yuan');
    expect(compareFigure(figure({ metric: 'other' }), NAMES).label).toBe('Example Steel: 3 billion yuan');
  });

  it('do not differ in confidence, credibility, or the order of a list', () => {
    const two = [
      { entity: 'b', role: 'speaker' as const },
      { entity: 'a', role: 'chair' as const },
    ];
    expect(
      ofEvents({ confidence: 0.1, assertion: { speaker: null, status: 'reported', credibility: 6 } }),
    ).toEqual([]);
    expect(
      differences(
        compareEvent(event({ participants: two }), NAMES),
        compareEvent(event({ participants: [...two].reverse() }), NAMES),
      ),
    ).toEqual([]);
    expect(ofFigures({ confidence: 0.1 })).toEqual([]);
  });

  it('do not differ in the wording of a series, nor in white space of a quote', () => {
    expect(ofEvents({ series: { ...event().series!, body: 'example steel BOARD', bodyKey: null } })).toEqual(
      [],
    );
    const spaced = { ...quote('held its 4th meeting'), quote: 'held its\n4th  meeting' };
    expect(ofEvents({ evidence: spaced })).toEqual([]);
  });

  it('differ in each field that a person sees, before and after in words', () => {
    expect(ofEvents({ date: '2025-05', themes: [], title: 'Meeting' })).toEqual([
      { field: 'title', before: 'Fourth meeting', after: 'Meeting' },
      { field: 'date', before: '2025-05-09', after: '2025-05' },
      { field: 'themes', before: 'GOVERNANCE', after: null },
    ]);
    expect(ofEvents({ series: { ...event().series!, ordinal: 5 }, participants: [] })).toEqual([
      {
        field: 'series',
        before: 'Example Steel Board, no. 4 of 2025',
        after: 'Example Steel Board, no. 5 of 2025',
      },
      { field: 'participants', before: 'Example Steel (host)', after: null },
    ]);
    expect(ofFigures({ value: -3e9, change: { value: 5, unit: '%', basis: 'yoy' } })).toEqual([
      { field: 'value', before: '3,000,000,000 CNY', after: '-3,000,000,000 CNY' },
      { field: 'change', before: null, after: '5 %, yoy' },
    ]);
  });

  it('do not differ in an entity that the desk does not keep', () => {
    const before = compareFigure(figure({ subjectEntity: null }), NAMES);
    expect(differences(before, compareFigure(figure({ subjectEntity: 'unknown' }), NAMES))).toEqual([]);
    expect(differences(before, compareFigure(figure(), NAMES))).toHaveLength(1);
  });

  it('of an entity count its mentions and list its functions', () => {
    const one = { key: 'example-steel', mentions: [quote('Example Steel')], roles: [] };
    const two = {
      ...one,
      mentions: [...one.mentions, quote('board')],
      roles: [{ title: 'chair', organisation: 'Board' }],
    };
    expect(differences(compareEntity(one, NAMES), compareEntity(two, NAMES))).toEqual([
      { field: 'mentions', before: '1', after: '2' },
      { field: 'functions', before: null, after: 'chair, Board' },
    ]);
  });

  it('of a report compare outlets by their folded names', () => {
    const header = {
      title: 'T',
      published: '2025-05-10',
      publishedBasis: 'stated' as const,
      publisher: 'Example Metals',
      originalOutlet: null,
      mainOrganisation: 'example-steel',
      language: 'en',
    };
    const other = {
      ...header,
      publisher: 'EXAMPLE METALS',
      published: null,
      publishedBasis: 'none' as const,
    };
    expect(differences(compareHeader(header, NAMES), compareHeader(other, NAMES))).toEqual([
      { field: 'published', before: '2025-05-10', after: null },
    ]);
  });
});
