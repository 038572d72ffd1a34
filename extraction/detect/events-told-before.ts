import type { EventType } from '@/core/model/event';
import type { Span } from '@/core/text/span';
import { parseEdtf } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { Candidate } from './events-candidate-shape';
import type { DateContext, EventDate } from './events-date-shape';
import { isDay } from './events-governing';
import { dateFromOccasion, findHarkBack, type HarkBack } from './events-occasion';
import { spansWithin } from './spans-within';

/** Words that go on about the occasion told last. */
export const ANAPHOR_OCCASION =
  /\b(?:[Tt]he|[Tt]hat|[Oo]n the|[Dd]uring the) same (?:trip|visit|day|tour|occasion|journey|evening|meeting)\b|\b(?:[Aa]lso|[Ll]ater|[Oo]n) that day\b|\b[Oo]n the day of the (?:accident|blast|explosion|fire|disaster|visit|meeting|signing|ceremony|forum)\b|\b[Tt]he same (?:day|evening|afternoon|morning)\b|同一?日|同一天|当天|当日|同期/;

const DAY_OF_ACCIDENT = /\bday of the (?:accident|blast|explosion|fire|disaster)\b|事故(?:发生)?[当同][天日]/;

/** "Alongside the accounts came a placement": made known with the results. */
export const BESIDE_THE_ACCOUNTS =
  /\b(?:[Aa]longside|[Tt]ogether with|[Bb]esides?|[Ww]ith|[Oo]n top of|[Aa]t the same time as) (?:the|its|their|these) (?:[\w-]+ )?(?:accounts|results|report|figures|numbers|earnings)\b|\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]hese) (?:[\w-]+ )?(?:accounts|results|report|figures|numbers|earnings) (?:came|come|arrived|went out|were published|were accompanied|were coupled) (?:with|by|together)\b/;

/** "On the day of the handover", 交割当天: the day of what was told in that word. */
const DAY_OF_NAMED =
  /(\p{Script=Han}{2})(?:发生)?(?:的?[当同]|的那)[天日晚]|\b(?:on the (?:same )?day (?:of|as) the|the day of the) (?:[\w-]+ ){0,2}?([a-z]{5,})\b/iu;

const HAN_ACCIDENT = /事故|爆炸|火[灾災]|起火|坍塌|垮塌|泄漏/u;
/** A day told by an accident: 事故前两天, 火灾次日, 爆炸发生三天后. */
const HAN_ACCIDENT_BACK =
  /(?:事故|爆炸|火[灾災]|坍塌|垮塌|泄漏)(?:[发發]生)?(?:之|的)?(?:[前后後次翌当當]|[一二两兩三四五六七1-7][天日周週](?:之|以)?[前后後])/u;

/** What an occasion is called by which a day is told, and the kinds of happening that it may be, the likeliest first. */
const KINDS_OF_OCCASION: readonly { pattern: RegExp; types: readonly EventType[] }[] = [
  { pattern: BESIDE_THE_ACCOUNTS, types: ['results'] },
  // 同日披露: on the day of what was made known before it.
  {
    pattern: /[同当當][日天晚]\p{Script=Han}{0,4}(?:披露|公告|公布|公佈|发布|發布|發佈|刊发)/u,
    types: ['announcement', 'results', 'policy_release'],
  },
  {
    pattern:
      /\b(?:closing|opening|final|first|second|third|last) (?:day|morning|afternoon|evening|night)\b|\b(?:eve of|day (?:before|after)) (?:the|that|this|its) (?:close|closing|end|opening|forum|summit|conference|congress|fair|expo|course|round ?table)\b|[坛壇展班训訓](?:的)?(?:第[二三]|次)[天日]|[开開闭閉]幕[当當前次后後]/u,
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
    pattern:
      /\b(?:[Aa]fter|[Bb]efore|[Ff]ollowing|(?:end|close|sidelines|margins|fringes|course) of) (?:the|this|that) (?:opening |signing |groundbreaking |inaugural )?(?:ceremony|event|festivities|celebrations?|handover)\b|仪式(?:之)?[前后後]|典礼(?:之)?[前后後]/u,
    types: ['project_milestone', 'award', 'signing', 'other', 'summit'],
  },
  { pattern: /(?:集体)?学习会?(?:之)?[前后後]，|中心组[^，。]{0,8}[前后後]，/u, types: ['study_session'] },
  {
    pattern:
      /\b(?:[Bb]efore|[Aa]fter|[Ff]ollowing|(?:end|close|sidelines|margins|fringes|course) of) (?:the|this|that) (?:meeting|sitting|session|board|vote|plenary|briefing|talks)\b|[会會][前后後次当當]|会议(?:之)?[前后後]/u,
    types: ['meeting', 'study_session'],
  },
  {
    pattern:
      /\b(?:[Bb]efore|[Aa]fter|[Ff]ollowing|course of) (?:the|this|that) (?:visit|tour|trip|walk)\b|(?:调研|考察)[前后後期]/u,
    types: ['visit'],
  },
];

