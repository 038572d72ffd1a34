import { familyOf } from '@/core/model/event';
import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { daysBetween, parseEdtf, yearOf } from '@/core/time/edtf';
import type { DateMention, Findings } from '../candidates';
import type { Reading } from '../reading';
import { assertionFor } from '../refine/assertion';
import { type DatedCandidate, mergeEvents } from '../refine/events-merge';
import { ordinalWord, parseHanNumber, parseOrdinal } from '../rules/calendar';
import { YEARLY_BODIES } from '../rules/event-grammar-bodies';
import { AGENDA, BACKGROUND, HABIT, PAST_VERB, YEAR_WITHHELD } from '../rules/event-grammar-filters';
import { type Candidate, candidatesOf, GATHERINGS, withGapsFilled } from './events-candidates';
import { dateCandidate } from './events-date';
import { type DateContext, type EventDate, stated } from './events-date-shape';
import { isDay, isGoverning } from './events-governing';
import { actingOrganisation, entitiesIn, participantsOf } from './events-participants';
import { themesAt } from './events-themes';
import { titleOf } from './events-title';
import { Occasions } from './events-told-before';
import {
  bareDateCandidate,
  type EventFindings,
  fromHighlights,
  LEAD_PARAGRAPHS,
  plannedCandidate,
  resultsCandidate,
} from './events-weak';
import { type ZonedSentence, zoneSentences } from './events-zones';
import { spansWithin } from './spans-within';

/**
 * The events of a text: one for each real happening. Frames propose candidates sentence by sentence, each is dated
 * by the annotation rules, what tells the same happening is joined, and what is neither dated nor the story is left out.
 */
export function detectEvents(reading: Reading, found: EventFindings): ExtractedEvent[] {
  const { text } = reading;
  const sentences = zoneSentences(reading);
  const publisher = found.source.publisher;
  const context: DateContext = { text, dates: found.dates, published: found.published, sentences };

  const dated: DatedCandidate[] = [];
  const occasions = new Occasions();
  for (const sentence of sentences) {
    if (sentence.zone !== 'body' && sentence.zone !== 'commentary') continue;
    let candidates = candidatesOf(sentence, found, publisher);
    if (!candidates.some((c) => !c.isGapped && (c.strength > 1 || hasOwnDay(c, context)))) {
      const bare =
        plannedCandidate(sentence, found, text) ?? bareDateCandidate(sentence, sentences, found, text);
      if (bare) candidates = [...candidates, bare];
    }
    candidates = withGapsFilled(candidates, dated);
    const told: DatedCandidate[] = [];
    for (const candidate of candidates) {
      const date = dateCandidate(candidate, context, occasions);
      if (!isBelieved(candidate, date) || (candidate.isLateNews && !isLate(date, found.published))) continue;
      const entities = new Set(entitiesIn(found, sentence).map((m) => m.key));
      told.push({ candidate, date, entities, also: [] });
    }
    const twins = told.flatMap((each) => withoutItsVerb(each, context));
    told.push(...twins);
    const unused = unusedDay(sentence, told, context);
    const opened = unused ? bareDateCandidate(sentence, sentences, found, text, unused, told) : null;
    if (opened) {
      const date = dateCandidate(opened, context, occasions);
      const entities = new Set(entitiesIn(found, sentence).map((m) => m.key));
      if (isBelieved(opened, date)) told.unshift({ candidate: opened, date, entities, also: [] });
    }
    for (const day of daysAhead(sentence, told, found, text)) {
      const planned = plannedCandidate(sentence, found, text, day);
      const entities = new Set(entitiesIn(found, sentence).map((m) => m.key));
      if (planned) told.push({ candidate: planned, date: stated(day), entities, also: [] });
    }
    for (const { candidate, date } of told)
      if (date.isOwn && !candidate.isPlanned) occasions.noteByName(sentence.words, date);
    for (const { candidate, date } of told)
      if (date.isOwn && isOccasion(candidate, date, context)) occasions.note(candidate.type, date);
    dated.push(...withoutTelling(told));
  }

  if (dated.length === 0) {
    const results = resultsCandidate(sentences, found);
    if (results) dated.push(results);
    else dated.push(...fromHighlights(sentences, found, context));
  }

  const opening = sentences.find((sentence) => sentence.bodyIndex === 0);
  const story = keepTheStory(mergeEvents(dated), opening, found.published === null);
  return withSharedYears(
    story.map((event) => toEvent(reading, event, found, sentences)),
    story.map(({ candidate }) => YEAR_WITHHELD.test(candidate.sentence.words)),
  );
}

