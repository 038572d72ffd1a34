import type { Settings } from '@/server/env';
import { ForbiddenError } from '@/server/errors';
import { bearerOf } from './bearer';

/** Address under which this machine reaches a desk that listens on a host; one on all addresses answers to `localhost`. */
export function localAddress({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const own = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${own.includes(':') && !own.startsWith('[') ? `[${own}]` : own}:${port}`;
}

/** Address that links and cookies are made for. */
export const baseUrl = (settings: Settings): string => settings.publicOrigin ?? localAddress(settings);

/**
 * The origins whose pages may write. `localhost` and `127.0.0.1` are two origins to a browser and one desk to a person.
 * A desk on the loopback address trusts only these names: a foreign name that resolves to 127.0.0.1 must not pass.
 * A desk on the network without a stated address also trusts the name under which it was asked.
 */
export function trustedOrigins(settings: Settings, requestHost: string | null): string[] {
  const origins = [
    baseUrl(settings),
    `http://localhost:${settings.port}`,
    `http://127.0.0.1:${settings.port}`,
    `http://[::1]:${settings.port}`,
  ];
  if (!settings.isLoopback && !settings.publicOrigin && requestHost) origins.push(`http://${requestHost}`);
  return origins;
}

/**
 * Refuse a write that another site's page makes with this person's cookies. Browsers send Origin with every PUT, POST
 * and DELETE; a request without it and without cookies comes from a program, which has its own credentials to show.
 */
export function requireOwnOrigin(request: Request, settings: Settings): void {
  if (bearerOf(request.headers) !== null) return;
  const origin = request.headers.get('origin');
  const trusted = trustedOrigins(settings, request.headers.get('host'));
  if (origin === null ? request.headers.has('cookie') : !trusted.includes(origin)) {
    throw new ForbiddenError(
      'This request did not come from a page of the desk.',
      'Open the desk itself and try again; behind a proxy, set LODESTONE_URL to the desk’s address.',
    );
  }
}
