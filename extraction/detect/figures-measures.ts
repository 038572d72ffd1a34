import { isFlow } from '../refine/figures-kind';
import { around, findCues } from '../refine/figures-metric';
import type { ZonedSentence } from './events-zones';
import type { FigureDraft } from './figures-draft';

/** What the figures of one sentence measure, where only all of them together tell. */

/** Between the items of a list, brackets aside. */
const NEXT_ITEM = /^\s*(?:,|，|、|and|和|及|与)\s*(?:and\s)?(?:about |some |nearly |over |the |its |a )*$/i;
const withoutBrackets = (words: string): string => words.replaceAll(/\([^()]*\)|（[^（）]*）/g, '');

/** "revenue and net profit were 86bn and 1.8bn": as many measures as amounts, in the same order. */
export function measureInOrder(text: string, sentence: ZonedSentence, drafts: FigureDraft[]): void {
  const amounts = drafts.filter((d) => d.amount.kind === 'money' && !d.move && !d.converts && !d.isCompared);
  const run: FigureDraft[] = [];
  for (const draft of amounts) {
    const last = run.at(-1);
    if (last && !NEXT_ITEM.test(withoutBrackets(text.slice(last.amount.end, draft.amount.start)))) break;
    run.push(draft);
  }
  const first = run[0];
  if (!first || run.length < 2) return;
  const cues = findCues(text, around({ start: sentence.start, end: first.amount.start }, first.amount))
    .filter((cue) => cue.rule.kinds.includes('money'))
    .sort((a, b) => a.start - b.start);
  const listed = cues.slice(-run.length);
  const isList = listed.every(
    (cue, i) => i === 0 || NEXT_ITEM.test(withoutBrackets(text.slice(listed[i - 1]!.end, cue.start))),
  );
  if (listed.length < run.length || !isList) return;
  for (const [i, draft] of run.entries()) {
    const cue = listed[i]!;
    draft.metric = cue.rule.metric;
    draft.label = cue.rule.label ?? null;
    draft.cue = { start: cue.start, end: cue.end };
  }
}

/** "0.2 yuan a share, 250 million in all": what holders are paid, by the share and together. */
const isPaidByShare = (other: FigureDraft, { unit }: FigureDraft): boolean =>
  other.label === 'dividend' && other.unit === `${unit}/share`;

/** "…for a market value of 97bn, and the other for 86bn": without words of its own an amount measures what the one before it did. */
export function inheritMeasures(drafts: FigureDraft[], listed: FigureDraft | null): void {
  for (const [i, draft] of drafts.entries()) {
    if (
      draft.comparedTo &&
      draft.cue === null &&
      draft.metric === 'other' &&
      draft.unit === draft.comparedTo.unit
    ) {
      draft.metric = draft.comparedTo.metric;
      draft.label = draft.comparedTo.label;
      continue;
    }
    const before =
      drafts
        .slice(0, i)
        .filter((other) => other.move === null && (other.unit === draft.unit || isPaidByShare(other, draft)))
        .at(-1) ?? (draft.amount.kind === 'mass' && listed?.unit === draft.unit ? listed : undefined);
    if (!before || draft.move || draft.cue || draft.metric !== 'other') continue;
    // "12,000 tonnes of blister, 7,000 tonnes of cathode": a list goes on with what it began with.
    const goesOn = draft.amount.kind === 'money' || (draft.amount.kind === 'mass' && isFlow(before));
    if (!goesOn) continue;
    draft.metric = before.metric;
    draft.label = before.label;
  }
}
