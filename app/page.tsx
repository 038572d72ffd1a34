import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { Hydrate } from '@/components/layout/hydrate';
import { DENSITY_COOKIE, parseDensity } from '@/components/timeline/density';
import { parseTimelineAddress } from '@/components/timeline/timeline-address';
import { TimelinePage } from '@/components/timeline/timeline-page';
import { eventQuery, timelineQuery } from '@/components/timeline/timeline-query';
import { toSearchParams } from '@/core/views/search-params';
import { keptView } from '@/server/answers/ask-view';
import { askFor } from '@/server/answers/views';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { findStartView } from '@/server/saved-views/find-start-view';
import '@/app/styles/pages/timeline.css';

export const metadata: Metadata = { title: 'Timeline' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('read', params.size > 0 ? `/?${params}` : '/');
  const { filters, unit, event } = parseTimelineAddress(params);
  const density = parseDensity((await cookies()).get(DENSITY_COOKIE)?.value);
  const desk = openDesk();
  // Only where the desk is opened: a link within it asks for data and not for a document, and “Timeline” means all of it.
  const asked = await headers();
  const isOpened = params.size === 0 && asked.get('accept')?.includes('text/html');
  const start = isOpened ? findStartView(desk, actor) : null;
  if (start) redirect(start);
  const client = new QueryClient();
  const first = await keptView(desk, actor, askFor('timeline', filters, unit));
  client.setQueryData(timelineQuery(filters, unit).queryKey, { pages: [first], pageParams: [''] });
  if (event !== null) {
    try {
      client.setQueryData(eventQuery(event).queryKey, await keptView(desk, actor, askFor('event', event)));
    } catch (error) {
      // An event that is gone: the inspector asks for it again and says so.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return (
    <Hydrate client={client}>
      <TimelinePage density={density} isPhone={/Mobi/.test(asked.get('user-agent') ?? '')} />
    </Hydrate>
  );
}
