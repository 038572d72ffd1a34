import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Gate } from '@/components/account/gate';
import { SignInForm } from '@/components/account/sign-in-form';
import { SignOnButton } from '@/components/account/sign-on-button';
import { parseReturnPath } from '@/core/access/return-path';
import { describeSignOnProblem } from '@/core/access/sign-on-problem';
import { readPageActor } from '@/server/auth/actor';
import { hasUsers } from '@/server/auth/has-users';
import { readSignOnWay } from '@/server/auth/sign-on';
import { openDesk } from '@/server/context';

export const metadata: Metadata = { title: 'Sign in' };

export default async function Page({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const asked = await searchParams;
  const first = (name: string) => [asked[name]].flat()[0];
  const returnPath = parseReturnPath(first('return'));
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
  const signOn = readSignOnWay();
  const problem = signOn && describeSignOnProblem(first('problem'));
  const lead = signOn?.isOpen
    ? `Who signs in with ${signOn.name} for the first time gets an account by it.`
    : 'Accounts are made by the admins of this desk.';
  return (
    <Gate title="Sign in" lead={lead}>
      {problem && (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      {signOn && <SignOnButton name={signOn.name} returnPath={returnPath} />}
      <SignInForm returnPath={returnPath} />
    </Gate>
  );
}
