/**
 * What a token may be good for. Accounts, settings and backups are left to people who have signed in: a token that leaks must not
 * make another one, or an admin.
 */
export const TOKEN_SCOPES = ['read', 'review', 'download', 'import'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Words for people. */
export const SCOPE_LABELS: Record<TokenScope, string> = {
  read: 'Read the desk, and export from it',
  review: 'Decide on what was found',
  download: 'Download raw uploads',
  import: 'Import reports, and manage feeds',
};
