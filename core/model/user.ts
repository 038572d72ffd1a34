import { z } from 'zod';

export const ROLES = ['admin', 'analyst', 'reader'] as const;
export const roleSchema = z.enum(ROLES);
export type Role = z.infer<typeof roleSchema>;

/** Who asks: a signed-in person, a visitor who is not signed in, or the command line on the server itself. */
export type Actor =
  | { kind: 'user'; id: string; name: string; email: string; role: Role }
  | { kind: 'visitor' }
  | { kind: 'local'; name: string };
