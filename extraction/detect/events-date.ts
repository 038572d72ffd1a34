import type { Span } from '@/core/text/span';
import { monthOf, yearOf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import {
  DAY_WITHHELD,
  MEDIA_REPORT_BEFORE,
  OF_ANOTHER_DAY,
  PAPERS_OWN_DAY,
  YEAR_WITHHELD,
} from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { type DateContext, datedByHead, type EventDate, NO_DATE, stated } from './events-date-shape';
import { isDay, isGoverning, isMonth } from './events-governing';
import { dateFromOccasion, findHarkBack } from './events-occasion';
import { findSeries } from './events-series';
import { stretchOf } from './events-stretch';
import {
  ANAPHOR_OCCASION,
  BESIDE_THE_ACCOUNTS,
  fromHarkBackBeside,
  fromOccasion,
  type Occasions,
} from './events-told-before';
import { tiedYear, yearDue } from './events-year';
import { spansWithin } from './spans-within';

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

/**
 * "…, who retired last month", "… after it closed a mine in July": what is told by the way, or as the reason, has a date of
 * its own.
 */
const BY_THE_WAY =
  /(?:, (?:who|where|whose (?!(?:[\w-]+ ){0,2}(?:ceremony|session|meeting|opening|launch|signing|presentation|award|final|gala)\b))|\b(?:after|since|because|though|although|even as) (?:it|they|he|she|the (?:company|group|firm|ministry|mill|mine|two|parties)) (?:had |have |has )?\w+)\b[^,]*$/;

function isAside(text: string, trigger: Span, mention: DateMention): boolean {
  return mention.start > trigger.end && BY_THE_WAY.test(text.slice(trigger.end, mention.start));
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
  /^(?:["“'‘(]?(?:The|This|That|These|Those|It|Its|He|She|They|His|Her|Their|Both|(?:(?:Some|About|Around|Nearly|Almost|Over|More than|All|Most of the) )?(?:[\d,]+|(?:the |its )?[a-z-]+)? ?(?:delegates|participants|members|directors|trainees|managers|cadres|guests|shareholders|visitors|inspectors|students)|Participants|Attendees|Members|Also|There|Together|During|At the|After|While|When|Before|Under|Among|In attendance|Talks|Delegates|Directors|Shareholders|Speakers|Visitors|Guests|Executives|Managers|Winners|Trainees|Organisers|Those)\b|会议|会上|此次|本次|该|双方|其)/;

const AT_THE_SITTING =
  /\b[Aa]t the (?:board |same )?(?:meeting|session|forum|ceremony|conference)\b(?! of\b)|会上/;

/** "By the seventh session members were reading …": some time after what was told before. */
const BY_THAT_SITTING = /^By (?:the|its|their) /;

/** "Before it the board sat", 会前，党委召开: another sitting, on the day of the one told before it. */
const BESIDE_THAT_SITTING =
  /^(?:会前|会后|会议结束后|随后|接着|紧接着|(?:Before|After|Following|Beside|Alongside) (?:it|that|this|the (?:meeting|session|sitting))\b|(?:It|That|This|The (?:meeting|session|sitting)) (?:was |had been )?(?:followed|preceded)\b|Then\b|Afterwards\b|Later\b|Back to back\b|(?:At|In|On) the same\b|[^,.;]{0,60}\bthen (?:held|convened|sat|met)\b)/;

/** A day told by a neighbour in the same paragraph that the candidate's sentence continues. */
function fromNeighbour(candidate: Candidate, context: DateContext): DateMention | null {
  const { text, dates, sentences } = context;
  if (OF_ANOTHER_DAY.test(candidate.sentence.words)) return null;
  const index = sentences.indexOf(candidate.sentence);
  if (candidate.series && BY_THAT_SITTING.test(candidate.sentence.words)) return null;
  if (CONTINUES.test(candidate.sentence.words) || candidate.series || candidate.sentence.zone === 'body') {
    for (let back = 1; back <= 2; back++) {
      const previous = sentences[index - back];
      if (!previous || previous.paragraph !== candidate.sentence.paragraph) break;
      // The day of another sitting is not that of this one.
      const { series } = candidate;
      const isBeside = back === 1 && BESIDE_THAT_SITTING.test(candidate.sentence.words);
      if (
        series &&
        !isBeside &&
        findSeries(previous.words, 0).some(({ ordinal }) => ordinal !== series.ordinal)
      )
        break;
      const day = spansWithin(dates, previous)
        .filter((d) => isDay(d) && isGoverning(text, d))
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
    const day = spansWithin(dates, following).find((d) => isDay(d) && isGoverning(text, d));
    if (tellsWhen && day) return day;
  }
  return null;
}

/** 《湖南日报》6月10日报道: when the paper wrote of it. */
const CHINESE_PAPER_BEFORE =
  /(?:[日晚早时時晨快周]报|[日晚早時晨快周]報|》|新华社|新華社|央视|央視|媒体|媒體|[新财]网)(?:记者)?(?:于|於)?$/u;
const CHINESE_PAPER_AFTER = /^(?:的)?(?:报道|報道|刊发|刊發|刊文|刊载|刊登|撰文)/u;

/** Is the day that of a paper which wrote of it? */
function isDayOfPaper({ trigger }: Candidate, own: DateMention, { text }: DateContext): boolean {
  if (
    CHINESE_PAPER_BEFORE.test(text.slice(Math.max(0, own.start - 8), own.start)) &&
    CHINESE_PAPER_AFTER.test(text.slice(own.end, own.end + 4))
  )
    return true;
  const between = text.slice(trigger.end, Math.max(trigger.end, own.start));
  return trigger.end <= own.start && [MEDIA_REPORT_BEFORE, PAPERS_OWN_DAY].some((told) => told.test(between));
}

const PUT_OFF =
  /\b(?:postponed|moved|put off|deferred|rescheduled|delayed|pushed back|put back|brought forward|shifted) (?:by \w+ \w+ )?(?:from )?$/u;

/** "Put off from the 6th to the 20th of May": no stretch, but the day that it was moved to. */
function putOff(own: DateMention, { text }: DateContext): EventDate | null {
  const [first, last] = own.edtf?.split('/') ?? [];
  if (!first || !last || !PUT_OFF.test(text.slice(Math.max(0, own.start - 50), own.start))) return null;
  return { ...stated(own), date: last, note: 'The day that it was moved to' };
}

/** "A fortnight after the blast of 18 January": so many days from the occasion that the day names. */
const COUNTED_BEFORE =
  /\b(?:before|after|ahead of) (?:the |its |this )?(?:[\p{L}-]+ ){1,4}(?:of|on) (?:the )?$/u;

function countedFrom(own: DateMention, { sentence }: Candidate, { text }: DateContext): EventDate | null {
  const before = text.slice(Math.max(sentence.start, own.start - 90), own.start);
  const counted = COUNTED_BEFORE.exec(before);
  if (!own.edtf || !counted) return null;
  const back = findHarkBack(before);
  if (!back || back.days === 0 || back.end <= counted.index || back.start > counted.index) return null;
  const date = dateFromOccasion(own.edtf, back);
  if (!date) return null;
  const note = `Counted from the day named with it, ${own.edtf}`;
  return { ...stated(own), date, basis: 'inferred', note };
}

const COUNTED_SITTING =
  /\b(?:meeting|session|sitting|congress|plenum|assembly|convention)\b|[会會]议|全会|大会|[届次]/u;

/** "The session was held on 12 May. Qin took office as its secretary": who got the post got it there. */
function fromSittingBefore(
  candidate: Candidate,
  { text, dates, sentences }: DateContext,
): DateMention | null {
  if (candidate.type !== 'appointment' || candidate.isPluperfect || candidate.isAside) return null;
  const previous = sentences[sentences.indexOf(candidate.sentence) - 1];
  if (!previous || previous.paragraph !== candidate.sentence.paragraph) return null;
  if (!COUNTED_SITTING.test(previous.words)) return null;
  return spansWithin(dates, previous).findLast((d) => isDay(d) && isGoverning(text, d)) ?? null;
}

/** How close behind a plan its quarter, half or year stands. */
const DUE_REACH = 16;
/** How close before its verb, in Chinese. */
const DUE_BEFORE = 6;

/** Date one candidate by the annotation rules: its own day, its neighbour's, its occasion's, then month or year. */
export function dateCandidate(candidate: Candidate, context: DateContext, occasions: Occasions): EventDate {
  const { published } = context;
  const planned = candidate.isPlanned ? yearDue(candidate, context) : null;
  // "Trial lots have gone out since May, and production is due in the second half of 2026".
  const isDueBehind = (words: Span | null) =>
    words !== null && words.start >= candidate.trigger.end && words.start - candidate.trigger.end < DUE_REACH;
  // 预计2026年底建成: the time stands right before its verb.
  const isDueBefore = (words: Span | null) =>
    words !== null &&
    words.end <= candidate.trigger.start &&
    candidate.trigger.start - words.end < DUE_BEFORE;
  if (planned && (isDueBehind(planned.words) || isDueBefore(planned.words))) return planned;
  const own = inSentence(candidate, context);
  const harked = fromOccasion(candidate, own, occasions, context);
  if (harked) return harked;
  if (own) {
    const isPapersDay = isDayOfPaper(candidate, own, context);
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
    return (
      putOff(own, context) ??
      countedFrom(own, candidate, context) ??
      stated(stretchOf(own, candidate, context))
    );
  }
  if (planned) return planned;
  const head = context.heads.get(candidate.sentence.paragraph);
  if (head && !candidate.isPlanned) return datedByHead(head);
  const occasion = occasions.meantBy(candidate.sentence.words);
  if (DAY_WITHHELD.test(candidate.sentence.words))
    return YEAR_WITHHELD.test(candidate.sentence.words)
      ? NO_DATE
      : fromTiedYear(candidate, context, occasion);
  const isClose = () =>
    occasion?.words &&
    context.text.slice(occasion.words.end, candidate.sentence.start).split(/\n+/).length <= 2;
  if (
    occasion?.date &&
    (ANAPHOR_OCCASION.test(candidate.sentence.words) ||
      BESIDE_THE_ACCOUNTS.test(candidate.sentence.words) ||
      (AT_THE_SITTING.test(candidate.sentence.words) && isClose()))
  ) {
    return { ...occasion, basis: 'inferred', note: 'The same occasion as the event told before it' };
  }
  const neighbour = fromNeighbour(candidate, context) ?? fromSittingBefore(candidate, context);
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
  return fromTiedYear(candidate, context, occasion);
}

/** The year that the text ties a sitting to, or nothing. */
function fromTiedYear(candidate: Candidate, context: DateContext, occasion: EventDate | null): EventDate {
  const tied = tiedYear(candidate, context);
  // "Its third meeting of the year", in a text without a day of publication: of the year that the text speaks of.
  const spoken = candidate.series?.thisYear && occasion?.date ? yearOf(occasion.date) : null;
  if (!tied && spoken !== null && candidate.series?.thisYear)
    return {
      date: String(spoken),
      basis: 'inferred',
      note: 'The year of the event told before it',
      words: candidate.series.thisYear,
      isOwn: false,
    };
  if (tied)
    return { date: String(tied.year), basis: 'inferred', note: tied.note, words: tied.words, isOwn: false };
  return NO_DATE;
}
