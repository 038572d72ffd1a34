'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useEffect, useState } from 'react';
import type { SavedView } from '@/core/views/saved-view';
import { canonicalViewAddress } from '@/core/views/view-address';

export interface Here {
  /** The address of the page as a view; null where it is none. */
  address: string | null;
  /** The view that the page shows exactly. */
  view: SavedView | null;
  /** The view that was opened last, where the page has moved on from it. */
  left: SavedView | null;
}

const pathOf = (address: string) => address.split('?')[0];

/** Which view one stands in, or has come from and changed. */
export function useHere(views: SavedView[]): Here {
  const path = usePathname();
  const query = useSearchParams().toString();
  const address = canonicalViewAddress(query ? `${path}?${query}` : path);
  // A shared view that one keeps as well is one's own first: those come first in the list.
  const view = views.find((each) => each.address === address) ?? null;
  const [lastId, setLastId] = useState<number | null>(null);
  const id = view?.id ?? null;
  useEffect(() => {
    if (id !== null) setLastId(id);
  }, [id]);
  const last = views.find((each) => each.id === lastId) ?? null;
  const isNear = last !== null && address !== null && pathOf(last.address) === pathOf(address);
  // A page without any filter is where one begins anew, no change of a view.
  const left = view === null && isNear && address !== pathOf(address ?? '') ? last : null;
  return { address, view, left };
}
