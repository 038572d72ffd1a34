import { z } from 'zod';
import type { TokenScope } from '@/core/access/token-scope';
import { ROLES, type Role } from './role';

export { ROLES, type Role };
export const roleSchema = z.enum(ROLES);

/**
 * Who asks: a signed-in person, a visitor who is not signed in, or the command line on the server itself. `scopes`: a program asks
 * with a token of that person, and may do no more than these.
 */
export type Actor =
  | { kind: 'user'; id: string; name: string; email: string; role: Role; scopes?: readonly TokenScope[] }
  | { kind: 'visitor' }
  | { kind: 'local'; name: string };
