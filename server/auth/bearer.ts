/** With what every token of the desk begins, so that people and programs that look for leaked secrets know one. */
export const TOKEN_PREFIX = 'lds_';

/** What stands behind "Authorization: Bearer" when it is there (RFC 6750), else null. */
export function bearerOf(headers: Headers): string | null {
  return /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? null;
}
