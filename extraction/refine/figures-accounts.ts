import type { FigureDraft } from '../detect/figures-draft';
import {
  isCoupon,
  isDuty,
  isEachYear,
  isFine,
  isFlow,
  isTermOfPaper,
  isToCome,
  isYearlyRate,
} from './figures-kind';
import { qualifierOf } from './figures-qualifier';
import { monthsIn } from './figures-stand-ins';

/** One measure is no account: what stands beside it may be of any time. */
const LEAST_MEASURES = 2;

/** The stretch that most measures of a text are of, which its accounts are drawn up for; null in a text without any. */
function accountedFor(drafts: readonly FigureDraft[]): string | null {
  const counts = new Map<string, number>();
  for (const draft of drafts)
    if (draft.period !== null && !draft.isCompared && isFlow(draft) && monthsIn(draft.period) > 1)
      counts.set(draft.period, (counts.get(draft.period) ?? 0) + 1);
  const [stretch, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  return count >= LEAST_MEASURES ? stretch : null;
}

const TAKES = new Set(['mass', 'money']);
/** A quota and a dividend have rules of their own; what lies in the ground is of no stretch. */
const DATED_OTHERWISE = new Set(['quota', 'dividend', 'reserves']);

/** Promised, asked for, possible, or what a thing is worth: nothing that went through the accounts. */
const NOT_BOOKED =
  /\b(?:means? to|meant to|may|might|could|can|should|pledge[sd]?|promise[sd]?|agreed|earmarked|set aside|offer(?:s|ed)?|bids?|seeks?|sought|worth|valued|contracts?|loans?|facility)\b|承[诺諾]|价值|價值|[贷貸]款|[额額]度|合同|授信/i;

const isBooked = ({ sentence }: FigureDraft): boolean => !NOT_BOOKED.test(sentence.words);

/** Tonnes or money that were made or spent, of a time that no rule has told; what is still to be has none of the accounts. */
const isUndated = (text: string, draft: FigureDraft, published: string | null): boolean =>
  draft.period === null &&
  !draft.isCompared &&
  TAKES.has(draft.amount.kind) &&
  draft.metric === 'other' &&
  !DATED_OTHERWISE.has(draft.label ?? '') &&
  !draft.unit.includes('/') &&
  !isFlow(draft) &&
  !isFine(draft) &&
  !isDuty(draft) &&
  !isCoupon(draft) &&
  !isTermOfPaper(draft) &&
  !isYearlyRate(text, draft) &&
  !isEachYear(text, draft) &&
  !isToCome(draft) &&
  isBooked(draft) &&
  qualifierOf(text, draft, published) !== 'forecast';

/**
 * "Impairments ate 440 million": where the text still speaks of the stretch that its accounts are of, such an amount is one of
 * them, in whatever words it is told.
 */
export function takeAccounts(
  text: string,
  drafts: readonly FigureDraft[],
  contextAt: ReadonlyMap<FigureDraft, string | null>,
  published: string | null,
): void {
  const stretch = accountedFor(drafts);
  if (stretch === null) return;
  for (const draft of drafts) {
    if (!isUndated(text, draft, published) || contextAt.get(draft) !== stretch) continue;
    draft.period = stretch;
    draft.isPeriodFromContext = true;
  }
}
