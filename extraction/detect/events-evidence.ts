import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedEvent } from '@/core/model/extraction';
import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { Findings } from '../candidates';
import type { Reading } from '../reading';
import { assertionFor } from '../refine/assertion';
import type { DatedCandidate } from '../refine/events-merge';
import { type Candidate, GATHERINGS } from './events-candidate-shape';
import type { EventDate } from './events-date-shape';
import { actingOrganisation, entitiesIn, participantsOf } from './events-participants';
import { seriesOf } from './events-series-body';
import { themesAt } from './events-themes';
import { titleOf } from './events-title';
import type { EventFindings } from './events-weak';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/** A joined candidate as the event that is proposed: the words that prove it, and how sure the machine is. */

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
  const semicolon = Math.max(lead.lastIndexOf(';'), lead.lastIndexOf('；'));
  if (semicolon >= 0) start += lead.length - lead.slice(semicolon + 1).trimStart().length;
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
function confidenceOf({ candidate, date, also }: DatedCandidate): number {
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

export function toEvent(
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
  const series = seriesOf(event, reading, found);
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
