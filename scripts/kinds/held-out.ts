import { classify } from '@/extraction/kinds/classify';
import { type LabelledSentence, trainKinds } from '@/extraction/kinds/train';

const FOLDS = 5;

const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** How often the kind is told right of sentences that the weights were not made from; as lines to print. */
export function measureHeldOut(sentences: readonly LabelledSentence[]): string {
  const by = new Map<string, { count: number; right: number }>();
  const steps = Array.from({ length: 5 }, () => ({ count: 0, right: 0 }));
  const note = (key: string, isRight: boolean) => {
    const sum = by.get(key) ?? { count: 0, right: 0 };
    sum.count++;
    if (isRight) sum.right++;
    by.set(key, sum);
  };
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainKinds(sentences.filter((_, i) => i % FOLDS !== fold));
    for (const { type, text, frames } of sentences.filter((_, i) => i % FOLDS === fold)) {
      const { kind, shares } = classify(text, frames, model);
      const isRight = kind === (type ?? 'none');
      note(type ?? 'none', isRight);
      note(/\p{Script=Han}{4}/u.test(text) ? 'all, Chinese' : 'all, English', isRight);
      const step = steps[Math.min(4, Math.floor(shares.get(kind)! * 5))]!;
      step.count++;
      if (isRight) step.right++;
    }
  }
  const lines = [...by]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { count, right }]) => `${key.padEnd(18)}${percent(right, count).padStart(7)} of ${count}`);
  const shares = steps.map(
    ({ count, right }, i) =>
      `share ${(i / 5).toFixed(1)} to ${((i + 1) / 5).toFixed(1)}: ${percent(right, count)} of ${count} right`,
  );
  return [...lines, ...shares].join('\n');
}
