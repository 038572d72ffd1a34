/** Of whom the page shows what joins them to its entity: `?with=15`, or two neighbours `?with=15,34`. Read leniently. */
export function parseWithAddress(params: URLSearchParams): number[] {
  const ids = (params.get('with') ?? '').split(',').filter((text) => /^[1-9]\d{0,14}$/.test(text));
  return ids.slice(0, 2).map(Number);
}

/** The address of an entity's page with these chosen, all else that the present address says kept. */
export function formatWithAddress(id: number, params: URLSearchParams, chosen: readonly number[]): string {
  const next = new URLSearchParams(params);
  if (chosen.length > 0) next.set('with', chosen.join(','));
  else next.delete('with');
  const query = next.toString().replaceAll('%2C', ',');
  return `/entities/${id}${query ? `?${query}` : ''}`;
}
