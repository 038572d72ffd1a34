import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function EntityNotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is no such entity on this desk"
        action={
          <Link className="btn btn--primary" href="/entities">
            All entities
          </Link>
        }
      >
        It may have been merged or taken back, or the address is mistyped.
      </EmptyState>
    </div>
  );
}
