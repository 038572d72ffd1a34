import { z } from 'zod';
import { can } from '@/core/access/can';
import { TOKEN_SCOPES } from '@/core/access/token-scope';
import type { Actor } from '@/core/model/user';
import type { NewTokenView, TokensView } from '@/core/views/account';
import { countTokensOf, deleteToken, findToken, listTokensOf, storeToken } from '@/db/queries/api-token';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import { ConflictError, ForbiddenError, NotFoundError } from '@/server/errors';
import { TOKEN_PREFIX } from './bearer';
import { hashSecret, makeSecret } from './one-time-secret';
import { actorKey, requireRight } from './require';

const DAY_MS = 24 * 60 * 60 * 1000;
/** More than this nobody keeps an eye on. */
const MOST = 50;

export const tokenOrderSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, 'Give the token a name: what uses it?')
    .max(80, 'A name has at most 80 characters.'),
  scopes: z
    .array(z.enum(TOKEN_SCOPES))
    .min(1, 'Choose what the token is good for.')
    .transform((scopes) => TOKEN_SCOPES.filter((scope) => scopes.includes(scope))),
  days: z.int().min(1, 'A token lasts a day at least.').max(366, 'A token lasts 366 days at most.'),
});

/** What tokens of this person can be good for: no more than their role carries. */
const ownScopes = (actor: Actor) => TOKEN_SCOPES.filter((scope) => can(actor, scope, false));

/** One’s own tokens, the newest first; never the tokens themselves. */
export function readTokens(desk: Desk, actor: Actor, now = new Date()): TokensView {
  requireRight(actor, 'keep-account');
  const tokens = listTokensOf(desk.db, actorKey(actor)).map((row) => ({
    id: row.id,
    name: row.name,
    hint: row.hint,
    scopes: row.scopes,
    since: row.createdAt.toISOString(),
    expires: row.expiresAt.toISOString(),
    hasExpired: row.expiresAt <= now,
    lastUsed: row.lastUsedAt?.toISOString() ?? null,
  }));
  return { tokens, scopes: ownScopes(actor) };
}

/** Make a token, which is told this once. Throws ForbiddenError for a scope that one’s own role does not carry. */
export function makeToken(
  desk: Desk,
  actor: Actor,
  order: z.infer<typeof tokenOrderSchema>,
  now = new Date(),
): NewTokenView {
  requireRight(actor, 'keep-account');
  const beyond = order.scopes.find((scope) => !ownScopes(actor).includes(scope));
  if (beyond) throw new ForbiddenError(`Your role does not carry “${beyond}”, so your token cannot either.`);
  const token = `${TOKEN_PREFIX}${makeSecret()}`;
  const ownerId = actorKey(actor);
  const expiresAt = new Date(now.getTime() + order.days * DAY_MS);
  desk.db.transaction(
    (tx) => {
      if (countTokensOf(tx, ownerId) >= MOST) {
        throw new ConflictError(
          `You have ${MOST} tokens already.`,
          'Withdraw one that nothing uses any more.',
        );
      }
      const { name, scopes } = order;
      const hint = token.slice(0, TOKEN_PREFIX.length + 4);
      const id = storeToken(tx, {
        ownerId,
        name,
        hash: hashSecret(token),
        hint,
        scopes,
        createdAt: now,
        expiresAt,
      });
      storeAuditEntry(tx, {
        at: now,
        actor: ownerId,
        action: 'make-token',
        subjectKind: 'token',
        subjectId: id,
        after: { name, scopes, expires: expiresAt.toISOString() },
      });
    },
    { behavior: 'immediate' },
  );
  return { token, ...readTokens(desk, actor, now) };
}

/** Withdraw one of one’s own tokens: from now on it is good for nothing. Throws NotFoundError, also for somebody else’s. */
export function withdrawToken(desk: Desk, actor: Actor, id: number, now = new Date()): TokensView {
  requireRight(actor, 'keep-account');
  desk.db.transaction(
    (tx) => {
      const token = findToken(tx, actorKey(actor), id);
      if (!token) throw new NotFoundError('token');
      deleteToken(tx, id);
      storeAuditEntry(tx, {
        at: now,
        actor: actorKey(actor),
        action: 'withdraw-token',
        subjectKind: 'token',
        subjectId: id,
        before: { name: token.name, scopes: token.scopes, expires: token.expiresAt.toISOString() },
      });
    },
    { behavior: 'immediate' },
  );
  return readTokens(desk, actor, now);
}
