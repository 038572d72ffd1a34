'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportProgress } from '@/core/views/imports';

type Standing = Pick<ImportProgress, 'state' | 'counts'>;

/**
 * Fetch an import's items again: every two seconds at most while its state or counts change, and at once when the page
 * itself was read anew. `page` is what the page was read as, if it was.
 */
export function useFreshItems(id: number, standing: Standing | null, page: object | null = null): void {
  const client = useQueryClient();
  const mark = standing ? JSON.stringify([standing.state, standing.counts]) : '';
  const fresh = useRef({ mark, page, at: 0 });
  useEffect(() => {
    const { current } = fresh;
    const isReadAnew = page !== current.page;
    if (mark === current.mark && !isReadAnew) return;
    const wait = isReadAnew ? 0 : Math.max(0, current.at + 2000 - Date.now());
    const timer = setTimeout(() => {
      fresh.current = { mark, page, at: Date.now() };
      void client.invalidateQueries({ queryKey: ['import-items', id] });
    }, wait);
    return () => clearTimeout(timer);
  }, [client, id, mark, page]);
}
