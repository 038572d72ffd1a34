import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';

export default function ThemeNotFound() {
  return (
    <div className="page">
      <EmptyState
        level={1}
        title="There is no such theme on this desk"
        action={
          <Link className="btn btn--primary" href="/themes">
            All themes
          </Link>
        }
      />
    </div>
  );
}
