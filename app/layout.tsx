import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { AccountMenu } from '@/components/account/account-menu';
import { Providers } from '@/components/layout/providers';
import { reviewStandingQuery } from '@/components/layout/review-standing';
import { Shell } from '@/components/layout/shell';
import { THEME_COOKIE } from '@/components/layout/theme-cookie';
import { can } from '@/core/access/can';
import { readActor } from '@/server/auth/actor';
import { isReadingOpen } from '@/server/auth/require';
import { openDesk } from '@/server/context';
import { readReviewStanding } from '@/server/views/read-review-standing';
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
  const canReview = can(actor, 'review', isReadingOpen());
  const client = new QueryClient();
  if (canReview) client.setQueryData(reviewStandingQuery().queryKey, readReviewStanding(openDesk(), actor));
  const theme = (await cookies()).get(THEME_COOKIE)?.value;
  return (
    <html
      lang="en"
      {...(theme === 'dark' || theme === 'light' ? { 'data-theme': theme } : {})}
      suppressHydrationWarning
    >
      <body>
        <Providers>
          <HydrationBoundary state={dehydrate(client)}>
            <Shell account={<AccountMenu actor={actor} />} canReview={canReview}>
              {children}
            </Shell>
          </HydrationBoundary>
        </Providers>
      </body>
    </html>
  );
}
