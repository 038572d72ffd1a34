import { z } from 'zod';
import { DeskError } from '@/server/errors';
import { readLog } from '@/server/operations/log';

/** Milliseconds after which the provider counts as not there. */
export const PROVIDER_PATIENCE_MS = 10_000;

const endpoint = z.url({ protocol: /^https?$/ });

/** What the desk uses of a discovery document (OpenID Connect Discovery 1.0, section 3). */
const discoverySchema = z.object({
  issuer: z.string(),
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  jwks_uri: endpoint,
  userinfo_endpoint: endpoint.optional(),
  // The default that the specification gives.
  token_endpoint_auth_methods_supported: z.array(z.string()).default(['client_secret_basic']),
});
export type Discovery = z.infer<typeof discoverySchema>;

/** Address of the discovery document of an issuer. */
export const discoveryUrl = (issuer: string): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/** What is said whenever the provider cannot be asked. */
export const unavailable = (): DeskError =>
  new DeskError(
    'unavailable',
    'The sign-on provider did not answer.',
    'Try again in a minute, or sign in with a password.',
  );

/**
 * Ask the provider where its endpoints are. Throws a DeskError of the kind "unavailable" when it does not answer, answers
 * something else, or calls itself by another name than the settings do (section 4.3: else one could pose as another). Why stands
 * in the log.
 */
export async function discover(issuer: string): Promise<Discovery> {
  const refuse = (reason: string, error?: unknown) => {
    readLog().warn({ reason, ...(error ? { err: error } : {}) }, 'The sign-on provider cannot be used');
    return unavailable();
  };
  let document: unknown;
  try {
    const answer = await fetch(discoveryUrl(issuer), {
      redirect: 'error',
      signal: AbortSignal.timeout(PROVIDER_PATIENCE_MS),
    });
    if (!answer.ok) throw refuse(`discovery answers ${answer.status}`);
    document = await answer.json();
  } catch (error) {
    throw error instanceof DeskError ? error : refuse('discovery failed', error);
  }
  const parsed = discoverySchema.safeParse(document);
  if (!parsed.success) throw refuse(`discovery lacks ${parsed.error.issues[0]?.path.join('.') || 'all'}`);
  const bare = (address: string) => address.replace(/\/$/, '');
  if (bare(parsed.data.issuer) !== bare(issuer)) {
    throw refuse('discovery names another issuer than LODESTONE_OIDC_ISSUER');
  }
  return parsed.data;
}

/**
 * Ask the provider’s user information for what the ID token leaves out. Null when it does not answer or speaks of somebody else
 * than the token (OpenID Connect Core 1.0, section 5.3.2).
 */
export async function fetchUserInfo(
  address: string,
  accessToken: string,
  subject: string,
): Promise<Record<string, unknown> | null> {
  try {
    const answer = await fetch(address, {
      headers: { authorization: `Bearer ${accessToken}` },
      redirect: 'error',
      signal: AbortSignal.timeout(PROVIDER_PATIENCE_MS),
    });
    const parsed = z.looseObject({ sub: z.literal(subject) }).safeParse(await answer.json());
    return answer.ok && parsed.success ? parsed.data : null;
  } catch (error) {
    readLog().warn({ err: error }, 'The sign-on provider’s user information cannot be read');
    return null;
  }
}
