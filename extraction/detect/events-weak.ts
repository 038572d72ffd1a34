import type { EventType } from '@/core/model/event';
import type { ExtractedFigure, ExtractedTheme } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { daysBetween, parseEdtf } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import type { DatedCandidate } from '../refine/events-merge';
import { speaksOf } from '../rules/event-grammar-cues';
import {
  BACKGROUND,
  CARRIED_THE_NEWS,
  CENTRAL_BODY,
  CITED_SITTING,
  COMMENTATOR,
  HABIT,
  MARKET_NOISE,
  MEDIA_REPORT_BEFORE,
  ONLY_SAID,
  PAST_VERB,
  READS_OUT,
  RECENT_WORD,
  SITTING_TOGETHER,
  SPOKESMAN_BEFORE,
  STATE_OF_DAY,
} from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { candidatesOf } from './events-candidates';
import { lastClauseStart } from './events-clauses';
import { dateCandidate } from './events-date';
import type { DateContext, EventDate } from './events-date-shape';
import type { FramedSentence } from './events-frames';
import { isDay, isGoverning } from './events-governing';
import { kindOfUnframed, SURE } from './events-kind';
import { entityKeysIn } from './events-participants';
import { Occasions } from './events-told-before';
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

/** What is told by its day alone, with no frame that knows the words. */
export function bareCandidate(
  sentence: ZonedSentence,
  type: EventType,
  trigger: Span,
  told: Partial<Pick<Candidate, 'isPlanned' | 'isReported' | 'isRecent'>>,
): Candidate {
  return {
    sentence,
    type,
    trigger,
    strength: 1,
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
    isBareDate: true,
    ...told,
  };
}

/** "Was abandoned in January", "stopped shipping in April": a turn that a month dates, and no state or figure. */
const TURN_BEFORE =
  /\b(?:abandoned|scrapped|shelved|cancelled|canceled|halted|suspended|stopped|ceased|resumed|restarted|mothballed|idled|closed|shut(?: down)?|quit|withdrew|pulled out|walked away|dropped|called off|broke off|expelled|sold|handed over|split|merged|moved|renamed|reopened|terminated|ended|launched|unveiled|banned|lifted|imposed|removed|replaced|ousted|sacked|sentenced)\b[^,.;:]{0,60} (?:in|last|late|early) (?:early |mid-|late )?$/u;

/** Days back within which a turn told by its month is news and no background. */
const TURN_DAYS = 370;

const isTurnOf = (month: DateMention, before: string, today: string | null): boolean =>
  isWithinDays(month, today, TURN_DAYS) && TURN_BEFORE.test(before);

/** Did it begin so many days before publication or later? */
function isWithinDays(date: DateMention, today: string | null, days: number): boolean {
  const { lower } = parseEdtf(date.edtf ?? '') ?? {};
  return !!today && !!lower && daysBetween(lower, today) <= days;
}

const OPENS_ACCOUNTS =
  /\b(?:reported|published|presented|told|showed|laid out|opened|unveiled|delivered|released|came out)\b/;
const ACCOUNTS_FOLLOW =
  /^\s*(?:[\p{Lu}][^.;]{0,60}|[^.;]{0,40})\b(?:(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|March|June|September|December|[Qq]uarterly|[Aa]nnual|[Hh]alf-year|[Nn]ine-month)[ -]?(?:quarter|half)? ?(?:[\w-]+ )?(?:revenue|sales|net|profit|loss|earnings)|(?:revenue|sales|net profit|net loss|earnings|profit) (?:for|in|of) the (?:first|second|third|fourth|quarter|half|nine|six|year))/u;
const ACCOUNTS_REACH = 160;

/** "Nobody was hurt on Monday", but not "Nobody had told the night shift: on Monday …". */
const NONE_OF_IT = /^(?:Neither|None|Nothing|Nobody|No(?!\.))\b(?![^.]{0,60}[:;])/;