/** ", terbium in June": who or what, and when; the verb is that of the clause before. */
const NEXT_WITHOUT_VERB =
  /^(?: [\p{L}’'-]+){0,4}(?:,|;| and|, and) (?:then )?(?!(?:and|or|but|up|down|after|before|against|from|with|to|as|until|than|at|in|on|not|half|late|early)\b)(?:[\p{L}\d’'-]+ ){1,5}(?:in|on) $/u;

/** "The first oxide came off the line in May, terbium in June": two happenings under one verb. */
function withoutItsVerb({ candidate, date }: DatedCandidate, { text, dates }: DateContext): DatedCandidate[] {
  const { sentence } = candidate;
  if (!date.words || date.isOwn === isMonthOnly(date) || candidate.series || candidate.isBareDate) return [];
  if (candidate.isPlanned || date.words.start < sentence.start || candidate.strength < 2) return [];
  if (date.words.start < candidate.trigger.start) return [];
  const { end } = date.words;
  const next = spansWithin(dates, sentence).find((d) => d.start > end);
  if (!next || isDay(next) === isMonthOnly(date) || !isGoverning(text, next)) return [];
  const between = text.slice(end, next.start);
  if (!NEXT_WITHOUT_VERB.test(between) || PAST_VERB.test(between)) return [];
  const trigger = { start: next.start, end: next.end };
  return [
    {
      candidate: { ...candidate, trigger, strength: 1 },
      date: stated(next),
      entities: new Set(),
      also: [],
    },
  ];
}

const isMonthOnly = ({ date }: EventDate): boolean => /^\d{4}-\d{2}~?$/.test(date ?? '');

/** How far from the start of its sentence a day still opens it. */
const OPENING_REACH = 30;

/** "On Saturday he made his first outing …, and asked after a project due in June": a day at the head that nothing took. */
function unusedDay(
  sentence: ZonedSentence,
  told: DatedCandidate[],
  { text, dates }: DateContext,
): DateMention | null {
  if (told.length === 0 || sentence.zone !== 'body') return null;
  const first = spansWithin(dates, sentence)[0];
  if (!first || first.start - sentence.start > OPENING_REACH || !isDay(first)) return null;
  if (!isGoverning(text, first)) return null;
  const isElsewhere = told.every(
    ({ date, candidate }) =>
      date.words &&
      date.words.start > first.end &&
      candidate.trigger.start > first.end &&
      date.date !== first.edtf,
  );
  return isElsewhere ? first : null;
}

/** The days ahead of publication that a sentence names and none of its happenings took. */
function daysAhead(
  sentence: ZonedSentence,
  told: DatedCandidate[],
  { dates, published }: EventFindings,
  text: string,
): DateMention[] {
  const today = parseEdtf(published ?? '')?.upper;
  if (!today || told.length === 0 || sentence.zone !== 'body') return [];
  return spansWithin(dates, sentence).filter(
    (d) =>
      isDay(d) &&
      (parseEdtf(d.edtf ?? '')?.lower ?? '') > today &&
      isGoverning(text, d, true) &&
      told.every(
        ({ date }) =>
          date.date === null ||
          (date.date !== d.edtf && (!date.words || date.words.end <= d.start || date.words.start >= d.end)),
      ),
  );
}

/** 已于3月13日: what lay before the story. */
const EARLIER_BEFORE = /(?:已|曾|早|先)[于於在]?$|此前$/u;

/** What "the same day" and "a week after" can mean: what the text tells, not what is to come nor what went before it. */
function isOccasion(
  { isAside, isPlanned, isPluperfect, sentence }: Candidate,
  { date, words }: EventDate,
  { text, published }: DateContext,
): boolean {
  if (isAside || isPlanned || isPluperfect) return false;
  const [day, today] = [parseEdtf(date ?? ''), parseEdtf(published ?? '')];
  if (day?.lower && today?.upper && day.lower > today.upper) return false;
  return !words || !EARLIER_BEFORE.test(text.slice(Math.max(sentence.start, words.start - 4), words.start));
}

/** "The eighth meeting, for which no date is given": it belongs to the year of the ninth that the text dates. */
function withSharedYears(events: ExtractedEvent[], isYearWithheld: boolean[]): ExtractedEvent[] {
  const nameOf = ({ body, kind }: NonNullable<ExtractedEvent['series']>) => `${kind} ${body}`;
  const years = new Map<string, number>();
  for (const { series } of events) if (series?.year) years.set(nameOf(series), series.year);
  return events.map((event, i) => {
    if (isYearWithheld[i]) return event;
    const year = event.series && event.series.year === null ? years.get(nameOf(event.series)) : undefined;
    return event.series && year !== undefined ? { ...event, series: { ...event.series, year } } : event;
  });
}

