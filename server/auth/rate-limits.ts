import { type RateLimiterAbstract, RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { TooManyTriesError } from '@/server/errors';

const MINUTE = 60;

/** How often something may be tried, by what is tried: points in a span of seconds. */
export const LIMITS = {
  /** Wrong passwords for one account from one address. */
  'sign-in': { points: 10, duration: 15 * MINUTE },
  /** Wrong passwords from one address, whatever the account. */
  'sign-in-address': { points: 50, duration: 15 * MINUTE },
  /** Wrong passwords for one account, wherever they come from: many machines together guess slowly. */
  'sign-in-account': { points: 100, duration: 60 * MINUTE },
  /** Single sign-ons that one address begins or comes back from, until one succeeds. */
  'sign-on': { points: 60, duration: 15 * MINUTE },
  /** Wrong present passwords of somebody who is signed in. */
  password: { points: 10, duration: 15 * MINUTE },
  /** One-time links that were tried from one address. */
  link: { points: 20, duration: 15 * MINUTE },
  /** Requests with tokens that are not good, from one address. */
  'bad-token': { points: 30, duration: 15 * MINUTE },
  /** Requests with one token. */
  token: { points: 1200, duration: MINUTE },
  /** Imports that one person begins. */
  import: { points: 240, duration: 10 * MINUTE },
} as const;
export type LimitName = keyof typeof LIMITS;

/** In memory, kept on `globalThis`: one process serves a desk, and Next evaluates modules more than once in it. */
const holder = globalThis as typeof globalThis & {
  lodestoneLimits?: Partial<Record<LimitName, RateLimiterAbstract>>;
};

function limiterOf(name: LimitName): RateLimiterAbstract {
  holder.lodestoneLimits ??= {};
  const limits = holder.lodestoneLimits;
  limits[name] ??= new RateLimiterMemory({ keyPrefix: name, ...LIMITS[name] });
  return limits[name];
}

/** Count one try. Throws TooManyTriesError when there were too many. */
export async function countTry(name: LimitName, key: string): Promise<void> {
  try {
    await limiterOf(name).consume(key);
  } catch (refused) {
    if (refused instanceof Error) throw refused;
    throw new TooManyTriesError(Math.ceil((refused as RateLimiterRes).msBeforeNext / 1000));
  }
}

/** Take back a counted try that was none: the password was right. */
export async function forgiveTry(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).reward(key);
}

/** Begin anew for this key. */
export async function forgetTries(name: LimitName, key: string): Promise<void> {
  await limiterOf(name).delete(key);
}
