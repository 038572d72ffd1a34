import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function ArticleNotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is no such article on this desk"
        action={
          <Link className="btn btn--primary" href="/articles">
            All articles
          </Link>
        }
      >
        It may have been taken back, or the address is mistyped.
      </EmptyState>
    </div>
  );
}
