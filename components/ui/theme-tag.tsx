import Link from 'next/link';
import type { ThemeRef } from '@/core/views/refs';

export function ThemeTag({ theme }: { theme: ThemeRef }) {
  return (
    <Link prefetch={false} className="chip chip--th" href={`/themes/${theme.key}`}>
      <span>{theme.label}</span>
    </Link>
  );
}
