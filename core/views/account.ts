import type { TokenScope } from '@/core/access/token-scope';
import type { Role } from '@/core/model/user';

/** A place where one is signed in. Times are ISO instants. */
export interface SessionView {
  id: string;
  isThis: boolean;
  since: string;
  /** To the day: when the desk last renewed its cookie. */
  lastSeen: string;
  /** Browser and system, in words. */
  device: string;
  /** Network address; null where it is not known. */
  address: string | null;
}

export interface SessionsView {
  sessions: SessionView[];
}

/** A token of one’s own, without the token. Times are ISO instants. */
export interface TokenView {
  id: number;
  name: string;
  /** Its first signs. */
  hint: string;
  scopes: TokenScope[];
  since: string;
  expires: string;
  hasExpired: boolean;
  lastUsed: string | null;
}

export interface TokensView {
  tokens: TokenView[];
  /** What a token of this person can be good for. */
  scopes: TokenScope[];
}

/** A new token: `token` is told this once. */
export interface NewTokenView extends TokensView {
  token: string;
}

/** Somebody of the desk as admins see them. Times are ISO instants. */
export interface PersonView {
  id: string;
  name: string;
  email: string;
  role: Role;
  since: string;
  /** To the day; null for who is signed in nowhere. */
  lastSeen: string | null;
  isActive: boolean;
  isYou: boolean;
  /** The one admin who is left: neither demoted nor deactivated. */
  isLastAdmin: boolean;
}

export interface InvitationView {
  id: number;
  email: string;
  role: Role;
  invitedBy: string;
  expires: string;
}

export interface PeopleView {
  people: PersonView[];
  invitations: InvitationView[];
}

/** A new invitation: `link` is told this once. */
export interface NewInvitationView extends PeopleView {
  link: string;
}
