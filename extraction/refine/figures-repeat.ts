import { CELLS } from '../detect/figures-cells';
import type { FigureDraft } from '../detect/figures-draft';

const isNear = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= Math.abs(b) * share;

/** Headline and highlights repeat the body, often rounded. */
const isSummary = (draft: FigureDraft): boolean =>
  draft.sentence.zone === 'highlights' || draft.sentence.zone === 'headline';

function saysTheSame(a: FigureDraft, b: FigureDraft): boolean {
  if (a.unit !== b.unit || (a.move === null) !== (b.move === null)) return false;
  const share = isSummary(a) || isSummary(b) ? 0.01 : 1e-9;
  if (!isNear(a.amount.value, b.amount.value, share)) return false;
  if ((a.amount.valueMax === null) !== (b.amount.valueMax === null)) return false;
  const isSamePeriod =
    a.period === null ||
    b.period === null ||
    a.period === b.period ||
    a.isPeriodFromContext ||
    b.isPeriodFromContext;
  if (!isSamePeriod) return false;
  if (isSummary(a) || isSummary(b)) return true;
  // So is the same price of two goods in the rows of a table.
  if (CELLS.test(a.sentence.words) && CELLS.test(b.sentence.words)) return false;
  // Two plants of 8,000 tonnes are two figures: in one sentence the same number is meant twice.
  if (a.sentence.start === b.sentence.start) return false;
  return a.metric === b.metric || a.metric === 'other' || b.metric === 'other';
}

/** How much a draft tells: the body before its summary, then what has a period, a change, a measure. */
const worth = (draft: FigureDraft): number =>
  (isSummary(draft) ? 0 : 16) +
  (draft.period !== null && !draft.isPeriodFromContext ? 4 : 0) +
  (draft.changes.length > 0 ? 2 : 0) +
  (draft.cue ? 1 : 0);

/**
 * Leave out what repeats another figure: the same amount of the same measure and period, and a percentage that stands
 * by itself though the text states it as the change of an amount. The fuller statement stays, in reading order.
 */
export function withoutRepeats(drafts: FigureDraft[]): FigureDraft[] {
  const attached = drafts
    .filter((draft) => draft.move === null)
    .flatMap((draft) => draft.changes.map((change) => ({ draft, change })));
  const kept: FigureDraft[] = [];
  for (const draft of drafts) {
    const isAttached =
      draft.move !== null &&
      attached.some(
        ({ draft: other, change }) =>
          change.amount.unit === draft.amount.unit &&
          isNear(
            Math.abs(change.amount.value),
            Math.abs(draft.amount.value),
            isSummary(draft) ? 0.01 : 1e-9,
          ) &&
          (isSummary(draft) || other.metric === draft.metric),
      );
    if (isAttached) continue;
    const at = kept.findIndex((other) => saysTheSame(other, draft));
    const other = kept[at];
    if (!other) kept.push(draft);
    else if (worth(draft) > worth(other)) kept[at] = draft;
  }
  return kept.sort((a, b) => a.amount.start - b.amount.start);
}
