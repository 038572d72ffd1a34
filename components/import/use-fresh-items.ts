'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { ImportProgress } from '@/core/views/imports';

/** Fetch an import's items again as it goes on, every two seconds at most. */
export function useFreshItems(id: number, progress: ImportProgress | null): void {
  const client = useQueryClient();
  const freshAt = useRef(0);
  const mark = progress ? `${progress.state} ${progress.done} ${progress.total}` : '';
  useEffect(() => {
    if (!mark) return;
    const timer = setTimeout(
      () => {
        freshAt.current = Date.now();
        void client.invalidateQueries({ queryKey: ['import-items', id] });
      },
      Math.max(0, freshAt.current + 2000 - Date.now()),
    );
    return () => clearTimeout(timer);
  }, [client, id, mark]);
}
