import { ITEM_OUTCOMES, type ItemOutcome } from '@/core/views/imports';

/** The outcome that the items of an import are filtered by, read leniently; null for all. */
export function parseOutcome(params: URLSearchParams): ItemOutcome | null {
  const outcome = ITEM_OUTCOMES.find((each) => each === params.get('outcome'));
  return outcome && outcome !== 'container' ? outcome : null;
}

/** The address of an import's page, with its items filtered by outcome. */
export function formatImportAddress(id: number, outcome: ItemOutcome | null): string {
  return outcome ? `/import/${id}?outcome=${outcome}` : `/import/${id}`;
}
