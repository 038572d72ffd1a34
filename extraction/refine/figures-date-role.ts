import type { Span } from '@/core/text/span';
import type { DateMention } from '../candidates';
import { type FigureDraft, gap } from '../detect/figures-draft';
import { CLAUSE_BREAK } from './figures-clauses';
import { OF_WHICH } from './figures-context';
import { isFlow, wordsAround } from './figures-kind';

/** What a date of its sentence is to an amount: a beginning, an end, that of a part, a term ahead, or nothing. */

const FROM_ON =
  /(?:\b(?:from|(?:starting|beginning) (?:in|from|with)|as (?:of|from))\s(?:the (?:start|beginning) of\s)?|[自从從])$/i;

const ONWARDS_HAN = /^年?(?:起|开始|開始)/;

const AHEAD =
  /\b(?:will|shall|would|covers?|provides? for|(?:is|are|was|were) (?:to|due to|set to|expected to)|from \d{4} onwards?|plans?|planned|agreed)\b|将|將|拟|每年|计划|計劃/i;

/** Clauses of a sentence that a yearly rate and its beginning may stand apart by. */
const FARTHEST_BEGINNING = 110;

/** "1,500 t/y of magnets from 2028", 自2028年起每年供应5万吨: a yearly rate that is agreed from a year on. */
export function isFromThenOn(text: string, draft: FigureDraft, date: DateMention): boolean {
  const { amount, sentence } = draft;
  if (draft.unit !== 't/yr' || !/^\d{4}/.test(date.edtf ?? '') || gap(date, amount) > FARTHEST_BEGINNING)
    return false;
  const before = text.slice(Math.max(sentence.start, date.start - 34), date.start);
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  if (!FROM_ON.test(before) || /[;；]/.test(text.slice(from, to))) return false;
  if (/^[自从從]$/.test(before.slice(-1)) && !ONWARDS_HAN.test(text.slice(date.end, date.end + 4)))
    return false;
  return AHEAD.test(wordsAround(draft)) || (from === amount.end && !CLAUSE_BREAK.test(text.slice(from, to)));
}

/** "cash flow was -212m, after stocks had swollen to 17bn at the end of September": the end dates what is counted on it. */
export const isOfAnEnd = (text: string, date: Span, draft: FigureDraft, others: Span[]): boolean =>
  isFlow(draft) &&
  others.some((o) => o.start >= draft.amount.end && o.end <= date.start) &&
  /\bat the end of\s(?:the\s)?$/.test(text.slice(Math.max(0, date.start - 22), date.start));

/** "产量397万吨，其中6月66.8万吨", "9m tonnes, of which 2m in June": the date of a part is not that of the whole before it. */
export const isOfPartBehind = (text: string, date: Span, amount: Span): boolean =>
  date.start >= amount.end &&
  /(?:其中|，|, )/.test(text.slice(amount.end, date.start)) &&
  (OF_WHICH.test(text.slice(Math.max(amount.end, date.start - 8), date.start)) ||
    /\bof which\b[^.;]{0,60}$|,\swith\s$/.test(text.slice(amount.end, date.start)));

const PAPERS =
  /\b(?:books|accounts|(?:\w+ )?reports?|statements|minutes|plans?|budgets?|programmes?|results)\s(?:for|of|on)\s(?:the )?(?:(?:years?|fiscal) )?(?:\d{4}(?:,| and| to) ?)?$/i;
const PAPERS_HAN = /^年?(?:年度|度)?[^，。；、\d]{0,6}(?:[报報]告|[决決]算|[预預]算|[账賬]目|[摘纪紀]要)/;

/** "the accounts for 2022 and a bond of 2bn", 2022年年度报告和20亿元授信: the year of a paper is not that of what is told beside it. */
export const isOfPapers = (text: string, date: Span, draft: FigureDraft): boolean =>
  date.end <= draft.amount.start &&
  !isFlow(draft) &&
  draft.label !== 'dividend' &&
  /\s(?:and|as well as|plus)\s|[和及、与與]|[，,][并並]/.test(text.slice(date.end, draft.amount.start)) &&
  (PAPERS.test(text.slice(Math.max(draft.sentence.start, date.start - 50), date.start)) ||
    PAPERS_HAN.test(text.slice(date.end, date.end + 14)));

/** "12 million tonnes a year until 2028": how long something is to last. */
export const isTermAhead = (text: string, sentence: Span, date: DateMention): boolean =>
  /^\d{4}$/.test(date.edtf ?? '') &&
  /\b(?:until|till|through(?: to)?|up to)\s(?:the end of\s)?$/i.test(
    text.slice(Math.max(sentence.start, date.start - 26), date.start),
  ) &&
  /\b(?:a|per|each|every) year\b|\/yr?\b|\bwill\b|\bis to\b|\bare to\b/.test(
    text.slice(sentence.start, sentence.end),
  );

const OCCASION =
  /\b(?:when|after|since|in (?:the|an?) (?:[\p{L}-]+ ){0,2}(?:blast|explosion|fire|accident|collapse|leak|crash))\b[^,;]*$/iu;

/** "Of those hurt when a boiler burst on Sunday, all 31 are stable": the day of what happened is not that of how they are. */
export const isOfAnOccasion = (text: string, sentence: Span, date: Span, amount: Span): boolean =>
  date.end <= amount.start &&
  /^\s?,/.test(text.slice(date.end, amount.start)) &&
  OCCASION.test(text.slice(sentence.start, date.start));

const SIGNED =
  /\b(?:signed|sealed|concluded|agreed|initialled|announced|unveiled|approved|presented)\s(?:(?:in|on|last|this)\s)?(?:early |late |mid-)?$/i;

/** "A pact was signed in July about a 3,000-tonne works": the date of a paper is not that of the works. */
export const isOfSigning = (text: string, date: Span, { metric, amount }: FigureDraft): boolean =>
  metric === 'capacity' &&
  date.end <= amount.start &&
  SIGNED.test(text.slice(Math.max(0, date.start - 30), date.start));

const NOW_LEADS =
  /(?:\b(?:now|currently|at present|these days|nowadays|so far)\b|目前|现在|現在|如今|现已|現已|迄今)[^,;，；。]{0,40}$/i;
/** 目前渗透率已超过六成, "it now holds 12%": a part or a level told of as it is, of no stated time. */
export const isOfNow = (text: string, draft: FigureDraft): boolean =>
  (draft.metric === 'share' || draft.label === 'ratio' || (draft.unit === '%' && draft.metric === 'other')) &&
  draft.move === null &&
  draft.changes.length === 0 &&
  NOW_LEADS.test(text.slice(Math.max(draft.sentence.start, draft.amount.start - 60), draft.amount.start));
