import { parseEdtf, UNKNOWN_YEAR } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { type FigureDraft, gap } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isFlow } from './figures-kind';

/** A month of a year that nobody gave. */
const OPEN_MONTH = new RegExp(`^${UNKNOWN_YEAR}-(\\d{2})$`);

/** Periods that only the stretch which the text speaks of can tell: its end, or one month of it. */

const AT_THE_END =
  /\bat the end of the (?:period|quarter|half|half-year|year)\b|\bat (?:period|quarter|year)[- ]end\b|\bat the close of the (?:period|quarter|half|half-year|year)\b|\b(?:end|clos)(?:ed|es|s|ing) the (?:period|quarter|half|half-year|year) with\b|\bwhen the (?:books|accounts|period|quarter|half|half-year|year) (?:closed|ended)\b|(?:本?报告期|本)末|期末/i;

/** What is counted on one day, "at the end of the period": the last month of the stretch that the text speaks of. */
export function endOfPeriod(text: string, draft: FigureDraft, context: string | null): string | null {
  if (isFlow(draft) || context === null) return null;
  const { amount, sentence } = draft;
  const near = text.slice(
    Math.max(sentence.start, amount.start - 70),
    Math.min(sentence.end, amount.end + 50),
  );
  if (!AT_THE_END.test(near)) return null;
  const upper = parseEdtf(context)?.upper;
  return upper ? upper.slice(0, 7) : null;
}

const OF_NO_YEAR = /^(?:the )?(?:(?:end|close) of the )?year(?:[- ]end)?$|^年[末底]$/i;

/** "Debts of 8bn at the end of the year" in accounts of 2024 that came out in April: that year's end, not the next one. */
export function endOfYearTold(text: string, draft: FigureDraft, context: string | null): string | null {
  const { period, periodWords } = draft;
  if (!period || !periodWords || !OF_NO_YEAR.test(text.slice(periodWords.start, periodWords.end)))
    return null;
  const isOfAccounts = /^\d{4}$/.test(context ?? '') && context! < period.slice(0, 4);
  return isOfAccounts && !isFlow(draft) ? `${context}-12` : null;
}

/** "At the end of March" in a text that speaks of January to March 2025: the month of that stretch; else null. */
export function monthWithin(
  draft: FigureDraft,
  dates: DateMention[],
  context: string | null,
): DateMention | null {
  const bounds = context === null ? null : parseEdtf(context);
  if (!bounds?.lower || !bounds.upper) return null;
  if (draft.metric === 'capacity') return null;
  for (const date of spansWithin(dates, draft.sentence)) {
    if (gap(date, draft.amount) > 40) continue;
    const month = OPEN_MONTH.exec(date.edtf ?? '')?.[1];
    const edtf = `${bounds.upper.slice(0, 4)}-${month}`;
    if (month && edtf >= bounds.lower.slice(0, 7) && edtf <= bounds.upper.slice(0, 7))
      return { ...date, edtf };
  }
  return null;
}

/** What lies in the ground or in store does not come together over months. */
const LEVELS = new Set(['reserves', 'stocks']);

const THROUGH =
  /\b(?:through(?: to)?|up to|(?:up )?to the end of|until the end of|up to end[- ]|to end[- ])\s?(?:the end of\s)?$/i;
const BY_THE_END = /\bby (?:the )?end(?:[- ]| of )(?:the )?$/i;
const HAD_BY_THEN = /\b(?:had|has|have)\s|累[计計]/i;
/** 截至10月底，累计…… */
const AS_OF_HAN = /(?:截至|截止|到)(?:今年)?$/;
const TOGETHER_HAN = /累[计計]/;
const ONE_MONTH = /^(\d{4})-(\d{2})$/;

/** "Through October it shipped 52,700 tonnes": what came together since January; null for any other figure. */
export function throughMonth(text: string, draft: FigureDraft, date: DateMention): string | null {
  const month = ONE_MONTH.exec(date.edtf ?? '');
  if (!month || month[2] === '01') return null;
  if (!isFlow(draft) && (draft.amount.kind !== 'mass' || LEVELS.has(draft.label ?? ''))) return null;
  const before = text.slice(Math.max(draft.sentence.start, date.start - 30), date.start);
  const isWhole =
    (AS_OF_HAN.test(before) && TOGETHER_HAN.test(draft.sentence.words)) ||
    THROUGH.test(before) ||
    (BY_THE_END.test(before) && HAD_BY_THEN.test(draft.sentence.words));
  return isWhole ? `${month[1]}-01/${date.edtf}` : null;
}
