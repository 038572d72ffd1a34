'use client';

import { useQuery } from '@tanstack/react-query';
import { Bookmark } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { orNothing } from '@/components/layout/or-nothing';
import { PopoverPanel } from '@/components/layout/popover-panel';
import { useHere } from './use-here';
import type { AskedOfView } from './view-dialog';
import { viewsQuery } from './views-query';

const loadPanel = () => orNothing(import('./views-panel').then((module) => module.ViewsPanel));
const ViewsPanel = dynamic(loadPanel, { ssr: false });
const ViewDialog = dynamic(() => orNothing(import('./view-dialog').then((module) => module.ViewDialog)), {
  ssr: false,
});

/** Saved views: those that one keeps, pinned first, those that others share, and what can be done with the one shown. */
export function ViewsMenu() {
  const { data } = useQuery(viewsQuery());
  const views = data?.views ?? [];
  const here = useHere(views);
  const [asked, setAsked] = useState<AskedOfView | null>(null);
  if (!data || (!data.canSave && views.length === 0)) return null;
  const text = here.view?.name ?? (here.left ? `${here.left.name}, changed` : 'Views');
  return (
    <>
      <PopoverPanel icon={Bookmark} text={text} label="Saved views" className="btn--view" onNear={loadPanel}>
        {(close) => (
          <ViewsPanel views={views} canSave={data.canSave} here={here} close={close} onAsk={setAsked} />
        )}
      </PopoverPanel>
      {asked && <ViewDialog asked={asked} address={here.address} onClose={() => setAsked(null)} />}
    </>
  );
}
