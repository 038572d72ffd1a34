import { QueryClient } from '@tanstack/react-query';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/account/account-menu';
import { KEYS_COOKIE, THEME_COOKIE } from '@/components/layout/cookies';
import { Hydrate } from '@/components/layout/hydrate';
import { Providers } from '@/components/layout/providers';
import { reviewStandingQuery } from '@/components/layout/review-standing';
import { Shell } from '@/components/layout/shell';
import { DENSITY_COOKIE, parseDensity } from '@/components/timeline/density';
import { ViewsMenu } from '@/components/views/views-menu';
import { viewsQuery } from '@/components/views/views-query';
import { can } from '@/core/access/can';
import { readPageActor } from '@/server/auth/actor';
import { isReadingOpen } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readSavedViews } from '@/server/saved-views/read-saved-views';
import { readReviewStanding } from '@/server/views/read-review-standing';
import { preloadFonts } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Lodestone', template: '%s · Lodestone' },
  description: 'A self-hosted intelligence desk: dated, quoted facts from web reports.',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Before the first read of the desk: synchronous SQLite would else be frozen into the build.
  await connection();
  preloadFonts();
  const actor = await readPageActor(await headers());
  const canReview = can(actor, 'review', isReadingOpen());
  const client = new QueryClient();
  if (canReview) client.setQueryData(reviewStandingQuery().queryKey, readReviewStanding(openDesk(), actor));
  if (can(actor, 'read', isReadingOpen())) {
    client.setQueryData(viewsQuery().queryKey, readSavedViews(openDesk(), actor));
  }
  const jar = await cookies();
  const theme = jar.get(THEME_COOKIE)?.value;
  return (
    <html
      lang="en"
      {...(theme === 'dark' || theme === 'light' ? { 'data-theme': theme } : {})}
      {...(parseDensity(jar.get(DENSITY_COOKIE)?.value) === 'compact' ? { 'data-density': 'compact' } : {})}
      {...(jar.get(KEYS_COOKIE)?.value === 'off' ? { 'data-single-keys': 'off' } : {})}
      suppressHydrationWarning
    >
      <body>
        <Providers>
          <Hydrate client={client}>
            <Shell
              account={<AccountMenu actor={actor} />}
              views={<ViewsMenu />}
              canReview={canReview}
              isSignedIn={actor.kind === 'user'}
            >
              {children}
            </Shell>
          </Hydrate>
        </Providers>
      </body>
    </html>
  );
}
