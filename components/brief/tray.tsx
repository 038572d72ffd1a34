'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { orNothing } from '@/components/layout/or-nothing';
import { useSingleKeys } from '@/components/layout/use-single-keys';
import { useChosenItems } from './chosen';

// What is chosen is known to the browser alone.
const TrayBar = dynamic(() => orNothing(import('./tray-bar').then((module) => module.TrayBar)), {
  ssr: false,
});

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
  const isBrief = usePathname() === '/brief';
  useSingleKeys('choosing', {
    x: () => {
      const box = boxInReach();
      box?.click();
      return box !== null;
    },
  });
  const isShown = items.length > 0 && !isBrief;
  return (
    <>
      <p className="vh" role="status">
        {isShown ? `${items.length} chosen for a brief` : ''}
      </p>
      {isShown ? <TrayBar items={items} /> : null}
    </>
  );
}
