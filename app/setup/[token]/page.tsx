import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { FirstAdminForm } from '@/components/account/first-admin-form';
import { Gate } from '@/components/account/gate';
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
      <FirstAdminForm token={token} shortestPassword={PASSWORD_LENGTH.min} />
    </Gate>
  );
}
