import type { ExtractedFigure, ExtractedTheme } from '@/core/model/extraction';
import type { Findings } from '../candidates';
import type { DatedCandidate } from '../refine/events-merge';
import { speaksOf, typeByCue } from '../rules/event-grammar-cues';
import {
  BACKGROUND,
  CENTRAL_BODY,
  CITED_SITTING,
  MARKET_NOISE,
  MEDIA_REPORT_BEFORE,
  PAST_VERB,
  READS_OUT,
  SITTING_TOGETHER,
  SPOKESMAN_BEFORE,
  STATE_OF_DAY,
} from '../rules/event-grammar-filters';
import { type Candidate, candidatesOf } from './events-candidates';
import { type DateContext, dateCandidate, isDay, isGoverning, Occasions } from './events-date';
import { entitiesIn } from './events-participants';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/** The earlier findings that events lean on. */
export type EventFindings = Findings & { themes: ExtractedTheme[]; figures: ExtractedFigure[] };

/** Undated happenings are told in the first two paragraphs; further down they are background. */
export const LEAD_PARAGRAPHS = 2;

const TOLD_BY_MONTH: ReadonlySet<string> = new Set([
  'inspection',
  'appointment',
  'award',
  'signing',
  'project_milestone',
]);

/** A sentence with a day and a verb in the past tells of something even when no frame knows the verb. */
export function bareDateCandidate(
  sentence: ZonedSentence,
  sentences: ZonedSentence[],
  found: Findings,
  text: string,
): Candidate | null {
  if (sentence.zone !== 'body') return null;
  // Most sentences name no day: that is asked before their words are read.
  const governing = spansWithin(found.dates, sentence).filter((d) => isGoverning(text, d));
  const day = governing.find(isDay) ?? governing.find((d) => /^\d{4}-\d{2}~?$/.test(d.edtf ?? ''));
  if (!day || BACKGROUND.test(sentence.words) || MARKET_NOISE.test(sentence.words)) return null;
  if (STATE_OF_DAY.test(sentence.words)) return null;
  if (/^(?:Neither|None|Nothing|Nobody|No(?!\.))\b/.test(sentence.words)) return null;
  const isChinese = /\p{Script=Han}{4}/u.test(sentence.words);
  if (/[?？]\s*$/.test(sentence.words) || !(isChinese || PAST_VERB.test(sentence.words))) return null;
  const before = text.slice(sentence.start, day.start);
  // The day of another sitting whose papers are only cited.
  if (CITED_SITTING.test(before) || (READS_OUT.test(before) && CENTRAL_BODY.test(before))) return null;
  const index = sentences.indexOf(sentence);
  const around = sentences
    .slice(index, index + 3)
    .filter((s) => s.paragraph === sentence.paragraph)
    .map((s) => s.words)
    .join(' ');
  // "The paper reported on June 4 that the group had opened …" and "…, the paper reported on June 4": the day is the report's.
  const reported = /\bthat\b[^.;]*?\b(?:had|has|have)\b/.exec(text.slice(day.end, sentence.end));
  const isReported = reported !== null && /\b(?:reported|wrote|said|announced)\b[^.;,]{0,20}$/.test(before);
  const attribution = MEDIA_REPORT_BEFORE.exec(before);
  const trigger = isReported
    ? { start: day.end + reported.index, end: day.end + reported.index + reported[0].length }
    : attribution
      ? { start: sentence.start, end: sentence.start + attribution.index }
      : { start: day.start, end: day.end };
  const cue = typeByCue(sentence.words);
  // A month tells of something that happened only where the words leave no doubt what.
  if (!isDay(day) && !(TOLD_BY_MONTH.has(cue) && speaksOf(cue, sentence.words))) return null;
  // A Chinese sentence without one of the words has no verb in the past that tells it from a description.
  if (isChinese && cue === 'other' && !/\p{Script=Han}了|于/u.test(sentence.words)) return null;
  const isSitting = cue === 'other' || cue === 'announcement' ? SITTING_TOGETHER.test(around) : false;
  const type = SPOKESMAN_BEFORE.test(before) ? 'announcement' : isSitting ? 'meeting' : cue;
  return {
    sentence,
    type,
    trigger,
    strength: 1,
    series: null,
    topic: null,
    isPlanned: false,
    isRecent: false,
    isReported,
    isPluperfect: false,
    isAside: false,
    isTelling: false,
    isBareDate: true,
  };
}

/** Highlights repeat the body; they speak for themselves only when the body tells nothing. */
export function fromHighlights(
  sentences: ZonedSentence[],
  found: Findings,
  context: DateContext,
): DatedCandidate[] {
  return sentences
    .filter((sentence) => sentence.zone === 'highlights')
    .flatMap((sentence) => candidatesOf(sentence, found, found.source.publisher))
    .filter((candidate) => candidate.strength === 3 && !candidate.isPlanned)
    .map((candidate) => ({
      candidate,
      date: dateCandidate(candidate, context, new Occasions()),
      entities: new Set(entitiesIn(found, candidate.sentence).map((m) => m.key)),
      also: [],
    }))
    .filter(({ candidate, date }) => candidate.series !== null || date.isOwn);
}

/** A text that opens with revenue or profit of a finished period reports results, even without a verb that says so. */
export function resultsCandidate(sentences: ZonedSentence[], found: EventFindings): DatedCandidate | null {
  const figure = found.figures.find(
    (f) =>
      (f.metric === 'revenue' || f.metric === 'net_profit') &&
      f.period !== null &&
      f.qualifier !== 'forecast',
  );
  const sentence = sentences.find(
    (s) => figure && figure.evidence.start >= s.start && figure.evidence.end <= s.end,
  );
  if (!figure || !sentence || sentence.bodyIndex < 0 || sentence.bodyIndex >= LEAD_PARAGRAPHS) return null;
  return {
    candidate: {
      sentence,
      type: 'results',
      trigger: { start: figure.evidence.start, end: figure.evidence.end },
      strength: 2,
      series: null,
      topic: null,
      isPlanned: false,
      isRecent: false,
      isReported: false,
      isPluperfect: false,
      isAside: false,
      isTelling: false,
      isBareDate: false,
    },
    date: { date: null, basis: 'none', note: null, words: null, isOwn: false },
    entities: new Set(entitiesIn(found, sentence).map((m) => m.key)),
    also: [],
  };
}
