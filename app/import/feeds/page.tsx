import type { Metadata } from 'next';
import { FeedsPage } from '@/components/feeds/feeds-page';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { readFeeds } from '@/server/feeds/manage-feeds';
import '@/app/styles/pages/feeds.css';

export const metadata: Metadata = { title: 'Feeds' };

export default async function Page() {
  const actor = await guardPage('import', '/import/feeds');
  return <FeedsPage feeds={readFeeds(openDesk(), actor)} />;
}
