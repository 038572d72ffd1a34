import { betterAuth } from 'better-auth';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { ROLES } from '@/core/model/user';
import { accounts, sessions, users, verifications } from '@/db/schema/tables';
import { type Desk, openDesk } from '@/server/context';
import { readSettings, type Settings } from '@/server/env';
import { baseUrl, trustedOrigins } from './origin';
import { PASSWORD_LENGTH } from './password';
import { readSecret } from './secret';

/** Tries to sign in, for the whole desk or, behind a named proxy, per address: ten, then a minute's wait. */
const SIGN_IN_LIMIT = { window: 60, max: 10 };

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
    rateLimit: { enabled: true, storage: 'memory', customRules: { '/sign-in/email': SIGN_IN_LIMIT } },
    advanced: {
      cookiePrefix: 'lodestone',
      // Said outright, for the library leaves both checks out where it believes to run under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      // An empty list: forwarded addresses are believed only from the proxy that the settings name.
      ipAddress: { ipAddressHeaders: settings.proxyHeader ? [settings.proxyHeader] : [] },
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
