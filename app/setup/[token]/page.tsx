import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Gate } from '@/components/account/gate';
import { NewAccountForm } from '@/components/account/new-account-form';
import { isFirstAdminLinkLive } from '@/server/auth/first-admin';
import { PASSWORD_LENGTH } from '@/server/auth/password';
import { openDesk } from '@/server/context';

// The address is a secret: no other site may learn it from a link that is followed.
export const metadata: Metadata = { title: 'First admin', referrer: 'no-referrer' };

export default async function Page({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  if (!isFirstAdminLinkLive(openDesk(), token)) notFound();
  return (
    <Gate
      title="Make the first admin"
      lead="Whoever holds this link sets up the desk. It works once, and only while nobody can sign in."
    >
      <NewAccountForm
        path="/api/auth/first-admin"
        token={token}
        email={null}
        shortestPassword={PASSWORD_LENGTH.min}
        action="Make me the admin"
        goTo="/import"
      />
    </Gate>
  );
}