/** "… announced on Friday that it had appointed …": what is made known is the event, not that it was made known. */
function withoutTelling(told: DatedCandidate[]): DatedCandidate[] {
  if (told.every(({ candidate }) => candidate.isTelling)) return told;
  return told.filter(
    ({ candidate, date }) =>
      !candidate.isTelling ||
      !told.some((other) => !other.candidate.isTelling && other.date.date === date.date),
  );
}

function hasOwnDay(candidate: Candidate, { text, dates }: DateContext): boolean {
  return spansWithin(dates, candidate.sentence).some((d) => isDay(d) && isGoverning(text, d));
}

const SIGNED_ONCE = /, (?:signed|inked|sealed|initialled|struck)$/;

const triggerWords = ({ sentence, trigger }: Candidate): string =>
  sentence.words.slice(trigger.start - sentence.start, trigger.end - sentence.start);

function isRelative({ sentence, trigger }: Candidate): boolean {
  const before = sentence.words.slice(0, trigger.start - sentence.start);
  return /\b(?:that|which|who|whose) (?:\p{Ll}+ ){0,2}$/u.test(before.slice(-40));
}

const MAY_BE_DUE_IN_A_MONTH: ReadonlySet<ExtractedEvent['type']> = new Set([
  'project_milestone',
  'appointment',
  'award',
  'summit',
  'results',
  'training',
  'meeting',
  'visit',
  'signing',
  'other',
]);

/** Days from publication within which a listing or a takeover is news and no background. */
const LATE_DAYS = 250;

function isLate({ date, isOwn }: EventDate, published: string | null): boolean {
  const [day, today] = [parseEdtf(date ?? '')?.upper, parseEdtf(published ?? '')?.upper];
  if (!day) return false;
  return today ? Math.abs(daysBetween(day, today)) <= LATE_DAYS : isOwn;
}

/** In "on Friday it named Wang in place of Li, who has retired" the day is not that of the retirement. */
function isBehindWho({ sentence, trigger }: Candidate, day: Span): boolean {
  if (day.end > trigger.start) return true;
  return !/, who\b/.test(sentence.words.slice(day.end - sentence.start, trigger.start - sentence.start));
}

/** What a frame must bring besides its words. */
function isBelieved(candidate: Candidate, date: EventDate): boolean {
  const isOwnSentence =
    date.words !== null &&
    date.words.start >= candidate.sentence.start &&
    date.words.end <= candidate.sentence.end;
  const isToldAsJustDone = date.words?.start === candidate.trigger.start && !candidate.isBareDate;
  const hasOwnDate = date.date !== null && isOwnSentence && !isToldAsJustDone;
  // What is planned needs its day; a start of work or of a term may be fixed for a month.
  const mayBeDueInAMonth = candidate.topic === 'price' || MAY_BE_DUE_IN_A_MONTH.has(candidate.type);
  if (candidate.isPlanned && !(hasOwnDate && (date.isOwn || mayBeDueInAMonth))) return false;
  if (candidate.strength === 1 && !hasOwnDate) return false;
  // What a sitting studied or heard is its agenda; a post that it filled is news.
  if (!hasOwnDate && candidate.series === null && candidate.type !== 'appointment') {
    if (AGENDA.test(candidate.sentence.words)) return false;
  }
  // "Members heard a report on the accident of 3 August": the day is that of what the report was on.
  if (hasOwnDate && date.words && candidate.series === null && AGENDA.test(candidate.sentence.words)) {
    const { words, start } = candidate.sentence;
    if (/\b(?:of|from|dated)(?: the)? $/.test(words.slice(0, date.words.start - start))) return false;
  }
  if (candidate.sentence.zone === 'commentary')
    return candidate.series !== null || (hasOwnDate && date.isOwn);
  if (!date.isOwn && candidate.series === null && HABIT.test(candidate.sentence.words)) return false;
  // "The contract, signed in 2019, …": how old it is, by the way.
  if (date.date === null && candidate.type === 'signing' && SIGNED_ONCE.test(triggerWords(candidate)))
    return false;
  // "A unit that has changed its name since": told by the way, and without a day.
  if (date.date === null && candidate.series === null && isRelative(candidate)) return false;
  // "In place of Bai, who has retired": somebody's past, by the way.
  if (candidate.isAside && !(hasOwnDate && date.words && isBehindWho(candidate, date.words))) return false;
  if (date.date === null && candidate.isPluperfect && candidate.series === null) return false;
  if (candidate.strength < 3 && BACKGROUND.test(candidate.sentence.words) && !date.isOwn) return false;
  return true;
}

