import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { parseEdtf, yearOf } from '@/core/time/edtf';
import { YEAR } from '../rules/calendar';
import { type Candidate, GATHERINGS } from './events-candidate-shape';
import { type DateContext, type EventDate, stated } from './events-date-shape';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

const GATHERING_YEAR = new RegExp(
  `\\b${YEAR}(?:['’]s)? (?:[\\p{L}-]+ ){0,2}?(?:[Tt]raining|kick-?off|[Ff]orum|[Ss]ummit|[Mm]eeting|[Cc]onference|[Ss]eminar|[Cc]ourse|[Ss]ession|[Cc]ongress|[Ss]ymposium|[Ww]orkshop|[Aa]ssembly|[Ee]xpo|培训|会议|论坛)`,
  'gu',
);
const FOR_YEAR = new RegExp(
  `\\b(?:meeting|session|assessment|review|forum|summit|seminar|training|conference|plenum|course|appraisal|evaluation)s? (?:for|of|in) ${YEAR}\\b|\\bset (?:the )?(?:tone|agenda|course|direction) for ${YEAR}\\b`,
  'g',
);

/** Ties only what its own sentence tells: an assessment of 2025 says nothing about the meeting told beside it. */
const ASSESSMENT_YEAR = new RegExp(
  `\\b${YEAR}(?:['’]s)? (?:[\\p{L}-]+ ){0,2}?(?:assessment|appraisal|inspection|audit|review)\\b`,
  'gu',
);

interface NamedYear {
  year: number;
  words: Span;
}

const gatheringYears = new WeakMap<ZonedSentence[], NamedYear | null>();

/** The only year that a text names a gathering by, where it first stands; null for none or several. Read once for a text. */
function gatheringYear(sentences: ZonedSentence[]): NamedYear | null {
  const known = gatheringYears.get(sentences);
  if (known !== undefined) return known;
  const inText = sentences.flatMap((sentence) =>
    sentence.zone === 'highlights' || sentence.zone === 'headline'
      ? []
      : matchesOf(sentence.words, GATHERING_YEAR).map((match) => ({
          year: Number(match[1]),
          words: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
        })),
  );
  const years = new Set(inText.map((hit) => hit.year));
  const only = years.size === 1 ? (inText[0] ?? null) : null;
  gatheringYears.set(sentences, only);
  return only;
}

/** The year that the text ties a gathering to by its name or count; null when it names none or several. */
export function tiedYear(
  candidate: Candidate,
  context: DateContext,
): { year: number; words: Span; note: string } | null {
  const series = candidate.series;
  if (series?.statedYear) {
    return {
      year: series.statedYear,
      words: series,
      note: `Year taken from the count, which runs for ${series.statedYear}`,
    };
  }
  const published = series?.thisYear && context.published ? yearOf(context.published) : null;
  if (series?.thisYear && published !== null) {
    return {
      year: published,
      words: series.thisYear,
      note: `“This year” counted from the date of publication, ${context.published}`,
    };
  }
  if (!GATHERINGS.has(candidate.type)) return null;
  const { text, sentences } = context;
  const own = candidate.sentence;
  for (const pattern of [FOR_YEAR, GATHERING_YEAR, ASSESSMENT_YEAR]) {
    for (const match of matchesOf(own.words, pattern)) {
      const words = { start: own.start + match.index, end: own.start + match.index + match[0].length };
      return { year: Number(match[1] ?? match[2]), words, note: `Year taken from “${match[0]}”` };
    }
  }
  const first = gatheringYear(sentences);
  if (!first) return null;
  return { ...first, note: `Year taken from “${text.slice(first.words.start, first.words.end)}”` };
}

/** What may be fixed for a quarter, a half or a year. */
const DUE_IN_A_PERIOD: ReadonlySet<string> = new Set(['project_milestone', 'inspection', 'training']);

/** "Will be commissioned in the course of 2026", "is due in the first half of 2027": a start of work may be fixed so. */
export function yearDue({ sentence, type }: Candidate, { text, dates }: DateContext): EventDate | null {
  if (!DUE_IN_A_PERIOD.has(type)) return null;
  const due = spansWithin(dates, sentence).find((d) => {
    const before = text.slice(Math.max(0, d.start - 16), d.start);
    if (d.kind === 'period' && parseEdtf(d.edtf ?? '')?.isInterval)
      return /\b(?:in|during|for|by) (?:the )?$/.test(before) || /[年半季]/.test(text.slice(d.start, d.end));
    return (
      d.kind === 'calendar' &&
      /^\d{4}$/.test(d.edtf ?? '') &&
      (/\b(?:in|during|for|by|(?:the )?course of) $/.test(before) || /年$/.test(text.slice(d.start, d.end)))
    );
  });
  return due ? stated(due) : null;
}
