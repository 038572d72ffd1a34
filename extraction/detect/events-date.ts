import type { DateBasis, EventType } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import type { Span } from '@/core/text/span';
import { monthOf, parseEdtf, yearOf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { LIMIT_BEFORE, YEAR } from '../rules/calendar';
import { MEDIA_REPORT_BEFORE } from '../rules/event-grammar-filters';
import { datelineLength } from './dates-dateline';
import type { Candidate } from './events-candidates';
import { GATHERINGS } from './events-candidates';
import { dateFromOccasion, findHarkBack, type HarkBack } from './events-occasion';
import type { ZonedSentence } from './events-zones';
import { spansWithin } from './spans-within';

/** When an event happened, how that is known, and the words that say so. */
export interface EventDate {
  date: string | null;
  basis: DateBasis;
  note: string | null;
  words: Span | null;
  /** True when the date is the happening's own day or stretch of days, not a month or year around it. */
  isOwn: boolean;
}

const NO_DATE: EventDate = { date: null, basis: 'none', note: null, words: null, isOwn: false };

const isFine = (mention: DateMention): boolean => {
  const date = mention.edtf ? parseEdtf(mention.edtf) : null;
  if (!date || mention.kind === 'period' || mention.kind === 'vague') return false;
  return date.precision === 'day' || (date.precision === 'none' && /\d{2}-\d{2}/.test(mention.edtf ?? ''));
};

const isMonth = (mention: DateMention): boolean => {
  const date = mention.edtf ? parseEdtf(mention.edtf) : null;
  if (!date || mention.kind === 'vague') return false;
  // 去年7月 is a month like any other; the periods of account are longer.
  if (mention.kind === 'period') return /^\d{4}-\d{2}~?$/.test(mention.edtf ?? '');
  return date.precision === 'month' || (date.precision === 'none' && !isFine(mention));
};

/** A month that begins a Chinese clause tells when; 10月挂牌价 is the price of a month. */
const CHINESE_MONTH = /^\d{1,2}月(?:份|底|初|末)?$/;
const MONTH_OF_A_THING =
  /^(?:份)?(?:[的之]|价|價|报价|報價|挂牌|掛牌|[产產][量能]|[销銷]|出口|进口|進口|订单|訂單|合约|合約|期货|期貨|交|指|PMI|CPI|PPI)/;

const ONCE_PLANNED =
  /\b(?:originally|previously|initially|formerly)\s(?:[\p{L}-]+\s){0,5}$|原定(?:于)?$|(?:postponed|moved|deferred|rescheduled|pushed back|brought forward) from $/iu;

const governing = [new WeakMap<DateMention, boolean>(), new WeakMap<DateMention, boolean>()] as const;

/** True when the mention can be the date of a happening told around it. Every candidate near a date asks, so it is kept. */
export function isGoverning(text: string, mention: DateMention, isPlanned = false): boolean {
  const kept = governing[isPlanned ? 1 : 0];
  const answer = kept.get(mention) ?? canGovern(text, mention, isPlanned);
  kept.set(mention, answer);
  return answer;
}

function canGovern(text: string, mention: DateMention, isPlanned: boolean): boolean {
  if (!isFine(mention) && !isMonth(mention)) return false;
  const line = text.lastIndexOf('\n', mention.start) + 1;
  // The day of an agency's dateline is the report's own.
  if (mention.start - line < 90 && mention.start - line < datelineLength(text.slice(line, line + 160)))
    return false;
  const before = text.slice(Math.max(0, mention.start - 26), mention.start);
  if (/\b(?:every|each) $/i.test(before)) return false;
  // "Offers for the first half of August": half a month dates a thing more often than a happening.
  if (
    /\bhalf\b|旬|半月/i.test(text.slice(mention.start, mention.end)) &&
    !/\b(?:in|during)(?: the)? $|[在于]$/i.test(before)
  )
    return (
      /旬/.test(text.slice(mention.start, mention.end)) &&
      !/的$/.test(text.slice(mention.end, mention.end + 1))
    );
  // The day that a happening was put off from is no day of its own.
  if (ONCE_PLANNED.test(text.slice(Math.max(0, mention.start - 50), mention.start))) return false;
  // "Vacant since April, when he was moved": the clause behind happened then.
  if (/^,? when\b/.test(text.slice(mention.end, mention.end + 7)) && /\bsince $/.test(before)) return true;
  if (/\bwith effect from (?:the )?$/.test(before)) return isPlanned;
  if (/\bat the (?:end|start|beginning) of $/.test(before)) return isMonth(mention);
  if (LIMIT_BEFORE.test(before)) {
    // What will apply from a day on happens on that day.
    if (
      isPlanned &&
      /\b(?:from|effective)\s+$|\b(?:postponed|moved|deferred|rescheduled|back|off) (?:until|till)\s+$/i.test(
        before,
      )
    )
      return true;
    // "From March 31 to April 1" is a stretch of days; "from May 1" is a limit.
    return /\bfrom\s+$/i.test(before) && parseEdtf(mention.edtf ?? '')?.isInterval === true;
  }
  if (isMonth(mention)) {
    // A month tells when only with a preposition: "the October package" and "remarks made in May" do not date the story.
    return (
      /\b(?:in|during|last|late|early|mid|on)[ -]$/i.test(before) ||
      /^\d{4}年|^(?:(?:late|early|earlier|mid)[ -])?(?:last|this|next) (?:month|year)|^上个?月|^本月|^[去今前本上明]年/i.test(
        text.slice(mention.start, mention.end),
      ) ||
      /\b(?:in|during) (?:early|mid|late)[ -]$/i.test(before) ||
      (CHINESE_MONTH.test(text.slice(mention.start, mention.end)) &&
        !MONTH_OF_A_THING.test(text.slice(mention.end, mention.end + 4)))
    );
  }
  return true;
}

const CLAUSE_BREAK =
  /[;；]|, (?:who|which|where|while|whose|but|although|and|when)\b|\b(?:although|whereas|after|before|while)\b/g;

function distance(text: string, trigger: Span, mention: Span, sentence: Span): number {
  const from = Math.min(trigger.end, mention.end);
  const to = Math.max(trigger.start, mention.start);
  const between = to > from ? text.slice(from, to) : '';
  const breaks = between.match(CLAUSE_BREAK)?.length ?? 0;
  const gap = between.length + breaks * 60;
  // A date that opens the sentence governs everything in it that has none of its own.
  const opens = mention.start - sentence.start <= 45 && mention.end <= trigger.start;
  return opens ? Math.min(gap, 60) : gap;
}

function stated(mention: DateMention): EventDate {
  return {
    date: mention.edtf !== null && mention.isApproximate ? `${mention.edtf}~` : mention.edtf,
    basis: mention.basis,
    note: mention.note,
    words: { start: mention.start, end: mention.end },
    isOwn: isFine(mention),
  };
}

export interface DateContext {
  text: string;
  dates: DateMention[];
  published: string | null;
  sentences: ZonedSentence[];
}

/** "…, who retired last month": what is told of somebody by the way has a date of its own. */
function isAside(text: string, trigger: Span, mention: DateMention): boolean {
  return mention.start > trigger.end && /, who\b[^,]*$/.test(text.slice(trigger.end, mention.start));
}

/** The governing date in the candidate's own sentence. */
function inSentence(candidate: Candidate, context: DateContext): DateMention | null {
  const { text, dates } = context;
  const own = spansWithin(dates, candidate.sentence).filter(
    (d) =>
      isGoverning(text, d, candidate.isPlanned || candidate.type === 'appointment') &&
      !isAside(text, candidate.trigger, d),
  );
  const cost = (d: DateMention) =>
    d.start <= candidate.trigger.start && d.end > candidate.trigger.start
      ? 0
      : distance(text, candidate.trigger, d, candidate.sentence) + (isMonth(d) ? 45 : 0);
  return own.sort((a, b) => cost(a) - cost(b))[0] ?? null;
}

const CONTINUES =
  /^(?:["“'‘(]?(?:The|This|That|These|Those|It|Its|He|She|They|His|Her|Their|Both|Participants|Attendees|Members|Also|There|Together|During|At the|After|Among|In attendance|Talks|Delegates|Directors|Shareholders|Speakers|Visitors|Guests|Executives|Managers|Winners|Trainees|Organisers|Those)\b|会议|会上|此次|本次|该|双方|其)/;

const ANAPHOR_OCCASION =
  /\b(?:[Tt]he|[Tt]hat|[Oo]n the|[Dd]uring the) same (?:trip|visit|day|tour|occasion|journey|evening|meeting)\b|\b(?:[Aa]lso|[Ll]ater|[Oo]n) that day\b|\b[Oo]n the day of the (?:accident|blast|explosion|fire|disaster|visit|meeting|signing|ceremony|forum)\b|\b[Tt]he same (?:day|evening|afternoon|morning)\b|同日|当天|当日|同期/;

const DAY_OF_ACCIDENT = /\bday of the (?:accident|blast|explosion|fire|disaster)\b|事故当[天日]/;

/** What an occasion is called by which a day is told, and the kinds of happening that it may be, the likeliest first. */
const KINDS_OF_OCCASION: readonly { pattern: RegExp; types: readonly EventType[] }[] = [
  {
    pattern:
      /\b(?:closing|opening|final) (?:day|morning|afternoon|evening|night)\b|\bday (?:before|after) the (?:close|closing|end|opening|forum|summit|conference|congress|fair|expo|course|round ?table)\b|[开開闭閉]幕[当當前次后後]/u,
    types: ['summit', 'training', 'meeting'],
  },
  {
    pattern:
      /\b(?:before|after) the (?:signing|signature|deal|contract|agreement)\b|(?:签约|簽約|签署|簽署)[前后後次当當]/u,
    types: ['signing'],
  },
  {
    pattern:
      /\b(?:before|after) the (?:accident|blast|explosion|fire|collapse|leak|disaster)\b|事故[前后後次当當]/u,
    types: ['other'],
  },
  {
    pattern: /\b(?:before|after) the (?:meeting|sitting|session|board|vote)\b|[会會][前后後次当當]/u,
    types: ['meeting', 'study_session'],
  },
  {
    pattern: /\b(?:before|after) the (?:visit|tour|trip)\b/u,
    types: ['visit'],
  },
];

/** The days that a text has told so far: of the latest happening, and of the first of each type. */
export class Occasions {
  private latest: EventDate | null = null;
  private readonly first = new Map<EventType, EventDate>();
  private readonly last = new Map<EventType, EventDate>();

  note(type: EventType, date: EventDate): void {
    this.latest = date;
    this.last.set(type, date);
    if (!this.first.has(type)) this.first.set(type, date);
  }

  /** The occasion that the words hark back to. */
  meantBy(words: string): EventDate | null {
    const kinds = KINDS_OF_OCCASION.find(({ pattern }) => pattern.test(words))?.types ?? [];
    const named = kinds.map((type) => this.last.get(type)).find((date) => date !== undefined);
    if (named) return named;
    return DAY_OF_ACCIDENT.test(words) ? (this.first.get('other') ?? this.latest) : this.latest;
  }
}

const ANAPHOR = /^(?:on )?(?:that|the same|the very)\b|^[同当當]/i;

/** "The day after the close …": its own words may tell by how many days the sentence is off from what was told before. */
function fromOccasion(
  { sentence }: Candidate,
  own: DateMention | null,
  occasion: EventDate | null,
  { text }: DateContext,
): EventDate | null {
  if (!occasion?.date) return null;
  const back = findHarkBack(sentence.words);
  if (!back) return null;
  const words = { start: sentence.start + back.start, end: sentence.start + back.end };
  // "A day before the ribbon was cut" is read as a day counted from the day named last; the occasion is meant.
  const isSameWords = own !== null && own.start < words.end && words.start < own.end;
  // "The closing day: … published it that same morning": the morning is that of the closing day.
  const isVague = own !== null && back.edge !== null && ANAPHOR.test(text.slice(own.start, own.end));
  if (own && !isVague && !(isSameWords && back.days !== 0)) return null;
  return harkedBack(occasion, back, words);
}

function harkedBack(occasion: EventDate, back: HarkBack, words: Span): EventDate | null {
  const date = dateFromOccasion(occasion.date ?? '', back);
  if (!date) return null;
  return {
    date,
    basis: 'inferred',
    note: 'Told by an event told before it',
    words,
    isOwn: !back.isMonth,
  };
}

/** "The applause came on the closing evening. The mill received …": the sentence before names the day. */
function fromHarkBackBeside(
  candidate: Candidate,
  occasion: EventDate | null,
  { sentences, dates }: DateContext,
): EventDate | null {
  const previous = sentences[sentences.indexOf(candidate.sentence) - 1];
  if (!occasion?.date || previous?.paragraph !== candidate.sentence.paragraph) return null;
  const back = findHarkBack(previous.words);
  if (!back?.edge || spansWithin(dates, previous).some(isFine)) return null;
  return harkedBack(occasion, back, { start: previous.start + back.start, end: previous.start + back.end });
}

const AT_THE_SITTING =
  /\b[Aa]t the (?:board |same )?(?:meeting|session|forum|ceremony|conference)\b(?! of\b)|会上/;

const RAN_UNTIL =
  /(?:\b(?:and|before it|then)|[;,.] (?:it|they|this|which|the (?:course|class|forum|session|training|meeting|conference|expo)))(?: \w+)? (?:(?:wraps|wrapped) up|ends?|ended|closes?|closed|concludes?|concluded|finish(?:es|ed)|(?:runs?|ran|lasts?|lasted|continues?|continued|goes on) (?:until|till|to|through)|came to an end|drew to a close|wound up)\b[^.;]{0,30}$|(?:至|结束|闭幕)[^，。；]{0,10}$/i;

/** How far behind its sentence the last day of what went on for days may be told. */
const RANGE_REACH = 70;

/** "Opened on Saturday and wrapped up on Monday": from the one day to the other. */
function stretchOf(own: DateMention, candidate: Candidate, { text, dates }: DateContext): DateMention {
  // "…; it runs until 25 April" may be a sentence of its own.
  const days = spansWithin(dates, {
    start: candidate.sentence.start,
    end: Math.min(candidate.sentence.end + RANGE_REACH, text.length),
  }).filter((d) => isFine(d) && parseEdtf(d.edtf ?? '')?.precision === 'day' && !d.edtf?.includes('/'));
  const at = days.indexOf(own);
  const first = days[at - (at > 0 && RAN_UNTIL.test(text.slice(days[at - 1]!.end, own.start)) ? 1 : 0)];
  const last = days[days.indexOf(first ?? own) + 1];
  if (!first?.edtf || !last?.edtf || !GATHERINGS.has(candidate.type)) return own;
  if (first.edtf >= last.edtf || !RAN_UNTIL.test(text.slice(first.end, last.start))) return own;
  return {
    ...own,
    edtf: `${first.edtf}/${last.edtf}`,
    start: first.start,
    end: last.end,
    basis: first.basis === 'stated' ? last.basis : first.basis,
    note: first.note ?? last.note,
  };
}

/** A day told by a neighbour in the same paragraph that the candidate's sentence continues. */
function fromNeighbour(candidate: Candidate, context: DateContext): DateMention | null {
  const { text, dates, sentences } = context;
  const index = sentences.indexOf(candidate.sentence);
  if (CONTINUES.test(candidate.sentence.words) || candidate.series || candidate.sentence.zone === 'body') {
    for (let back = 1; back <= 2; back++) {
      const previous = sentences[index - back];
      if (!previous || previous.paragraph !== candidate.sentence.paragraph) break;
      const day = spansWithin(dates, previous)
        .filter((d) => isFine(d) && isGoverning(text, d))
        .at(-1);
      const continues = CONTINUES.test(candidate.sentence.words) || (candidate.series !== null && back === 1);
      if (day && continues) return day;
      if (day) break;
    }
  }
  const following = sentences[index + 1];
  if (following && following.paragraph === candidate.sentence.paragraph) {
    const tellsWhen =
      /^(?:It|The (?:meeting|session|event|course|forum|summit|ceremony|visit|training|seminar)|Both|They|This)\b[^.;]{0,60}\b(?:was held|were held|took place|ran|lasted|was signed|was convened|opened)\b/.test(
        following.words,
      );
    const day = spansWithin(dates, following).find((d) => isFine(d) && isGoverning(text, d));
    if (tellsWhen && day) return day;
  }
  return null;
}

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
function tiedYear(
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

/** Date one candidate by the annotation rules: its own day, its neighbour's, its occasion's, then month or year. */
export function dateCandidate(candidate: Candidate, context: DateContext, occasions: Occasions): EventDate {
  const { published } = context;
  const occasion = occasions.meantBy(candidate.sentence.words);
  const own = inSentence(candidate, context);
  const harked = fromOccasion(candidate, own, occasion, context);
  if (harked) return harked;
  if (own) {
    const isPapersDay =
      candidate.trigger.end <= own.start &&
      MEDIA_REPORT_BEFORE.test(context.text.slice(candidate.trigger.end, own.start));
    if (isPapersDay) candidate.isReported = true;
    if (candidate.isReported && (isPapersDay || own.start < candidate.trigger.start)) {
      // The day belongs to the report; the happening lies shortly before it.
      const month = own.edtf ? monthOf(own.edtf) : null;
      if (month) {
        return {
          date: `${month}~`,
          basis: 'inferred',
          note: 'The text dates only the report of it',
          words: { start: own.start, end: own.end },
          isOwn: false,
        };
      }
    }
    return stated(stretchOf(own, candidate, context));
  }
  const isClose = () =>
    occasion?.words &&
    context.text.slice(occasion.words.end, candidate.sentence.start).split(/\n+/).length <= 2;
  if (
    occasion?.date &&
    (ANAPHOR_OCCASION.test(candidate.sentence.words) ||
      (AT_THE_SITTING.test(candidate.sentence.words) && isClose()))
  ) {
    return { ...occasion, basis: 'inferred', note: 'The same occasion as the event told before it' };
  }
  const neighbour = fromNeighbour(candidate, context);
  const beside = neighbour ? null : fromHarkBackBeside(candidate, occasion, context);
  if (beside) return beside;
  if (neighbour) {
    const date = stated(neighbour);
    return { ...date, note: date.note ?? 'Day named in the sentence beside it', basis: 'inferred' };
  }
  if (candidate.isRecent && published) {
    const month = monthOf(published);
    if (month) {
      return {
        date: `${month}~`,
        basis: 'inferred',
        note: `Told as just done; month of publication, ${published}`,
        words: candidate.trigger,
        isOwn: false,
      };
    }
  }
  const tied = tiedYear(candidate, context);
  if (tied)
    return { date: String(tied.year), basis: 'inferred', note: tied.note, words: tied.words, isOwn: false };
  return NO_DATE;
}

export { isFine as isDay };
