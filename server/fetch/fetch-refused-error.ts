import { DeskError } from '@/server/errors';

/**
 * Why something was not fetched. `address`: it is no address that the desk fetches. `private`: it leads into a private
 * network. `unresolved`: its name is not known. `redirects`: it leads on too often or where it may not. `status`: the
 * server answered with an error. `connection`: it could not be reached or broke off. `timeout`, `too-large`, `type`:
 * it took too long, is too large, or is not of a kind that is asked for.
 */
export type FetchRefusal =
  | 'address'
  | 'private'
  | 'unresolved'
  | 'redirects'
  | 'status'
  | 'connection'
  | 'timeout'
  | 'too-large'
  | 'type';

/** What the server said along with its refusal. */
export interface RefusedAnswer {
  status: number;
  /** The header as it came: seconds, or an HTTP date. */
  retryAfter: string | null;
}

/** An address that was not fetched, in words for the person who gave it. */
export class FetchRefusedError extends DeskError {
  override name = 'FetchRefusedError';
  constructor(
    readonly reason: FetchRefusal,
    /** The address at fault: the one asked for, or the one that it led to. */
    readonly address: string,
    message: string,
    remedy: string,
    /** Set when a server answered. */
    readonly answer: RefusedAnswer | null = null,
  ) {
    super('invalid-input', message, remedy, 'url');
  }
}
