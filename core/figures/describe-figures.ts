import { METRIC_LABELS } from '@/core/model/figure';
import { REVIEW_STATUS_LABELS } from '@/core/model/review';
import { formatEdtf } from '@/core/time/edtf';
import type { FigureFilters } from './figure-filters';

/** Names for what the filters know by id only. */
export interface FigureNames {
  subjects: Map<number, string>;
  sources: Map<number, string>;
}

const any = (words: string[]) =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : (words[0] ?? '');

/** The period in words: "2023 – 2025", "since 2024", "until Aug 2025", or null. */
export function describeFigurePeriod({ from, to }: Pick<FigureFilters, 'from' | 'to'>): string | null {
  if (from && to) return formatEdtf(from === to ? from : `${from}/${to}`);
  if (from) return `since ${formatEdtf(from)}`;
  return to ? `until ${formatEdtf(to)}` : null;
}

/** What the filters narrow a list of figures to, as a sentence that a person reads. */
export function describeFigures(filters: FigureFilters, names: FigureNames): string {
  const { metrics, subjects, topics, units, sources, statuses, conflicts, into } = filters;
  const parts: string[] = [];
  if (metrics.length > 0) parts.push(any(metrics.map((metric) => METRIC_LABELS[metric].toLowerCase())));
  const about = [...subjects.map((id) => names.subjects.get(id) ?? `entity ${id}`), ...topics];
  if (about.length > 0) parts.push(`of ${any(about)}`);
  if (units.length > 0) parts.push(`stated in ${any(units)}`);
  if (sources.length > 0)
    parts.push(`from ${any(sources.map((id) => names.sources.get(id) ?? `source ${id}`))}`);
  if (statuses.length > 0)
    parts.push(any(statuses.map((status) => REVIEW_STATUS_LABELS[status].toLowerCase())));
  const period = describeFigurePeriod(filters);
  if (period) parts.push(`for periods that touch ${period}`);
  if (conflicts) parts.push('that do not agree with another');
  const narrowed = parts.length > 0 ? `Figures: ${parts.join('; ')}.` : 'All figures.';
  return into === null ? narrowed : `${narrowed} Amounts are converted into ${into}.`;
}
