'use client';

import { useEffect, useRef, useState } from 'react';
import { type ImportProgress, isUnderWay } from '@/core/views/imports';

/** Milliseconds after which a stream that the desk refused is asked for again. */
const RETRY_AFTER = 5000;

export interface FollowedProgress {
  /** Null until the desk has told for the first time. */
  progress: ImportProgress | null;
  /** True while nothing can be heard; the browser tries again by itself. */
  isCut: boolean;
}

/**
 * Follow an import: the desk tells as it changes, until nothing is under way; then `onEnd` is called. Whenever `round`
 * changes it is followed anew, for a finished import can be tried again or taken back; null does not follow.
 */
export function useImportProgress(
  id: number,
  round: string | null,
  onEnd: (last: ImportProgress) => void,
): FollowedProgress {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [isCut, setCut] = useState(false);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (round === null) return;
    let source: EventSource;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      source = new EventSource(`/api/imports/${id}/progress`);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const next = JSON.parse(data) as ImportProgress;
        setCut(false);
        setProgress(next);
        if (isUnderWay(next.state)) return;
        source.close();
        end.current(next);
      };
      source.onerror = () => {
        setCut(true);
        // A browser connects again by itself, except after an answer that is no stream: a desk that is starting up.
        if (source.readyState === EventSource.CLOSED) timer = setTimeout(open, RETRY_AFTER);
      };
    };
    // What an earlier round came to says nothing about this one.
    setProgress((before) => (before && isUnderWay(before.state) ? before : null));
    open();
    return () => {
      clearTimeout(timer);
      source.close();
    };
  }, [id, round]);
  return { progress, isCut };
}
