import type { RateTable } from '@/core/figures/exchange-rates';

/** One table of exchange rates that was put in. */
export interface RateTableView {
  id: number;
  name: string;
  /** ISO day. */
  published: string;
  url: string | null;
  rates: number;
  isCurrent: boolean;
  /** A person's name. */
  by: string;
  /** ISO instant. */
  at: string;
}

/** The table that values are converted by, and those that stood in its place. */
export interface RatesView {
  table: RateTable;
  isShipped: boolean;
  /** Newest first; without the shipped one, which is always there. */
  tables: RateTableView[];
  canManage: boolean;
}
