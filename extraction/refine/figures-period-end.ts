import { parseEdtf, UNKNOWN_YEAR } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import { type FigureDraft, gap } from '../detect/figures-draft';
import { spansWithin } from '../detect/spans-within';
import { isFlow } from './figures-kind';

/** A month of a year that nobody gave. */
const OPEN_MONTH = new RegExp(`^${UNKNOWN_YEAR}-(\\d{2})$`);

/** Periods that only the stretch which the text speaks of can tell: its end, or one month of it. */

const AT_THE_END =
  /\bat the end of the (?:period|quarter|half|half-year|year)\b|\bat (?:period|quarter|year)[- ]end\b|(?:本?报告期|本)末|期末/i;

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

/** "At the end of March" in a text that speaks of January to March 2025: the month of that stretch; else null. */
export function monthWithin(
  draft: FigureDraft,
  dates: DateMention[],
  context: string | null,
): DateMention | null {
  const bounds = context === null ? null : parseEdtf(context);
  if (!bounds?.lower || !bounds.upper) return null;
  for (const date of spansWithin(dates, draft.sentence)) {
    if (gap(date, draft.amount) > 40) continue;
    const month = OPEN_MONTH.exec(date.edtf ?? '')?.[1];
    const edtf = `${bounds.upper.slice(0, 4)}-${month}`;
    if (month && edtf >= bounds.lower.slice(0, 7) && edtf <= bounds.upper.slice(0, 7))
      return { ...date, edtf };
  }
  return null;
}