/**
 * Leave out what carries no date and is not what the text is about: undated happenings count in the first two paragraphs
 * only, one for each family, and not beside a dated one of their paragraph.
 */
function keepTheStory(
  events: DatedCandidate[],
  opening: ZonedSentence | undefined,
  isUndatedText: boolean,
): DatedCandidate[] {
  const dated = events.filter((e) => e.date.date !== null);
  const datedParagraphs = new Set(dated.map((e) => e.candidate.sentence.paragraph));
  const families = new Set(dated.filter((e) => e.date.isOwn).map((e) => familyOf(e.candidate.type)));
  const types = new Set(dated.map((e) => e.candidate.type));
  return events.filter(({ candidate, date }) => {
    if (candidate.series || date.date !== null) return true;
    const { bodyIndex, paragraph, zone } = candidate.sentence;
    if (zone === 'highlights') return true;
    // "Has recently completed", in a text that tells of no day: as much of its news as what it opens with.
    if (isUndatedText && candidate.isRecent && candidate.strength > 1 && dated.every((e) => !e.date.isOwn))
      return zone === 'body';
    if (bodyIndex < 0 || bodyIndex >= LEAD_PARAGRAPHS) return false;
    // The first sentence is the story, even when a dated remark follows it.
    if (candidate.sentence === opening && candidate.strength > 1) return true;
    if (datedParagraphs.has(paragraph)) return false;
    const family = familyOf(candidate.type);
    if (families.has(family) || types.has(candidate.type)) return false;
    families.add(family);
    datedParagraphs.add(paragraph);
    return true;
  });
}

/** The clause that proves an event: from the subject's or the date's start to the end of what the trigger governs. */
function evidenceSpan(text: string, candidate: Candidate, date: EventDate, found: Findings): Span {
  const { sentence, trigger } = candidate;
  const ownDate =
    date.words && date.words.start >= sentence.start && date.words.end <= sentence.end ? date.words : null;
  const acting = actingOrganisation(candidate, found);
  const named = entitiesIn(found, {
    start: Math.max(sentence.start, trigger.start - 150),
    end: trigger.start,
  });
  const subject = named.find((m) => m.key === acting) ?? named.at(-1);
  let start = Math.min(trigger.start, ownDate?.start ?? trigger.start, subject?.start ?? trigger.start);
  if (start - sentence.start <= 60 || candidate.isBareDate) start = sentence.start;
  // What stands before a semicolon is another matter.
  const lead = text.slice(start, Math.min(trigger.start, ownDate?.start ?? trigger.start));
  const semicolon = [...lead.matchAll(/[;；]\s*/g)].at(-1);
  if (semicolon) start += semicolon.index + semicolon[0].length;
  const reach = Math.max(trigger.end, ownDate?.end ?? trigger.end);
  const tail = text.slice(reach, sentence.end);
  const stop = /[;；]|, |，|: |：| — |—| – /.exec(tail);
  const end = stop && stop.index > 0 ? reach + stop.index : stop ? reach : sentence.end;
  const cut = end >= sentence.end - 3 ? sentence.end : end;
  return { start, end: /[.。]$/.test(text.slice(start, cut)) ? cut - 1 : cut };
}

const clamp = (n: number) => Math.round(Math.min(0.97, Math.max(0.2, n)) * 100) / 100;

/**
 * How sure the machine is: 0.35 for a bare date, else 0.5 to 0.8 by the frame's strength; a count adds 0.12, a day stated
 * in full 0.1, an inferred day 0.05, a second telling 0.03; no date takes 0.1 away, commentary 0.15.
 */
export function confidenceOf({ candidate, date, also }: DatedCandidate): number {
  const base = candidate.isBareDate ? 0.35 : [0, 0.5, 0.65, 0.8][candidate.strength]!;
  const dateBonus = date.isOwn ? (date.basis === 'stated' ? 0.1 : 0.05) : date.date ? 0 : -0.1;
  return clamp(
    base +
      dateBonus +
      (candidate.series ? 0.12 : 0) +
      (also.length > 0 ? 0.03 : 0) -
      (candidate.sentence.zone === 'commentary' ? 0.15 : 0),
  );
}

/** "rounds of central environmental inspections" are the centre's, whichever company they come to. */
function centralBody(noun: string): string {
  const named = /\bcentral (?:[a-z]+ ){0,4}?inspection/.exec(noun)?.[0];
  return named ? `C${named.slice(1)}` : 'Central inspection';
}

