import type { Actor } from '@/core/model/user';
import { findLiveToken, noteTokenUse } from '@/db/queries/api-token';
import type { Desk } from '@/server/context';
import { DeskError } from '@/server/errors';
import { readLog } from '@/server/operations/log';
import { CLIENT_ADDRESS } from './client-address';
import { hashSecret } from './one-time-secret';
import { countTry } from './rate-limits';

/** How exactly it is kept when a token was used: more often would be a write for every read. */
const MINUTE_MS = 60_000;

/**
 * The person in whose name a token asks, held to its scopes. Throws a DeskError of the kind "sign-in-needed" for a token that is
 * unknown, withdrawn or has run out, or whose owner is not there any more; TooManyTriesError for one that asks too often.
 */
export async function readTokenActor(
  desk: Desk,
  token: string,
  headers: Headers,
  now = new Date(),
): Promise<Actor> {
  const found = findLiveToken(desk.db, hashSecret(token), now);
  if (!found) {
    await countTry('bad-token', headers.get(CLIENT_ADDRESS) ?? '');
    throw new DeskError(
      'sign-in-needed',
      'This token is not good: it is unknown, was withdrawn or has run out.',
      'Make a new one on the desk, under Settings, Tokens.',
    );
  }
  const { id, scopes, lastUsedAt } = found.token;
  await countTry('token', String(id));
  if (!lastUsedAt || now.getTime() - lastUsedAt.getTime() >= MINUTE_MS) {
    try {
      noteTokenUse(desk.db, id, now);
    } catch (error) {
      // On a full disk or a read-only one the desk can still be read.
      readLog().warn({ err: error }, 'When a token was used could not be kept');
    }
  }
  return { kind: 'user', ...found.owner, scopes };
}
