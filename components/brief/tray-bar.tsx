'use client';

import Link from 'next/link';
import { useToast } from '@/components/ui/toast';
import { formatBriefAddress, NO_BRIEF } from '@/core/brief/brief-address';
import type { BriefItem } from '@/core/brief/brief-item';
import { setChosenItems } from './chosen';

/** How much is chosen, the way to the brief, and away with it. */
export function TrayBar({ items }: { items: readonly BriefItem[] }) {
  const toast = useToast();
  const clear = () => {
    setChosenItems([]);
    document.getElementById('main')?.focus({ preventScroll: true });
    toast.show({ text: 'Nothing is chosen any more.', undo: () => setChosenItems(items) });
  };
  return (
    <aside className="tray noprint" aria-label="Chosen for a brief">
      <span className="tray__n">{items.length} chosen</span>
      <Link
        className="btn btn--primary btn--sm"
        href={formatBriefAddress({ ...NO_BRIEF, items: [...items] })}
      >
        Make a brief
      </Link>
      <button type="button" className="btn btn--quiet btn--sm" onClick={clear}>
        Clear
      </button>
    </aside>
  );
}