/** The Party body of the house: central groups have a leadership group, the others a committee. */
function partyBodyOf(text: string): string {
  return /\bParty [Cc]ommittee\b|党委/.test(text) || !/\bParty [Ll]eadership [Gg]roup\b|党组/.test(text)
    ? 'Party Committee'
    : 'Party Leadership Group';
}

function seriesOf(event: DatedCandidate, text: string, found: Findings): ExtractedEvent['series'] {
  const { series } = event.candidate;
  if (!series) return null;
  if (series.kind === 'inspection_round' && /\b[Cc]entral\b|中央/.test(series.noun)) {
    return {
      body: centralBody(series.noun),
      bodyKey: null,
      kind: series.kind,
      ordinal: series.ordinal,
      year: series.statedYear,
      evidence: evidenceAt(text, series.start, series.end),
    };
  }
  const key = actingOrganisation(event.candidate, found);
  const name = found.entities.entities.find((e) => e.key === key)?.name;
  // A count without its committee belongs to the Party Committee where the text speaks of one, else to the house itself.
  const committee =
    series.committee ??
    (series.kind === 'meeting' || series.kind === 'study_session' || series.kind === 'inspection_round'
      ? series.kind === 'study_session' || /\bParty\b|Standing Committee|党[委组]/.test(text)
        ? partyBodyOf(text)
        : null
      : null);
  const isYearly =
    series.isYearly ||
    (committee !== null &&
      YEARLY_BODIES.has(committee) &&
      series.term === null &&
      series.kind !== 'inspection_round' &&
      series.kind !== 'plenary');
  const termNumber = series.term === null ? null : (parseOrdinal(series.term) ?? parseHanNumber(series.term));
  const term = termNumber !== null && committee ? `${ordinalWord(termNumber)} ` : '';
  const isBodyItself = committee === 'Party Committee' && /\bCommittee\b/.test(name ?? '');
  const body =
    [name, committee && !isBodyItself && `${term}${committee}`].filter(Boolean).join(' ') || 'Unnamed body';
  const ownYear = event.date.date ? yearOf(event.date.date) : null;
  // "Its ninth meeting, on plans for 2026": the day tells the year of the count better than a year named further off.
  const isOwnYearBetter = series.isYearFirm || !event.date.isOwn || ownYear === null;
  const year = isOwnYearBetter
    ? (series.statedYear ?? (isYearly ? ownYear : null))
    : isYearly || series.statedYear !== null
      ? ownYear
      : null;
  return {
    body,
    bodyKey: name ? key : null,
    kind: series.kind,
    ordinal: series.ordinal,
    year,
    evidence: evidenceAt(text, series.start, series.end),
  };
}

function toEvent(
  reading: Reading,
  event: DatedCandidate,
  found: EventFindings,
  sentences: ZonedSentence[],
): ExtractedEvent {
  const { text } = reading;
  const { candidate, date, also } = event;
  const span = evidenceSpan(text, candidate, date, found);
  const spans = [
    candidate.sentence,
    ...also.map((c) => c.sentence),
    ...continuing(candidate, sentences, found),
  ];
  const participants = participantsOf(text, candidate, spans, found);
  const series = seriesOf(event, text, found);
  const speaker = participants.find((p) => p.role === 'speaker')?.entity;
  const speakerName = found.entities.entities.find((e) => e.key === speaker)?.name ?? null;
  return {
    type: candidate.type,
    title: titleOf(text, candidate, series?.year ?? null, found, speakerName),
    date: date.date,
    dateBasis: date.date === null ? 'none' : date.basis,
    dateNote: date.date === null || date.basis === 'stated' ? null : date.note,
    dateEvidence:
      date.date !== null && date.words ? evidenceAt(text, date.words.start, date.words.end) : null,
    series,
    participants,
    themes: themesAt(candidate.sentence, reading, found.themes),
    evidence: evidenceAt(text, span.start, span.end),
    assertion: assertionFor(reading, found.source, span),
    confidence: confidenceOf(event),
  };
}

/** For a sitting: the rest of its paragraph tells who took part, until another day is named. */
function continuing(candidate: Candidate, sentences: ZonedSentence[], found: Findings): Span[] {
  if (!GATHERINGS.has(candidate.type)) return [];
  const index = sentences.indexOf(candidate.sentence);
  const spans: Span[] = [];
  for (const sentence of sentences.slice(index + 1, index + 4)) {
    const namesDay = spansWithin(found.dates, sentence).some(
      (d) => parseEdtf(d.edtf ?? '')?.precision === 'day',
    );
    if (sentence.paragraph !== candidate.sentence.paragraph || namesDay) break;
    spans.push(sentence);
  }
  return spans;
}
