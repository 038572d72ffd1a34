'use client';

import { GitMerge, Pencil, Split, Trash2, Unlink } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { sendJson } from '@/components/layout/send-json';
import type { EntityView } from '@/core/views/entity';
import { useEntityChange } from './use-entity-change';

// Most who read of an entity change nothing.
const EditDialog = dynamic(() => import('./edit-dialog').then((module) => module.EditDialog), {
  ssr: false,
});
const MergeDialog = dynamic(() => import('./merge-dialog').then((module) => module.MergeDialog), {
  ssr: false,
});
const SplitDialog = dynamic(() => import('./split-dialog').then((module) => module.SplitDialog), {
  ssr: false,
});

interface Decided {
  revision: number | null;
}

/** What a person can do with an entity. Everything happens at once and can be taken back. */
export function EntityActions({ view }: { view: EntityView }) {
  const [open, setOpen] = useState<'edit' | 'merge' | 'apart' | 'split' | null>(null);
  const { run, isBusy, problem } = useEntityChange(view.id);
  const close = () => setOpen(null);
  const ref = { kind: 'entity', id: view.id } as const;
  const remove = () =>
    run(
      () =>
        sendJson<Decided>('/api/decisions', {
          ...ref,
          verdict: 'reject',
          seen: view.decision?.revision ?? null,
        }),
      ({ revision }) => ({
        text: `“${view.name}” is deleted. Its mentions are kept.`,
        undo: () => sendJson('/api/decisions', { ...ref, seen: revision }, 'DELETE'),
        undone: `“${view.name}” is back.`,
      }),
    );
  if (view.reviewStatus === 'rejected') {
    return (
      <div className="ent-acts noprint">
        <button type="button" className="btn btn--sm" onClick={() => setOpen('merge')}>
          <GitMerge className="ic ic-s" aria-hidden="true" />
          Merge into…
        </button>
        {open === 'merge' ? <MergeDialog view={view} answer="merge" onClose={close} /> : null}
      </div>
    );
  }
  return (
    <div className="ent-acts noprint">
      <button type="button" className="btn btn--sm" onClick={() => setOpen('edit')}>
        <Pencil className="ic ic-s" aria-hidden="true" />
        Edit
      </button>
      <button type="button" className="btn btn--sm" onClick={() => setOpen('merge')}>
        <GitMerge className="ic ic-s" aria-hidden="true" />
        Merge with…
      </button>
      <button
        type="button"
        className="btn btn--sm"
        disabled={view.members.length === 0 && view.articles.length === 0}
        onClick={() => setOpen('split')}
      >
        <Split className="ic ic-s" aria-hidden="true" />
        Split…
      </button>
      <button type="button" className="btn btn--sm" onClick={() => setOpen('apart')}>
        <Unlink className="ic ic-s" aria-hidden="true" />
        Keep apart from…
      </button>
      <button type="button" className="btn btn--sm btn--bad" disabled={isBusy} onClick={remove}>
        <Trash2 className="ic ic-s" aria-hidden="true" />
        Delete
      </button>
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
      {open === 'edit' ? <EditDialog view={view} onClose={close} /> : null}
      {open === 'merge' || open === 'apart' ? (
        <MergeDialog view={view} answer={open} onClose={close} />
      ) : null}
      {open === 'split' ? <SplitDialog view={view} onClose={close} /> : null}
    </div>
  );
}
