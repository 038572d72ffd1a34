'use client';

import { Download } from 'lucide-react';
import dynamic from 'next/dynamic';
import { orNothing } from '@/components/layout/or-nothing';
import { PopoverPanel } from '@/components/layout/popover-panel';
import type { ExportedList } from './export-links';

const loadLinks = () => orNothing(import('./export-links').then((module) => module.ExportLinks));
const ExportLinks = dynamic(loadLinks, { ssr: false });

/**
 * Keeps everything that the filters of a page let through as a file, not only what is shown. `query` is the page's own
 * query, without its question mark.
 */
export function ExportMenu({ what, query }: { what: ExportedList; query: string }) {
  return (
    <PopoverPanel
      icon={Download}
      text="Export"
      label="Keep as a file"
      className="btn--quiet btn--sm noprint"
      onNear={loadLinks}
    >
      {(close) => <ExportLinks what={what} query={query} onKept={close} />}
    </PopoverPanel>
  );
}
