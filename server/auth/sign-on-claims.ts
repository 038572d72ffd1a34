import { z } from 'zod';
import type { Role } from '@/core/model/user';
import type { SignOnSettings } from '@/server/settings/sign-on';

/** What an ID token and the provider's user information say of a person (OpenID Connect Core 1.0, sections 2 and 5.1). */
export const claimsSchema = z.looseObject({
  sub: z.string().min(1).max(255),
  email: z.string().optional(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});
export type Claims = z.infer<typeof claimsSchema>;

const idTokenSchema = claimsSchema.extend({
  // Without an end a token would be good for ever; the library looks at it only where it is.
  exp: z.number(),
  aud: z.union([z.string(), z.array(z.string())]),
  azp: z.string().optional(),
});

/**
 * The claims of an ID token whose signature, issuer, audience, time and nonce the library has proven; null when it was made out
 * to another program (section 3.1.3.7, steps 4 and 5).
 */
export function readProvenClaims(idToken: string, clientId: string): Claims | null {
  const payload = Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8');
  const parsed = idTokenSchema.safeParse(JSON.parse(payload));
  if (!parsed.success) return null;
  const { aud, azp } = parsed.data;
  if (azp === undefined ? Array.isArray(aud) && aud.length > 1 : azp !== clientId) return null;
  return parsed.data;
}

/** Under which a person is known: a subject is unique at its issuer only, and another provider may be set some day. */
export const identityOf = (issuer: string, { sub }: Claims): string => `${issuer} ${sub}`;

/** The e-mail address in the form in which the desk keeps them, or null. */
export function readEmail(claims: Claims): string | null {
  return z.email().safeParse(claims.email?.trim().toLowerCase()).data ?? null;
}

/** True when the provider says that it has verified the address. Some say it as a word or a number (`xms_edov`). */
export function isVerified(claims: Claims, claim: string): boolean {
  return [true, 1, 'true', '1'].some((yes) => yes === claims[claim]);
}

/** A name to show: never empty, and no longer than the desk lets people type. */
export function readName(claims: Claims, email: string): string {
  const name = [claims.name, claims.preferred_username].find((each) => each?.trim());
  return (name ?? email.split('@')[0] ?? email).trim().slice(0, 100);
}

/** The role that a claim gives; null when roles are not taken from one. */
export function readRole(claims: Claims, roles: SignOnSettings['roles']): Role | null {
  if (!roles) return null;
  const found = findClaim(claims, roles.claim);
  const values = (Array.isArray(found) ? found : [found]).map(String);
  if (roles.admin.some((each) => values.includes(each))) return 'admin';
  return roles.analyst.some((each) => values.includes(each)) ? 'analyst' : 'reader';
}

/** A claim by its name; where there is none of that name, its dots lead inside. */
function findClaim(claims: unknown, name: string): unknown {
  const of = (value: unknown, key: string) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Record<string, unknown>)[key]
      : undefined;
  return of(claims, name) ?? name.split('.').reduce(of, claims);
}
