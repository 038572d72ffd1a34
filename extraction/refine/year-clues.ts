import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { RawDate } from '../detect/dates-shape';
import { firstFrom, spansWithin } from '../detect/spans-within';
import { type Reading, spanAt } from '../reading';
import { ORDINAL, parseHanNumber } from '../rules/calendar';

export type ClueKind = 'series' | 'source' | 'day' | 'month' | 'period' | 'year';

/** A place in the text that ties it to a year. */
export interface YearClue extends Span {
  kind: ClueKind;
  year: number;
  /** ISO day where the clue names one. */
  day: string | null;
  words: string;
  /** The day of something named in passing ("No. 46, issued on 3 December 2024"). */
  isAside?: boolean;
}

const WEIGHT: Record<ClueKind, number> = { series: 4, source: 3, day: 3, month: 2, period: 1, year: 1 };

/** What the clues for one year come to. */
interface YearWeight {
  year: number;
  weight: number;
  count: number;
  kinds: Set<ClueKind>;
  /** The last ISO day that a clue for it names. */
  lastDay: string;
}

/** The clues of a text, kept so that a question about one place never goes through all of them. */
export class YearClues {
  /** In reading order: those that the text states, and those found while its dates were resolved. */
  readonly stated: YearClue[];
  readonly resolved: YearClue[] = [];
  /** The date of the source that the text names, or of a line of its own. */
  readonly source: YearClue | null;
  private readonly weights = new Map<number, YearWeight>();
  private readonly lastDays: (YearClue | null)[];

  /** The clues in reading order. */
  constructor(clues: YearClue[]) {
    this.stated = clues;
    this.source = clues.find((c) => c.kind === 'source' && c.day !== null) ?? null;
    let last: YearClue | null = null;
    this.lastDays = clues.map((clue) => {
      if (clue.kind === 'day' && !clue.isAside) last = clue;
      return last;
    });
    for (const clue of clues) this.weigh(clue);
  }

  /** Add a clue that lies behind all those added before it. */
  add(clue: YearClue): void {
    this.resolved.push(clue);
    this.weigh(clue);
  }

  private weigh({ year, kind, day }: YearClue): void {
    const sum = this.weights.get(year) ?? { year, weight: 0, count: 0, kinds: new Set(), lastDay: '' };
    sum.weight += WEIGHT[kind];
    sum.count++;
    sum.kinds.add(kind);
    if (day !== null && day > sum.lastDay) sum.lastDay = day;
    this.weights.set(year, sum);
  }

  /** The clues wholly inside a stretch, in reading order. */
  within(stretch: Span): YearClue[] {
    const resolved = spansWithin(this.resolved, stretch);
    const stated = spansWithin(this.stated, stretch);
    return resolved.length === 0 ? stated : [...stated, ...resolved].sort((a, b) => a.start - b.start);
  }

  /** The day named last before a place, or null. */
  dayBefore(offset: number): YearClue | null {
    const stated = this.lastDays[firstFrom(this.stated, offset) - 1] ?? null;
    const resolved = this.resolved[firstFrom(this.resolved, offset) - 1] ?? null;
    if (!stated || !resolved) return stated ?? resolved;
    return resolved.start > stated.start ? resolved : stated;
  }

  /** The year that weighs at least twice as much as every other, or null. */
  mainYear(): YearWeight | null {
    const [first, second] = [...this.weights.values()].sort((a, b) => b.weight - a.weight);
    return first && (!second || first.weight >= second.weight * 2) ? first : null;
  }
}

/** What a count that runs by the year looks like up to its year: "the sixth meeting of", "met for the sixth time in", "this session was the sixth of". */
const SERIES_BEFORE = new RegExp(
  `\\b(?:met|meeting|sat|sitting|gathered|convened|assembled|studied|came together|got together|called together)\\b[^.;!?\\n]{0,60}?\\bfor (?:the|its) ${ORDINAL} time,? (?:so far )?(?:of|in) $|\\b${ORDINAL}\\b[^.;!?\\n]{0,90}?\\b(?:meeting|session|sitting|study|forum|seminar|training|conference|lecture|class|review|assessment)s?\\b[^.;!?\\n]{0,60}?\\b(?:of|for|in) $|\\b(?:meeting|session|sitting|study|gathering)(?:,| (?:is|was|had been),?) (?:already )?(?:the|its) ${ORDINAL} (?:so far )?(?:of|in) $`,
  'i',
);
const SERIES_REACH = 190;
/** The year of such a count: few stand in a text, so that what is before them is read only there. */
const OF_YEAR = /\b(?:of|for|in) (?=((?:19|20)\d{2})\b)/g;
const SERIES_YEAR_HAN = /((?:19|20)\d{2})年(?:度)?[^。；，,]{0,8}?第[\d一二三四五六七八九十百]+[次期轮届]/g;

/** Words before a year that set it in the past of the story or in its future, so that it does not date the story. */
const DISTANT_BEFORE =
  /\b(?:since|until|till|by|before|through|to|towards?|founded in|established in|listed in|back in|from|ahead of|up to|than in|from \d+(?:\.\d+)?% in|compared with|against|versus|target(?:s|ed)? (?:for|of))\s+(?:the )?(?:end of )?$|[-–—]$|(?:自|截至|到|至|较|比)$/i;
