export const METRICS = [
  'revenue',
  'net_profit',
  'production',
  'price',
  'capacity',
  'investment',
  'market_cap',
  'share',
  'savings',
  'other',
] as const;
export type Metric = (typeof METRICS)[number];

export const METRIC_LABELS: Record<Metric, string> = {
  revenue: 'Revenue',
  net_profit: 'Profit',
  production: 'Production',
  price: 'Price',
  capacity: 'Capacity',
  investment: 'Investment',
  market_cap: 'Market value',
  share: 'Share',
  savings: 'Savings',
  other: 'Other figure',
};

export const QUALIFIERS = ['exact', 'approx', 'at_least', 'up_to', 'range', 'forecast'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const CHANGE_BASES = ['yoy', 'qoq', 'other'] as const;
export type ChangeBasis = (typeof CHANGE_BASES)[number];

/** A stated change: signed ("down 24.09%" is −24.09), in per cent, percentage points or the figure's own unit. */
export interface Change {
  value: number;
  valueMax?: number | undefined;
  unit: string;
  basis: ChangeBasis;
}

/** What one report says of one measure, values in base units; the kernel of every figure that the desk reads back. */
export interface StatedFigure {
  id: number;
  articleId: number;
  subject: string;
  metric: Metric;
  value: number;
  valueMax: number | null;
  unit: string;
  /** EDTF, or null where the text gives none. */
  period: string | null;
  change: Change | null;
  changeAlt: Change | null;
  qualifier: Qualifier;
  asWritten: string;
  quote: string;
}
