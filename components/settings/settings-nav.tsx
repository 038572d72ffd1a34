'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

const PAGES = [
  ['/settings', 'Appearance', null],
  ['/settings/account', 'Account', 'keepsAccount'],
  ['/settings/tokens', 'Tokens', 'keepsAccount'],
  ['/settings/people', 'People', 'managesPeople'],
  ['/settings/audit', 'Audit log', 'readsAudit'],
] as const;

/** The pages of the settings that somebody may open. */
export function SettingsNav(rights: { keepsAccount: boolean; managesPeople: boolean; readsAudit: boolean }) {
  const path = usePathname();
  return (
    <nav className="tabs settings__nav" aria-label="Settings">
      {PAGES.filter(([, , right]) => right === null || rights[right]).map(([href, label]) => (
        <Link key={href} href={href} {...(path === href ? { 'aria-current': 'page' as const } : {})}>
          {label}
        </Link>
      ))}
    </nav>
  );
}