/** The days that a text has told so far: of the latest happening, and of the first of each type. */
export class Occasions {
  private latest: EventDate | null = null;
  private readonly first = new Map<EventType, EventDate>();
  private readonly last = new Map<EventType, EventDate>();

  /** Has nothing been told yet? */
  get isEmpty(): boolean {
    return this.latest === null && this.named.length === 0;
  }

  private readonly named: { words: string; date: EventDate }[] = [];

  /** What "交割当天" can mean, although the text tells of something else in between. */
  noteByName(words: string, date: EventDate): void {
    this.named.push({ words, date });
  }

  note(type: EventType, date: EventDate): void {
    this.latest = date;
    this.last.set(type, date);
    if (!this.first.has(type)) this.first.set(type, date);
  }

  /** The occasion that the words hark back to. */
  meantBy(words: string): EventDate | null {
    const name = DAY_OF_NAMED.exec(words);
    const called = name && this.named.findLast((told) => told.words.includes(name[1] ?? name[2] ?? ''));
    if (called) return called.date;
    // 事故前两天: the first accident that was told, not the latest news of it.
    const accident = HAN_ACCIDENT_BACK.test(words)
      ? this.named.find((told) => HAN_ACCIDENT.test(told.words))
      : undefined;
    if (accident) return accident.date;
    const kinds = KINDS_OF_OCCASION.find(({ pattern }) => pattern.test(words))?.types ?? [];
    const named = kinds.map((type) => this.last.get(type)).find((date) => date !== undefined);
    if (named) return named;
    return DAY_OF_ACCIDENT.test(words) ? (this.first.get('other') ?? this.latest) : this.latest;
  }
}

/** 已于3月13日: what lay before the story. */
const EARLIER_BEFORE = /(?:已|曾|早|先)[于於在]?$|此前$/u;

/** What "the same day" and "a week after" can mean: what the text tells, not what is to come nor what went before it. */
export function isOccasion(
  { isAside, isPlanned, isPluperfect, sentence }: Candidate,
  { date, words }: EventDate,
  { text, published }: DateContext,
): boolean {
  if (isAside || isPlanned || isPluperfect) return false;
  const [day, today] = [parseEdtf(date ?? ''), parseEdtf(published ?? '')];
  if (day?.lower && today?.upper && day.lower > today.upper) return false;
  return !words || !EARLIER_BEFORE.test(text.slice(Math.max(sentence.start, words.start - 4), words.start));
}

const ANAPHOR = /^(?:on )?(?:that|the same|the very)\b|^[同当當]/i;

/** "The day after the close …": its own words may tell by how many days the sentence is off from what was told before. */
export function fromOccasion(
  { sentence }: Candidate,
  own: DateMention | null,
  occasions: Occasions,
  { text }: DateContext,
): EventDate | null {
  const back = occasions.isEmpty ? null : findHarkBack(sentence.words);
  const occasion = back && occasions.meantBy(sentence.words);
  if (!back || !occasion?.date) return null;
  const words = { start: sentence.start + back.start, end: sentence.start + back.end };
  // "A day before the ribbon was cut" is read as a day counted from the day named last; the occasion is meant.
  const isSameWords = own !== null && own.start < words.end && words.start < own.end;
  // "The closing day: … published it that same morning": the morning is that of the closing day.
  const isVague = own !== null && ANAPHOR.test(text.slice(own.start, own.end));
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
export function fromHarkBackBeside(
  candidate: Candidate,
  occasion: EventDate | null,
  { sentences, dates }: DateContext,
): EventDate | null {
  const previous = sentences[sentences.indexOf(candidate.sentence) - 1];
  if (!occasion?.date || previous?.paragraph !== candidate.sentence.paragraph) return null;
  const back = findHarkBack(previous.words);
  if (!back?.edge || spansWithin(dates, previous).some(isDay)) return null;
  return harkedBack(occasion, back, { start: previous.start + back.start, end: previous.start + back.end });
}
