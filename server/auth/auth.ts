import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { ROLES } from '@/core/model/user';
import { findUserById } from '@/db/queries/account-user';
import { accounts, sessions, users, verifications } from '@/db/schema/tables';
import { type Desk, openDesk } from '@/server/context';
import { readSettings, type Settings } from '@/server/env';
import { CLIENT_ADDRESS } from './client-address';
import { baseUrl, trustedOrigins } from './origin';
import { PASSWORD_LENGTH } from './password';
import { readSecret } from './secret';

/** Sign-in for one desk: e-mail and password, sessions in the database. Nobody signs up by themselves. */
export function buildAuth(desk: Desk, settings: Settings) {
  return betterAuth({
    appName: 'Lodestone',
    baseURL: baseUrl(settings),
    secret: readSecret(settings.secret, settings.dataFolder),
    trustedOrigins: (request) => trustedOrigins(settings, request?.headers.get('host') ?? null),
    database: drizzleAdapter(desk.db, {
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
    logger: { level: 'error' },
  });
}

export type Auth = ReturnType<typeof buildAuth>;

const holder = globalThis as typeof globalThis & { lodestoneAuth?: Auth };

/** The sign-in of this process's desk. */
export function openAuth(): Auth {
  holder.lodestoneAuth ??= buildAuth(openDesk(), readSettings());
  return holder.lodestoneAuth;
}
