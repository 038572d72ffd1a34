import { toWellFormed } from '@/core/text/well-formed';
import { BRIEF_KINDS, type BriefItem, briefKey, MOST_CHOSEN, parseBriefKey } from './brief-item';

/** By date, or as a person has put the entries (keys; what is not named comes after, by date). */
export type BriefOrder = 'oldest' | 'newest' | string[];

/**
 * All state of a brief, as its address holds it. The introduction stands behind the #, so that it goes wherever the
 * address goes but reaches neither the server nor its log, and may be longer than a server takes.
 */
export interface BriefAddress {
  items: BriefItem[];
  order: BriefOrder;
  title: string;
  introduction: string;
}

export const LONGEST_TITLE = 160;
export const LONGEST_INTRODUCTION = 5000;

export const NO_BRIEF: BriefAddress = { items: [], order: 'oldest', title: '', introduction: '' };

function parseItems(params: URLSearchParams): BriefItem[] {
  const keys = BRIEF_KINDS.flatMap((kind) =>
    params.getAll(kind).flatMap((list) => list.split(',').map((id) => `${kind}-${id.trim()}`)),
  );
  return [...new Set(keys)].flatMap((key) => parseBriefKey(key) ?? []);
}

function parseOrder(text: string | null, items: BriefItem[]): BriefOrder {
  if (text === null || text === 'oldest') return 'oldest';
  if (text === 'newest') return 'newest';
  const chosen = new Set(items.map(briefKey));
  const keys = [...new Set(text.split(','))].filter((key) => chosen.has(key));
  return keys.length > 0 ? keys : 'oldest';
}

/** Read leniently: what names nothing is dropped. `hash` is the part of the address behind the #. */
export function parseBriefAddress(params: URLSearchParams, hash = ''): BriefAddress {
  const items = parseItems(params);
  return {
    items,
    order: parseOrder(params.get('order'), items),
    title: (params.get('title') ?? '').slice(0, LONGEST_TITLE),
    introduction: (new URLSearchParams(hash.replace(/^#/, '')).get('introduction') ?? '').slice(
      0,
      LONGEST_INTRODUCTION,
    ),
  };
}

/** The part of an address that the server needs to read a brief: "event=1,2&article=3". */
export function formatBriefItems(items: BriefItem[]): string {
  return BRIEF_KINDS.flatMap((kind) => {
    const ids = items.filter((item) => item.kind === kind).map(({ id }) => id);
    return ids.length > 0 ? [`${kind}=${ids.join(',')}`] : [];
  }).join('&');
}

/** The canonical address from `/brief` on. */
export function formatBriefAddress({ items, order, title, introduction }: BriefAddress): string {
  const parts = [
    formatBriefItems(items),
    order === 'oldest' ? '' : `order=${typeof order === 'string' ? order : order.join(',')}`,
    title === '' ? '' : `title=${encodeURIComponent(toWellFormed(title))}`,
  ].filter(Boolean);
  const query = parts.length > 0 ? `?${parts.join('&')}` : '';
  return `/brief${query}${introduction === '' ? '' : `#introduction=${encodeURIComponent(toWellFormed(introduction))}`}`;
}

/** What goes into the brief, and how many chosen things have no room in it. */
export function limitItems(items: BriefItem[]): { items: BriefItem[]; left: number } {
  return { items: items.slice(0, MOST_CHOSEN), left: Math.max(0, items.length - MOST_CHOSEN) };
}
