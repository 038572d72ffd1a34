'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { wordsOf } from '@/components/layout/send-json';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import type { NotedKind } from '@/core/model/note';
import { notesQuery } from './notes-query';

const Loading = () => <Skeleton lines={2} label="Loading the notes" />;
// Where there are none, and who reads may write none, nothing of it is needed.
const NoteList = dynamic(() => import('./note-list').then((module) => module.NoteList), {
  ssr: false,
  loading: Loading,
});

/** What people of the desk have written beside an article, entity, event, figure, series, source or theme. */
export function NotesPanel({ kind, id }: { kind: NotedKind; id: number }) {
  const { data, error } = useQuery(notesQuery(kind, id));
  const count = data?.notes.length ?? 0;
  // Who cannot write sees notes where there are some.
  if (data && count === 0 && !data.canWrite) return null;
  return (
    <Section
      title="Notes"
      aside={count === 0 ? 'None yet' : `${count} ${count === 1 ? 'note' : 'notes'}`}
      className="notes noprint"
    >
      {error ? (
        <p className="note note--bad" role="alert">
          {wordsOf(error)}
        </p>
      ) : null}
      {!data && !error ? <Loading /> : null}
      {data ? <NoteList view={data} /> : null}
    </Section>
  );
}
