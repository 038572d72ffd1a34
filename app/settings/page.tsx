import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import { KEYS_COOKIE, THEME_COOKIE } from '@/components/layout/cookies';
import { SettingsPage } from '@/components/settings/settings-page';
import { DENSITY_COOKIE, parseDensity } from '@/components/timeline/density';
import { guardPage } from '@/server/auth/guard-page';

export const metadata: Metadata = { title: 'Settings' };

export default async function Page() {
  await guardPage('read', '/settings');
  const jar = await cookies();
  const theme = jar.get(THEME_COOKIE)?.value;
  return (
    <SettingsPage
      theme={theme === 'light' || theme === 'dark' ? theme : 'system'}
      density={parseDensity(jar.get(DENSITY_COOKIE)?.value)}
      areSingleKeysOn={jar.get(KEYS_COOKIE)?.value !== 'off'}
    />
  );
}