/** "The mill did not say on Monday how many were hurt": what is kept back, or is not held, is no happening. */
const NOT_SAID =
  /^[^,;:]{0,80}\b(?:(?:did|does|would|could|has|had|have) ?(?:not|n['’]t)|refused to|declined to|failed to) (?:yet )?(?:say|said|comment|commented|disclose|disclosed|give|given|name|named|explain|explained|specify|specified|answer|answered|respond|responded|hold|meet|sign|open|start|take place|publish|vote|resume)\b(?![^.;]*\b(?:until|till)\b)/u;

/** What a day at the head of a sentence governs, when what stands further down has a day of its own. */
function clauseOf(
  day: DateMention,
  sentence: ZonedSentence,
  others: readonly { candidate: Candidate; date: EventDate }[],
): string {
  const reached = others.flatMap(({ candidate, date }) => [
    candidate.trigger.start,
    date.words?.start ?? candidate.trigger.start,
  ]);
  if (reached.length === 0) return sentence.words;
  const words = sentence.words.slice(0, Math.max(day.end, Math.min(...reached)) - sentence.start);
  const end = Math.max(lastClauseStart(words), words.lastIndexOf(' and '));
  return end > day.end - sentence.start ? words.slice(0, end) : words;
}

/** Some words of a sentence, as a sentence of their own. */
function partOf({ whole, start, words: all }: ZonedSentence, words: string): FramedSentence {
  const from = start + all.indexOf(words);
  return { words, whole, start: from, end: from + words.length };
}

/** "Has lately put Chen in charge": done shortly before, where the words leave no doubt what. */
function justDone(sentence: ZonedSentence): Candidate | null {
  const recently = RECENT_WORD.exec(sentence.words);
  if (!recently || BACKGROUND.test(sentence.words) || HABIT.test(sentence.words)) return null;
  const likely = kindOfUnframed(sentence);
  if (!likely || likely.share < SURE || likely.type === 'other') return null;
  const start = sentence.start + recently.index;
  const trigger = { start, end: start + recently[0].length };
  return bareCandidate(sentence, likely.type, trigger, { isRecent: true });
}

/** A sentence with a day and a verb in the past tells of something even when no frame knows the verb. */
export function bareDateCandidate(
  sentence: ZonedSentence,
  sentences: ZonedSentence[],
  found: Findings,
  text: string,
  only: DateMention | null = null,
  others: readonly { candidate: Candidate; date: EventDate }[] = [],
  ownClause: string | null = null,
): Candidate | null {
  if (sentence.zone !== 'body') return null;
  // Most sentences name no day: that is asked before their words are read.
  const governing = spansWithin(found.dates, sentence).filter((d) => isGoverning(text, d));
  const today = found.published ? parseEdtf(found.published)?.upper : null;
  const day = only ?? governing.find(isDay) ?? governing.find((d) => /^\d{4}-\d{2}~?$/.test(d.edtf ?? ''));
  // What lies ahead is told as planned or not at all.
  if (day && today && (parseEdtf(day.edtf ?? '')?.lower ?? '') > today) return null;
  if (CARRIED_THE_NEWS.test(sentence.words) || /[?？]\s*$/.test(sentence.words)) return null;
  if (!day) return justDone(sentence);
  const isChinese = /\p{Script=Han}{4}/u.test(sentence.words);
  const isNew = isDay(day) && isWithinDays(day, today ?? null, TURN_DAYS);
  if (NONE_OF_IT.test(sentence.words)) return null;
  const said = ownClause ?? sentence.words;
  if (NOT_SAID.test(said)) return null;
  const isDoubtful =
    BACKGROUND.test(said) ||
    MARKET_NOISE.test(said) ||
    STATE_OF_DAY.test(said) ||
    !(isChinese || PAST_VERB.test(said));
  if (isDoubtful && (!isNew || HABIT.test(said))) return null;
  const clause = ownClause ?? clauseOf(day, sentence, others);
  const likely = kindOfUnframed(clause === sentence.words ? sentence : partOf(sentence, clause));
  if (!likely) return null;
  const { type: cue, share } = likely;
  // What so many sentences tell in such words needs no verb in the past, and is no background for a word of it.
  if (isDoubtful && share < SURE) return null;
  const before = text.slice(sentence.start, day.start);
  // The day of another sitting whose papers are only cited.
  if (CITED_SITTING.test(before) || (READS_OUT.test(before) && CENTRAL_BODY.test(before))) return null;
  const index = sentences.indexOf(sentence);
  // What the sentences behind it tell goes with it until one has a day of its own.
  const behind = sentences.slice(index + 1, index + 3);
  const other = behind.findIndex(
    (s) => s.paragraph !== sentence.paragraph || spansWithin(found.dates, s).some(isDay),
  );
  const around = [sentence, ...(other < 0 ? behind : behind.slice(0, other))].map((s) => s.words).join(' ');
  // "The paper reported on June 4 that the group had opened …" and "…, the paper reported on June 4": the day is the report's.
  const reported = /\bthat\b[^.;]*?\b(?:had|has|have)\b/.exec(text.slice(day.end, sentence.end));
  const isReported = reported !== null && /\b(?:reported|wrote|said|announced)\b[^.;,]{0,20}$/.test(before);
  const attribution = MEDIA_REPORT_BEFORE.exec(before);
  const trigger = isReported
    ? { start: day.end + reported.index, end: day.end + reported.index + reported[0].length }
    : attribution
      ? { start: sentence.start, end: sentence.start + attribution.index }
      : { start: day.start, end: day.end };
  // A month tells of something that happened only where the words leave no doubt what.
  const isToldByMonth =
    (TOLD_BY_MONTH.has(cue) && speaksOf(cue, sentence.words)) ||
    isTurnOf(day, before, today ?? null) ||
    (share >= SURE && isWithinDays(day, today ?? null, TURN_DAYS));
  if (!isDay(day) && !isToldByMonth) return null;
  // A Chinese sentence without one of the words has no verb in the past that tells it from a description.
  const isVague = cue === 'other' && share < SURE;
  if (ownClause && isDoubtful) return null;
  if (isChinese && isVague && !/\p{Script=Han}了|于/u.test(sentence.words)) return null;
  if (cue === 'announcement' && COMMENTATOR.test(sentence.words)) return null;
  const isSitting = cue === 'other' || cue === 'announcement' ? SITTING_TOGETHER.test(around) : false;
  // "Reported on Thursday what a mine looks like …": the accounts stand in the sentence behind.
  const isAccounts =
    (cue === 'other' || cue === 'announcement') &&
    OPENS_ACCOUNTS.test(sentence.words) &&
    ACCOUNTS_FOLLOW.test(text.slice(sentence.end, sentence.end + ACCOUNTS_REACH));
  if (isAccounts) return bareCandidate(sentence, 'results', trigger, { isReported });
  const isSaid =
    SPOKESMAN_BEFORE.test(before) || (cue === 'policy_release' && ONLY_SAID.test(sentence.words));
  const type = isSaid ? 'announcement' : isSitting ? 'meeting' : cue;
  return bareCandidate(sentence, type, trigger, { isReported });
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
      entities: entityKeysIn(found, candidate.sentence),
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
      isLateNews: false,
      isGapped: false,
      isBareDate: false,
    },
    date: { date: null, basis: 'none', note: null, words: null, isOwn: false },
    entities: entityKeysIn(found, sentence),
    also: [],
  };
}
