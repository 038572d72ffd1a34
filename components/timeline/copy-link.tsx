'use client';

import { Link2 } from 'lucide-react';
import { useToast } from '@/components/ui/toast';

/** Copies the address of what is shown now: filters, chart, order and the open event stand in it. */
export function CopyLink({ label, words }: { label: string; words?: string }) {
  const toast = useToast();
  const copy = async () => {
    try {
      // Over plain HTTP browsers offer no clipboard.
      await navigator.clipboard.writeText(window.location.href);
      toast.show({ text: 'Link copied.' });
    } catch {
      toast.show({ text: 'The browser does not allow copying here. Copy the address from its bar.' });
    }
  };
  return (
    <button
      type="button"
      className={`btn btn--quiet btn--sm ${words ? '' : 'btn--icon'}`}
      aria-label={label}
      title={label}
      onClick={copy}
    >
      <Link2 className="ic" aria-hidden="true" />
      {words}
    </button>
  );
}
