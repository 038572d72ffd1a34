import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function NotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is nothing at this address"
        action={
          <Link className="btn btn--primary" href="/">
            Go to the timeline
          </Link>
        }
      >
        It may be mistyped, or what stood here was taken back.
      </EmptyState>
    </div>
  );
}
