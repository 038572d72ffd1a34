import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { SettingsNav } from '@/components/settings/settings-nav';
import { can } from '@/core/access/can';
import { readPageActor } from '@/server/auth/actor';
import '@/app/styles/help.css';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const actor = await readPageActor(await headers());
  const may = (action: 'keep-account' | 'manage-users' | 'read-audit') => can(actor, action, false);
  return (
    <>
      <SettingsNav
        keepsAccount={may('keep-account')}
        managesPeople={may('manage-users')}
        readsAudit={may('read-audit')}
      />
      {children}
    </>
  );
}
