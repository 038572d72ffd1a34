'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useSingleKeys } from '@/components/layout/use-single-keys';
import { useToast } from '@/components/ui/toast';
import { formatBriefAddress, NO_BRIEF } from '@/core/brief/brief-address';
import { setChosenItems, useChosenItems } from './chosen';

/** The box of the row that has the focus, else of the row that is open. */
function boxInReach(): HTMLInputElement | null {
  const focused = document.activeElement
    ?.closest('li, tr, article')
    ?.querySelector<HTMLInputElement>('[data-choose]');
  return focused ?? document.querySelector<HTMLInputElement>('.is-sel [data-choose]');
}

/** What is chosen for a brief, kept from page to page: how much it is, the way to the brief, and away with it. */
export function BriefTray() {
  const items = useChosenItems();
  const toast = useToast();
  const isBrief = usePathname() === '/brief';
  useSingleKeys('choosing', {
    x: () => {
      const box = boxInReach();
      box?.click();
      return box !== null;
    },
  });
  const isShown = items.length > 0 && !isBrief;
  const clear = () => {
    setChosenItems([]);
    document.getElementById('main')?.focus({ preventScroll: true });
    toast.show({ text: 'Nothing is chosen any more.', undo: () => setChosenItems(items) });
  };
  return (
    <>
      <p className="vh" role="status">
        {isShown ? `${items.length} chosen for a brief` : ''}
      </p>
      {isShown ? (
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
      ) : null}
    </>
  );
}
