import { AsyncLocalStorage } from 'node:async_hooks';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { SignOnProblem } from '@/core/access/sign-on-problem';
import type { UserRow } from '@/db/queries/account-user';
import { SIGN_ON_PROVIDER } from '@/db/queries/sign-on-account';
import { type Desk, openDesk } from '@/server/context';
import { readSettings, type Settings } from '@/server/env';
import { NotFoundError } from '@/server/errors';
import type { SignOnSettings } from '@/server/settings/sign-on';
import { admitPerson } from './admit-person';
import { type Auth, buildAuth } from './auth';
import { baseUrl } from './origin';
import { type Claims, identityOf, readProvenClaims } from './sign-on-claims';
import { type Discovery, discover, discoveryUrl, fetchUserInfo, unavailable } from './sign-on-discovery';

/** One return from the provider: what became of it, told past the library, which knows one kind of failure only. */
export interface Landing {
  user?: UserRow;
  refused?: SignOnProblem;
}

/** Around each return from the provider, so that several at once do not get mixed up. */
export const landings = new AsyncLocalStorage<Landing>();

/**
 * The sign-in library with the provider added. It does the protocol: state, PKCE, nonce, the exchange of the code, the proof of
 * the ID token against the provider’s keys, the session. Who may come in is decided by admitPerson alone: the library neither
 * makes nor ties accounts here, and keeps none of the provider’s tokens.
 */
async function buildSignOn(desk: Desk, settings: Settings, signOn: SignOnSettings): Promise<Auth> {
  const discovery = await discover(signOn.issuer);
  const isPost = discovery.token_endpoint_auth_methods_supported.includes('client_secret_post');
  const auth = buildAuth(desk, settings, {
    account: {
      accountLinking: { enabled: false },
      updateAccountOnSignIn: false,
      // In the database a state is good once; the desk’s way back may also be longer than a cookie.
      storeStateStrategy: 'database',
    },
    onAPIError: { errorURL: `${baseUrl(settings)}/sign-in` },
    plugins: [
      genericOAuth({
        config: [
          {
            providerId: SIGN_ON_PROVIDER,
            discoveryUrl: discoveryUrl(signOn.issuer),
            requireIdTokenVerification: true,
            clientId: signOn.clientId,
            clientSecret: signOn.clientSecret,
            authentication: isPost ? 'post' : 'basic',
            scopes: signOn.scopes,
            pkce: true,
            disableSignUp: true,
            disableProviderLogout: true,
            accountSubject: ({ profile }) => String(profile.identity),
            getUserInfo: async (tokens) => {
              const landing = landings.getStore();
              if (!landing || !tokens.idToken) return null;
              const proven = readProvenClaims(tokens.idToken, signOn.clientId);
              if (!proven) return null;
              const claims = await completeClaims(proven, signOn, discovery, tokens.accessToken);
              const admission = admitPerson(desk, signOn, claims);
              if ('refused' in admission) {
                landing.refused = admission.refused;
                return null;
              }
              landing.user = admission.user;
              const { email, name } = admission.user;
              return { identity: identityOf(signOn.issuer, claims), email, name, emailVerified: true };
            },
          },
        ],
      }),
    ],
  });
  const { socialProviders } = await auth.$context;
  const provider = socialProviders.find(({ id }) => id === SIGN_ON_PROVIDER);
  // The library asks for the document once more, and leaves a provider out that it cannot use.
  if (provider?.issuer !== discovery.issuer) throw unavailable();
  return auth;
}

/** Providers may tell the address only where they are asked for it; what the signed token says comes first. */
async function completeClaims(
  proven: Claims,
  signOn: SignOnSettings,
  discovery: Discovery,
  accessToken: string | undefined,
): Promise<Claims> {
  const wanted = ['email', signOn.verifiedClaim, 'name', signOn.roles?.claim.split('.')[0]];
  const isWhole = wanted.every((claim) => claim === undefined || claim in proven);
  if (isWhole || !discovery.userinfo_endpoint || !accessToken) return proven;
  const info = await fetchUserInfo(discovery.userinfo_endpoint, accessToken, proven.sub);
  return info ? { ...info, ...proven } : proven;
}

const holder = globalThis as typeof globalThis & { lodestoneSignOn?: Promise<Auth> };

/**
 * Single sign-on of this process’s desk. The provider is first asked when somebody wants to sign in with it, so that a desk
 * starts without it; when it is not there, the next one asks again. Throws NotFoundError where none is set, and a DeskError of
 * the kind "unavailable".
 */
export async function openSignOn(): Promise<Auth> {
  const settings = readSettings();
  if (!settings.signOn) throw new NotFoundError('address');
  holder.lodestoneSignOn ??= buildSignOn(openDesk(), settings, settings.signOn);
  try {
    return await holder.lodestoneSignOn;
  } catch (error) {
    holder.lodestoneSignOn = undefined;
    throw error;
  }
}
