import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/account/account-menu';
import { Providers } from '@/components/layout/providers';
import { Shell } from '@/components/layout/shell';
import { THEME_COOKIE } from '@/components/layout/theme-cookie';
import { readActor } from '@/server/auth/actor';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Lodestone', template: '%s · Lodestone' },
  description: 'A self-hosted intelligence desk: dated, quoted facts from web reports.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Before the first read of the desk: synchronous SQLite would else be frozen into the build.
  await connection();
  const actor = await readActor(await headers());
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <html
      lang="en"
      {...(theme === 'dark' || theme === 'light' ? { 'data-theme': theme } : {})}
      suppressHydrationWarning
    >
      <body>
        <Providers>
          <Shell account={<AccountMenu actor={actor} />}>{children}</Shell>
        </Providers>
      </body>
    </html>
  );
}
