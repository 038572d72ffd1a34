import type { DateMention } from '../candidates';
import type { FigureDraft } from '../detect/figures-draft';
import { CLAUSE_BREAK } from './figures-clauses';
import { isDay } from './figures-dates';

/** Which dates may date money that is spent or pledged, and what a whole thing costs. */

/** "In mid-May the mill lit its furnace, a job of 1.1 billion": what a thing costs, told beside what was done with it. */
const COST_ASIDE =
  /,\s(?:a|an|the|its|his|their|which|that|who|whose)\s[^,;]*$|\s(?:that|which|whose)\s[^,;]*$|[，,][^，。；]{0,6}(?:造[价價]|耗[资資]|[价價]值|[总總]投[资資])[^，。；\d]{0,6}$/i;
/** "a decision on a 1.1 billion circuit is promised for later": the sum goes with its thing, the date with the verb. */
const SUM_OF_A_THING = /\b(?:an?|the|its|their)\s$/i;
const VERB_BEHIND =
  /\s(?:is|was|are|were|will|would|has|had|can|could|may|might|due|to be|set to|slated|scheduled|meant|that|which|whose)\s/;

function isWholeCost(text: string, { amount, sentence }: FigureDraft, date: DateMention): boolean {
  if (date.end <= amount.start)
    return !/^\d{4}$/.test(date.edtf ?? '') && COST_ASIDE.test(text.slice(date.end, amount.start));
  return (
    SUM_OF_A_THING.test(text.slice(Math.max(sentence.start, amount.start - 8), amount.start)) &&
    VERB_BEHIND.test(text.slice(amount.end, date.start))
  );
}

const DEALINGS_HAN = /^年?度?[^，。；、\d]{0,6}[关關][联聯](?:方)?交易/;
const FARTHEST_DEALING = 70;

/** 2026年度日常关联交易计划，购买焦炭以45亿元为限: what is bought and sold under an agreement of a year is of that year. */
const isOfDealings = (text: string, { amount }: FigureDraft, { end, edtf }: DateMention): boolean =>
  /^\d{4}$/.test(edtf ?? '') &&
  end <= amount.start &&
  amount.start - end <= FARTHEST_DEALING &&
  !/[;；]/.test(text.slice(end, amount.start)) &&
  DEALINGS_HAN.test(text.slice(end, end + 16));

/** Money is spent or pledged over a stretch; the day of a ceremony or of a notice is none, nor a date of another clause. */
export function mayDateSpending(text: string, draft: FigureDraft, date: DateMention): boolean {
  const { amount, sentence } = draft;
  if (isWholeCost(text, draft, date)) return false;
  if (isOfDealings(text, draft, date)) return true;
  const before = text.slice(Math.max(sentence.start, date.start - 24), date.start);
  const isAsOf = /(?:\b(?:up to|as of|as at|by|until|to date)\s+(?:the end of\s+)?|截至|截止)$/i.test(before);
  if (isDay(date.edtf ?? '') && !isAsOf) return false;
  if (
    date.start - sentence.start <= 14 &&
    date.end <= amount.start &&
    !/[;；]/.test(text.slice(date.end, amount.start))
  )
    return true;
  const [from, to] = date.end <= amount.start ? [date.end, amount.start] : [amount.end, date.start];
  if (from === amount.end && /\b(?:until|till|due(?: in)?|matur\w+(?: in)?)\s+$/i.test(before)) return false;
  return (
    !CLAUSE_BREAK.test(text.slice(from, to)) ||
    (isAsOf && from === date.end && !/[;；]/.test(text.slice(from, to)))
  );
}
