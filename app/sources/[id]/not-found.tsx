import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function SourceNotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is no such source on this desk"
        action={
          <Link className="btn btn--primary" href="/sources">
            All sources
          </Link>
        }
      >
        The address may be mistyped, or its last article was taken back.
      </EmptyState>
    </div>
  );
}
