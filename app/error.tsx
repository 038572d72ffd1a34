'use client';

import Link from 'next/link';
import { CopyDetails } from '@/components/ui/copy-details';
import { EmptyState } from '@/components/ui/empty-state';
import { readDigest } from '@/components/ui/error-digest';

export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const digest = readDigest(error);
  return (
    <div className="page" role="alert">
      <EmptyState
        level={1}
        title="This page could not be made"
        action={
          <span className="flex flex-wrap gap-2">
            <button type="button" className="btn btn--primary" onClick={() => retry()}>
              Try again
            </button>
            <Link className="btn" href="/">
              Go to the timeline
            </Link>
            <CopyDetails what="This page could not be made" error={error} />
          </span>
        }
      >
        The desk failed while it read what belongs here. The address keeps your filters.
        {digest && ` The server’s log has the cause under ${digest}.`}
      </EmptyState>
    </div>
  );
}
