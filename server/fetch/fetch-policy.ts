import { readSettings } from '@/server/env';

/** What fetching may reach and cost. */
export interface FetchPolicy {
  /**
   * Lower-case `host` or `host:port` that may be fetched although its address is private; without a port the usual
   * ones, 80 and 443, are meant.
   */
  allowedHosts: readonly string[];
  /** Bytes of the body, as sent and as unpacked. */
  maxBytes: number;
  /** Milliseconds from the first look-up of a name to the last byte, redirects included. */
  timeoutMs: number;
  maxRedirects: number;
}

/** Enough for a site that moves people from http to https, to www and to a new path; a loop ends soon. */
export const MAX_REDIRECTS = 5;

/** The policy that the settings of this process ask for. */
export function readFetchPolicy(): FetchPolicy {
  return { ...readSettings().fetch, maxRedirects: MAX_REDIRECTS };
}
