import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Gate } from '@/components/account/gate';
import { SignInForm } from '@/components/account/sign-in-form';
import { parseReturnPath } from '@/core/access/return-path';
import { readPageActor } from '@/server/auth/actor';
import { hasUsers } from '@/server/auth/has-users';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'Sign in' };

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = (await searchParams).return;
  const returnPath = parseReturnPath(Array.isArray(asked) ? asked[0] : asked);
  const actor = await readPageActor(await headers());
  if (actor.kind === 'user') redirect(returnPath);
  if (!hasUsers(openDesk())) {
    return (
      <Gate
        title="Nobody can sign in yet"
        lead="This desk has no admin. The start of the desk prints a one-time link for making the first one: open it within 24 hours, or start the desk again for a new link."
      />
    );
  }
  return (
    <Gate title="Sign in" lead="Accounts are made by the admins of this desk.">
      <SignInForm returnPath={returnPath} />
    </Gate>
  );
}
