import { createHash, timingSafeEqual } from 'node:crypto';
import type { Settings } from '@/server/env';
import { NotFoundError, SignInNeededError } from '@/server/errors';

/**
 * Who may read the metrics: whoever shows the token of the settings; without such a setting, anybody who reaches a desk on the
 * loopback address, and nobody else. Throws NotFoundError where there are none to be had, SignInNeededError for a wrong token.
 */
export function requireMetricsRight(
  headers: Headers,
  { operations: { metricsToken }, isLoopback }: Pick<Settings, 'operations' | 'isLoopback'>,
): void {
  if (metricsToken === null) {
    if (isLoopback) return;
    throw new NotFoundError('address');
  }
  const given = /^Bearer (.+)$/i.exec(headers.get('authorization') ?? '')?.[1] ?? '';
  // Hashes are of one length, so that the comparison tells nothing about the token’s.
  const digest = (text: string) => createHash('sha256').update(text).digest();
  if (!timingSafeEqual(digest(given), digest(metricsToken))) throw new SignInNeededError();
}
