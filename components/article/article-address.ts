import { EVIDENCE_LAYERS, type EvidenceLayer } from '@/core/views/highlight';
import { parseId } from '@/core/views/id';

/** What the address says of an open article: the layers that are switched on, and the fact that is picked. */
export interface ArticleAddress {
  layers: EvidenceLayer[];
  /** Key of a fact ("event-12"), or null. */
  fact: string | null;
  /** Whether the passages that no near duplicate has are marked. */
  fresh: boolean;
  /** The organisation whose charts stand beside the text; null for the main one. */
  organisation: number | null;
}

/** Read leniently: unknown layers are dropped, no `layers` means all, `layers=none` means none; `new=off` is the only other. */
export function parseArticleAddress(params: URLSearchParams): ArticleAddress {
  const asked = params.get('layers');
  const layers =
    asked === null
      ? [...EVIDENCE_LAYERS]
      : EVIDENCE_LAYERS.filter((layer) => asked.split(',').includes(layer));
  const fact = params.get('fact');
  return {
    layers,
    fact: fact !== null && /^[a-z]+-[\w-]+$/.test(fact) ? fact : null,
    fresh: params.get('new') !== 'off',
    organisation: parseId(params.get('organisation') ?? ''),
  };
}

/** The canonical query string, with its question mark; empty for all layers and no fact. */
export function formatArticleAddress({
  layers,
  fact,
  fresh = true,
  organisation = null,
}: Pick<ArticleAddress, 'layers' | 'fact'> & Partial<ArticleAddress>): string {
  const params: string[] = [];
  const on = EVIDENCE_LAYERS.filter((layer) => layers.includes(layer));
  if (fact !== null) params.push(`fact=${encodeURIComponent(fact)}`);
  if (on.length < EVIDENCE_LAYERS.length) params.push(`layers=${on.length === 0 ? 'none' : on.join(',')}`);
  if (!fresh) params.push('new=off');
  if (organisation !== null) params.push(`organisation=${organisation}`);
  return params.length === 0 ? '' : `?${params.join('&')}`;
}

/** The number of an article as a person gives it: "12", or the address of its page. */
export function parseArticleNumber(words: string): number | null {
  const found = /^\s*(?:\S*\/articles\/)?(\d{1,15})(?:[?#]\S*)?\s*$/.exec(words);
  return found ? Number(found[1]) : null;
}
