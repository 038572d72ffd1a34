/** Apart from the schemas, for pages: they need no checking of input. */
export const ROLES = ['admin', 'analyst', 'reader'] as const;
export type Role = (typeof ROLES)[number];
