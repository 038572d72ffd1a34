/** The part below /api that names no value: `/api/articles/…`. */
const FIRST = 2;

/**
 * The route of a request, with its values taken out: `/api/articles/12/facts` and `{ id: '12' }` give
 * `/api/articles/[id]/facts`. Metrics and logs name routes, never what somebody asked for. A path whose values are not found
 * in it is “other”.
 */
export function routeName(path: string, params: Record<string, string | string[] | undefined>): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  let from = FIRST;
  for (const [name, value] of Object.entries(params)) {
    const values = (Array.isArray(value) ? value : [value ?? '']).map(encode);
    const at = segments.findIndex(
      (_, i) =>
        i >= from - (Array.isArray(value) ? 1 : 0) &&
        values.every((each, n) => encode(segments[i + n]) === each),
    );
    if (at < 0) return 'other';
    segments.splice(at, values.length, Array.isArray(value) ? `[...${name}]` : `[${name}]`);
    from = at + 1;
  }
  return `/${segments.join('/')}`;
}

function encode(segment = ''): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}
