import { type BetterAuthOptions, betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { ROLES } from '@/core/model/user';
import { apartDatabase } from '@/db/apart-database';
import { findUserById } from '@/db/queries/account-user';
import { accounts, sessions, users, verifications } from '@/db/schema/tables';
import { type Desk, openDesk } from '@/server/context';
import { readSettings, type Settings } from '@/server/env';
import { readLog } from '@/server/operations/log';
import { CLIENT_ADDRESS } from './client-address';
import { baseUrl, trustedOrigins } from './origin';
import { PASSWORD_LENGTH } from './password';
import { readSecret } from './secret';

/**
 * Sign-in for one desk: e-mail and password, sessions in the database. Nobody signs up by themselves. `more` is what single
 * sign-on adds (server/auth/sign-on-provider.ts).
 */
export function buildAuth(
  desk: Desk,
  settings: Settings,
  more: Pick<BetterAuthOptions, 'account' | 'plugins' | 'onAPIError'> = {},
) {
  return betterAuth({
    appName: 'Lodestone',
    baseURL: baseUrl(settings),
    secret: readSecret(settings.secret, settings.dataFolder),
    trustedOrigins: (request) => trustedOrigins(settings, request?.headers.get('host') ?? null),
    // Nobody is shown another one’s sessions: who signs in makes nothing old that was answered.
    database: drizzleAdapter(apartDatabase(desk.db, ['sessions', 'verifications']), {
      provider: 'sqlite',
      usePlural: true,
      schema: { users, sessions, accounts, verifications },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    user: { additionalFields: { role: { type: [...ROLES], required: true, input: false } } },
    databaseHooks: {
      session: {
        create: {
          // Whatever way in there is: nobody who was deactivated gets a session.
          before: async ({ userId }) => {
            if (findUserById(desk.db, userId)?.deactivatedAt) throw new APIError('FORBIDDEN');
          },
        },
      },
    },
    // Tries are counted by server/auth/rate-limits.ts, per account and address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'lodestone',
      // Said outright, for the library leaves both checks out where it believes to run under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: [CLIENT_ADDRESS] },
    },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message, ...more) => logSaying(message, more) },
    ...more,
  });
}

/** What the library says, without what it quotes: cookies, addresses and the sign-on provider’s answers. */
function logSaying(said: string, more: unknown[]): void {
  const err = more.find((each) => each instanceof Error);
  const code = more.map((each) => (each as { error?: unknown } | null)?.error).find(isCode);
  readLog().warn(
    { said, ...(code ? { code } : {}), ...(err ? { err } : {}) },
    'The sign-in library complains',
  );
}

/** True for words such as “invalid_grant” (RFC 6749, section 5.2), which hold no secret. */
const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z_]{1,40}$/.test(value);

export type Auth = ReturnType<typeof buildAuth>;

const holder = globalThis as typeof globalThis & { lodestoneAuth?: Auth };

/** The sign-in of this process's desk. */
export function openAuth(): Auth {
  holder.lodestoneAuth ??= buildAuth(openDesk(), readSettings());
  return holder.lodestoneAuth;
}
