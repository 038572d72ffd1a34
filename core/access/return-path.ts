/** Stands in for the desk's own address, which this floor does not know; never asked for anything. */
const BASE = 'http://desk.invalid';

/**
 * Where to go after signing in: the path, query and fragment when `value` is an address of this desk, else '/'.
 * Another site's address ("//evil.example", "/\evil.example", "javascript:…") must never be followed.
 */
export function parseReturnPath(value: string | null | undefined): string {
  if (!value?.startsWith('/')) return '/';
  try {
    const url = new URL(value, BASE);
    // Signing in again to return to the sign-in page would go round in a circle.
    if (url.origin !== BASE || url.pathname === '/sign-in') return '/';
    // "/.//evil.example" is of this desk until its dots are gone, and another site's address after.
    if (url.pathname.startsWith('//')) return '/';
    return url.pathname + url.search + url.hash;
  } catch {
    return '/';
  }
}
