import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function SeriesNotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is no such series on this desk"
        action={
          <Link className="btn btn--primary" href="/meetings">
            All series of meetings
          </Link>
        }
      >
        It may have been joined with another series or taken back, or the address is mistyped.
      </EmptyState>
    </div>
  );
}
