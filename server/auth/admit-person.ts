import { randomUUID } from 'node:crypto';
import type { SignOnProblem } from '@/core/access/sign-on-problem';
import type { Role } from '@/core/model/user';
import type { Queryable } from '@/db/connection';
import {
  countActiveAdmins,
  countUsers,
  findUserByEmail,
  findUserById,
  storeUserRow,
  type UserRow,
  updateUser,
} from '@/db/queries/account-user';
import { deleteInvitation, findInvitationOf } from '@/db/queries/invitation';
import { findSignOnOwner, listSignOnIdentities, storeSignOnIdentity } from '@/db/queries/sign-on-account';
import { storeAuditEntry } from '@/db/queries/store-audit';
import type { Desk } from '@/server/context';
import type { SignOnSettings } from '@/server/settings/sign-on';
import { type Claims, identityOf, isVerified, readEmail, readName, readRole } from './sign-on-claims';

/** How the audit log tells that something came through the provider. */
export const BY_SIGN_ON = 'single sign-on';

export type Admission = { user: UserRow } | { refused: SignOnProblem };

/** Somebody as the provider has told of them, ready to be looked for on the desk. */
interface Arrival {
  identity: string;
  email: string;
  name: string;
  /** Null: roles are given on the desk alone. */
  role: Role | null;
  now: Date;
}

/**
 * Find or make the person of the desk that these proven claims tell of. Whoever has signed on before is known by their identity
 * at the provider. Others are found by their address, which the provider must have verified: an account that an admin added, or
 * an invitation, which is used up. Whom the desk knows neither way is let in only where a setting says so. Writes nothing
 * for who is refused.
 */
export function admitPerson(
  desk: Desk,
  settings: SignOnSettings,
  claims: Claims,
  now = new Date(),
): Admission {
  const email = readEmail(claims);
  if (email === null) return { refused: 'no-email' };
  if (!isVerified(claims, settings.verifiedClaim)) return { refused: 'unverified' };
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (settings.domains && !settings.domains.includes(domain)) return { refused: 'domain' };
  const arrival: Arrival = {
    identity: identityOf(settings.issuer, claims),
    email,
    name: readName(claims, email),
    role: readRole(claims, settings.roles),
    now,
  };
  return desk.db.transaction(
    (tx): Admission => {
      const owner = findSignOnOwner(tx, arrival.identity);
      const user = owner === null ? findUserByEmail(tx, email) : findUserById(tx, owner);
      if (!user) return admitNewcomer(tx, settings, arrival);
      if (user.deactivatedAt) return { refused: 'deactivated' };
      if (owner === null) {
        const others = listSignOnIdentities(tx, user.id);
        // Addresses are handed on: whoever has it now need not be who had it when the account was tied to an identity.
        if (others.some((each) => each.startsWith(`${settings.issuer} `))) {
          return { refused: 'other-identity' };
        }
        tie(tx, arrival, user.id);
        audit(tx, arrival, user.id, 'link-sign-on', { after: { email, identity: arrival.identity } });
      }
      return { user: giveRole(tx, arrival, user) };
    },
    { behavior: 'immediate' },
  );
}

/** Make the account of somebody invited, or of anybody where the settings say so. */
function admitNewcomer(db: Queryable, settings: SignOnSettings, arrival: Arrival): Admission {
  const { email, name, identity, now } = arrival;
  // The first person of a desk is its admin, by the link that its start prints; one who came before would void it.
  if (countUsers(db) === 0) return { refused: 'no-admin' };
  const invitation = findInvitationOf(db, email, now);
  const role = invitation?.role ?? settings.newPeople;
  if (role === null) return { refused: 'unknown' };
  const user: UserRow = {
    id: randomUUID(),
    name,
    email,
    role: arrival.role ?? role,
    createdAt: now,
    deactivatedAt: null,
  };
  storeUserRow(db, user);
  tie(db, arrival, user.id);
  if (invitation) deleteInvitation(db, invitation.id);
  audit(db, arrival, user.id, invitation ? 'accept-invitation' : 'add-user', {
    after: {
      name,
      email,
      role: user.role,
      ...(invitation ? { invitedBy: invitation.invitedBy } : {}),
      identity,
    },
  });
  return { user };
}

/** The role of the claim, where roles come from one. The last admin stays one: nobody could let anybody in any more. */
function giveRole(db: Queryable, arrival: Arrival, user: UserRow): UserRow {
  const { role, now } = arrival;
  if (role === null || role === user.role) return user;
  if (user.role === 'admin' && countActiveAdmins(db) === 1) return user;
  updateUser(db, user.id, { role }, now);
  audit(db, arrival, user.id, 'change-role', { before: { role: user.role }, after: { role } });
  return { ...user, role };
}

function tie(db: Queryable, { identity, now }: Arrival, userId: string): void {
  storeSignOnIdentity(db, { id: randomUUID(), identity, userId, now });
}

function audit(
  db: Queryable,
  { now }: Arrival,
  userId: string,
  action: string,
  { before, after }: { before?: object; after: object },
): void {
  storeAuditEntry(db, {
    at: now,
    actor: userId,
    action,
    subjectKind: 'user',
    subjectId: userId,
    before,
    after: { ...after, by: BY_SIGN_ON },
  });
}
