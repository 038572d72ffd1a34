import { QueryClient } from '@tanstack/react-query';
import type { Metadata } from 'next';
import { preloadReadingFont } from '@/app/fonts';
import { Hydrate } from '@/components/layout/hydrate';
import { parseReviewAddress } from '@/components/review/review-address';
import { ReviewPage } from '@/components/review/review-page';
import { reviewItemQuery, reviewQuery } from '@/components/review/review-query';
import { parseQueueKey, queueKey } from '@/core/review/queue';
import { toSearchParams } from '@/core/views/search-params';
import { guardPage } from '@/server/auth/guard-page';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { readReview } from '@/server/views/read-review';
import { readReviewDetail } from '@/server/views/read-review-detail';
import '@/app/styles/pages/review.css';

export const metadata: Metadata = { title: 'Review' };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function Page({ searchParams }: Props) {
  preloadReadingFont();
  const params = toSearchParams(await searchParams);
  const actor = await guardPage('review', params.size > 0 ? `/review?${params}` : '/review');
  const { scope, item } = parseReviewAddress(params);
  const desk = openDesk();
  const client = new QueryClient();
  const first = readReview(desk, actor, scope, null);
  client.setQueryData(reviewQuery(scope).queryKey, { pages: [first], pageParams: [''] });
  const shown = new Set([item ?? first.items[0]?.key, first.pairs[0]]);
  for (const key of shown) {
    const open = parseQueueKey(key ?? '');
    if (!open) continue;
    try {
      const detail = readReviewDetail(desk, actor, open.kind, open.id);
      client.setQueryData(reviewItemQuery(queueKey(open)).queryKey, detail);
    } catch (error) {
      // An item that is gone: the page asks for it again and says so.
      if (!(error instanceof NotFoundError)) throw error;
    }
  }
  return (
    <Hydrate client={client}>
      <ReviewPage />
    </Hydrate>
  );
}
