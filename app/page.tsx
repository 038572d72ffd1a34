import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { parseTimelineAddress } from '@/components/timeline/timeline-address';
import { TimelinePage } from '@/components/timeline/timeline-page';
import { eventQuery, timelineQuery } from '@/components/timeline/timeline-query';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readEvent } from '@/server/views/read-event';
import { readTimeline } from '@/server/views/read-timeline';

export const metadata: Metadata = { title: 'Timeline' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/?${params}` : '/');
  const { filters, event } = parseTimelineAddress(params);
  const desk = openDesk();
  const client = new QueryClient();
  const first = readTimeline(desk, actor, filters, null);
  client.setQueryData(timelineQuery(filters).queryKey, { pages: [first], pageParams: [''] });
  if (event !== null) {
    try {
      client.setQueryData(eventQuery(event).queryKey, readEvent(desk, actor, event));
    } catch (error) {
      // An event that is gone: the inspector asks for it again and says so.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <TimelinePage />
    </HydrationBoundary>
  );
}
