/** What a brief can be made of: single events and figures, and articles with all that they tell. In the order of the address. */
export const BRIEF_KINDS = ['event', 'article', 'figure'] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** Something chosen for a brief. */
export interface BriefItem {
  kind: BriefKind;
  id: number;
}

/** So many things go into one brief: what a person reads in one sitting, and what an address can name. */
export const MOST_CHOSEN = 100;

/** "event-12", "article-3", "figure-7": the name of a chosen thing, in the address and on the page. */
export const briefKey = ({ kind, id }: BriefItem): string => `${kind}-${id}`;

/** The thing that a key names, or null. */
export function parseBriefKey(key: string): BriefItem | null {
  const found = /^(event|article|figure)-([1-9]\d{0,14})$/.exec(key);
  return found ? { kind: found[1] as BriefKind, id: Number(found[2]) } : null;
}
