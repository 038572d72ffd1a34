/** Stands in for the desk's own address, which this floor does not know; never asked for anything. */
const BASE = 'http://desk.invalid';

/** Pages that are no view of the desk's facts: the ways in and out, what is asked by programs, and the desk's own affairs. */
const NO_VIEWS = /^\/(api|sign-in|setup|invitation|gallery|settings|help|import)(\/|$)/;

/** What stands in an address beside the view itself: what is open or marked just now, and how far a list was read. */
const PASSING: Record<string, string[]> = {
  '/': ['event', 'cursor'],
  '/review': ['item'],
};

/**
 * The canonical address of a view: path, then parameters by name, without empty ones, without what is only open just now.
 * Two addresses show the same view exactly when this gives the same text. Null for what is no page of the desk that could
 * be kept as a view; another site's address ("//elsewhere.example") is none.
 */
export function canonicalViewAddress(address: string): string | null {
  if (!address.startsWith('/')) return null;
  let url: URL;
  try {
    url = new URL(address, BASE);
  } catch {
    return null;
  }
  if (url.origin !== BASE || NO_VIEWS.test(url.pathname)) return null;
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') : url.pathname;
  // "/.//elsewhere.example" is a path here, and another site once a browser is sent to what it comes to.
  if (path.startsWith('//') || path === '') return null;
  const passing = PASSING[path] ?? [];
  const params = [...url.searchParams].filter(([name, value]) => value !== '' && !passing.includes(name));
  // By name alone: the order of a repeated parameter may mean something.
  params.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(params).toString().replaceAll('%2C', ',');
  return query ? `${path}?${query}` : path;
}
