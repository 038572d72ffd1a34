import { formatAmount, formatChange } from '@/core/figures/amount';
import { METRIC_LABELS } from '@/core/model/figure';
import type { ArticleFact, FigureFact, RejectedFact } from '@/core/views/article';

/** "Revenue $9.9bn", "Production +28%" for a growth rate without an amount. */
export function figureTitle(fact: FigureFact): string {
  const metric = METRIC_LABELS[fact.metric];
  const isBare = fact.unit === '%' && fact.change?.value === fact.value;
  if (isBare && fact.change) return `${metric} ${formatChange(fact.change)}`;
  const range = fact.valueMax === null ? '' : ` to ${formatAmount(fact.valueMax, fact.unit)}`;
  return `${metric} ${formatAmount(fact.value, fact.unit)}${range}`;
}

/** A fact in a few words, as its line in the list has it. */
export function describeFact(fact: ArticleFact | RejectedFact): string {
  if ('label' in fact) return fact.label;
  if ('asWritten' in fact) return figureTitle(fact);
  if ('title' in fact) return fact.title;
  return 'entity' in fact ? fact.entity.name : fact.theme.label;
}
