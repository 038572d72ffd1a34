import {
  type FigureFilters,
  formatFigureFilters,
  parseFigureFiltersLeniently,
} from '@/core/figures/figure-filters';
import type { FigureListRow } from '@/core/views/figures';
import { parseId } from '@/core/views/id';

/** All state of the page of figures, as it stands in the address. */
export interface FiguresAddress {
  filters: FigureFilters;
  /** Subjects side by side for one metric, instead of a chart for each. */
  isCompared: boolean;
  /** The figure in the inspector. */
  figure: number | null;
}

export function parseFiguresAddress(params: URLSearchParams): FiguresAddress {
  return {
    filters: parseFigureFiltersLeniently(params),
    isCompared: params.get('view') === 'compare',
    figure: parseId(params.get('figure') ?? ''),
  };
}

/** What decides which view is read: filters and the kind of chart. */
export function formatFiguresQuery({ filters, isCompared }: Omit<FiguresAddress, 'figure'>): string {
  return [formatFigureFilters(filters), isCompared ? 'view=compare' : ''].filter(Boolean).join('&');
}

/** The address again, from `/figures` on. */
export function formatFiguresAddress(address: FiguresAddress): string {
  const { figure } = address;
  const parts = [formatFiguresQuery(address), figure === null ? '' : `figure=${figure}`].filter(Boolean);
  return parts.length > 0 ? `/figures?${parts.join('&')}` : '/figures';
}

/** The address of a figure's words in its article. */
export const figureInArticle = ({ id, articleId }: Pick<FigureListRow, 'id' | 'articleId'>) =>
  `/articles/${articleId}?fact=figure-${id}`;
