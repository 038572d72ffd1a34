import type { Metadata } from 'next';
import { Gate } from '@/components/account/gate';
import { NewAccountForm } from '@/components/account/new-account-form';
import { findInvited } from '@/server/auth/invitations';
import { PASSWORD_LENGTH } from '@/server/auth/password';
import { openDesk } from '@/server/context';

// The address is a secret: no other site may learn it from a link that is followed.
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const invited = findInvited(openDesk(), token);
  if (!invited) {
    return (
      <Gate
        title="This invitation is not good any more"
        lead="It has been used, was withdrawn or has run out. Ask an admin of the desk for a new one."
      />
    );
  }
  return (
    <Gate
      title="Join the desk"
      lead={`You are invited as ${invited.email}, with the role ${invited.role}. Choose how you are called and a password. This link works once.`}
    >
      <NewAccountForm
        path="/api/auth/invitation"
        token={token}
        email={invited.email}
        shortestPassword={PASSWORD_LENGTH.min}
        action="Join the desk"
        goTo="/"
      />
    </Gate>
  );
}