/** Words behind a year that name its accounts: reported later, so that they do not date the story either. */
const ACCOUNTS_AFTER =
  /^(?:['’]s)?\s?(?:full[- ]year |annual |financial |fiscal |audited |interim |half-year )*(?:accounts?|results?|books?|report|revenues?|profits?|earnings|net|closing|budget|annual|losses|loss|financial|dividends?|performance|figures|numbers)\b|^年?(?:度)?(?:年报|业绩|财务|决算|利润|营收|报告)|^(?:年度?)?[^，。；、\d]{0,6}(?:先进|表彰|总结|考核|评优|荣誉|劳模|劳动模范|优秀)/i;

/** An apposition tells how old a thing is, not when the story goes on. */
const ASIDE_BEFORE =
  /, (?:(?:first|originally|itself|last) )?(?:issued|published|signed|dated|adopted|released|announced|unveiled|passed|founded|opened|concluded|struck|agreed|imposed|introduced|laid down|promulgated|launched|enacted)(?: \w+)? (?:on |of )?(?:the )?$/;

/** What is given out for a year when it is over. */
const HONOURS =
  'honou?rs|awards?|prizes?|medals?|titles?|bonus(?:es)?|commendations?|citations?|distinctions?|reviews?|appraisals?|(?:best|top|model|outstanding|advanced) [\\w-]+';
/** "The accounts for 2024", "the results of 2024", "honours for 2024": told in a later year. */
const ACCOUNTS_BEFORE = new RegExp(
  `\\b(?:accounts?|results?|reports?|budget|dividends?|revenues?|profits?|earnings|performance|figures|books|statements|${HONOURS}) (?:for|of|in) (?:the )?(?:fiscal |financial |full )?(?:year )?$`,
  'i',
);

function isDistant(text: string, span: Span, isStretchOfDays: boolean): boolean {
  const before = text.slice(Math.max(0, span.start - 28), span.start);
  // "From July 7 to 11, 2025" tells when something went on.
  return DISTANT_BEFORE.test(before) && !(isStretchOfDays && /\bfrom $/i.test(before));
}

/** A clue at a place of the text, in the words that stand there. */
function clueAt(
  text: string,
  { start, end }: Span,
  kind: ClueKind,
  year: number,
  day: string | null = null,
): YearClue {
  return { kind, year, day, start, end, words: text.slice(start, end) };
}

/** Everything in the text that can tell its year. */
export function collectYearClues(reading: Reading, raws: RawDate[]): YearClues {
  const { text } = reading;
  const clues: YearClue[] = [];
  for (const match of matchesOf(text, OF_YEAR)) {
    const from = match.index + match[0].length;
    const before = text.slice(Math.max(0, from - SERIES_REACH), from);
    const count = SERIES_BEFORE.exec(before);
    if (!count) continue;
    const start = from - before.length + count.index;
    clues.push(clueAt(text, { start, end: from + 4 }, 'series', Number(match[1])));
  }
  for (const match of text.includes('第') ? matchesOf(text, SERIES_YEAR_HAN) : []) {
    const year = parseHanNumber(match[1] ?? '');
    const end = match.index + match[0].length;
    if (year) clues.push(clueAt(text, { start: match.index, end }, 'series', year));
  }
  for (const raw of raws) {
    if (raw.form !== 'full') continue;
    const date = parseEdtf(raw.edtf);
    if (!date?.upper || !date.lower) continue;
    const paragraph = spanAt(reading.paragraphs, raw.start);
    const line = paragraph ? text.slice(paragraph.start, paragraph.end) : '';
    const isSource =
      date.precision === 'day' &&
      (/^(?:\W*)(?:source|sources|来源|消息来源)\s*[:：]/i.test(line) || line.length <= 32);
    if (!isSource && isDistant(text, raw, date.isInterval && date.precision === 'day')) continue;
    if (date.precision === 'year' && ACCOUNTS_BEFORE.test(text.slice(Math.max(0, raw.start - 40), raw.start)))
      continue;
    const year = Number(date.upper.slice(0, 4));
    if (isSource) clues.push(clueAt(text, raw, 'source', year, date.upper));
    else if (date.precision === 'day')
      clues.push({
        kind: 'day',
        year,
        day: date.upper,
        start: raw.start,
        end: raw.end,
        words: text.slice(raw.start, raw.end),
        isAside: ASIDE_BEFORE.test(text.slice(Math.max(0, raw.start - 40), raw.start)),
      });
    else if (date.lower.slice(0, 4) !== date.upper.slice(0, 4)) continue;
    else if (raw.kind === 'period' || date.isInterval)
      clues.push(clueAt(text, raw, 'period', year, date.upper));
    else if (date.precision === 'month') clues.push(clueAt(text, raw, 'month', year));
    else if (!ACCOUNTS_AFTER.test(text.slice(raw.end, raw.end + 28)))
      clues.push(clueAt(text, raw, 'year', year));
  }
  return new YearClues(clues.sort((a, b) => a.start - b.start));
}
