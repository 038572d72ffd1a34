'use client';

import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { formatInstantMinute } from '@/components/article/instant-day';
import { fetchJson } from '@/components/layout/fetch-json';
import { sendJson, wordsOf } from '@/components/layout/send-json';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import { useToast } from '@/components/ui/toast';
import type { NotedKind } from '@/core/model/note';
import { type NotesView, type NoteView, notePartsOf } from '@/core/views/notes';

/** The notes beside something as a query: a page may prefetch with this key. */
export function notesQuery(kind: NotedKind, id: number) {
  return queryOptions({
    queryKey: ['notes', kind, id],
    queryFn: ({ signal }) => fetchJson<NotesView>(`/api/notes?kind=${kind}&id=${id}`, signal),
  });
}

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
      {!data && !error ? <Skeleton lines={2} label="Loading the notes" /> : null}
      {data && count > 0 ? (
        <ul className="notes__list">
          {data.notes.map((note) => (
            <Note key={note.id} note={note} canWrite={data.canWrite} />
          ))}
        </ul>
      ) : null}
      {data?.canWrite ? <NewNote kind={kind} id={id} /> : null}
    </Section>
  );
}

/** Sends a change of notes and shows the notes as they stand after it. */
function useNoteChange() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body, method }: { path: string; body?: unknown; method: string }) =>
      sendJson<NotesView>(path, body ?? {}, method),
    onSuccess: (view) => {
      client.setQueryData(notesQuery(view.kind, view.id).queryKey, view);
      // The record of an article tells of its notes. Nobody waits for it: the form closes as the note appears.
      void client.invalidateQueries({ queryKey: [view.kind] });
    },
  });
}

function NoteText({ text }: { text: string }) {
  return (
    <p className="notes__text">
      {notePartsOf(text).map((part, index) =>
        part.href === null ? (
          part.text
        ) : (
          <a
            key={`${index} ${part.href}`}
            href={part.href}
            rel="noopener noreferrer nofollow"
            target="_blank"
          >
            {part.text}
          </a>
        ),
      )}
    </p>
  );
}

function Note({ note, canWrite }: { note: NoteView; canWrite: boolean }) {
  const [isEditing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const change = useNoteChange();
  const toast = useToast();
  const path = `/api/notes/${note.id}`;
  // The note goes from the page with the answer, and what was to follow here would go with it: so the promise is asked.
  const takeAway = () =>
    void change
      .mutateAsync({ path, method: 'DELETE' })
      .then(() =>
        toast.show({
          text: 'Your note was taken away',
          undo: () => change.mutateAsync({ path, method: 'POST' }),
          undone: 'Your note is back',
        }),
      )
      // What went wrong is said at the note.
      .catch(() => undefined);
  const close = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <li>
      {isEditing ? (
        <NoteForm
          label="Your note"
          words="Save the note"
          text={note.text}
          isBusy={change.isPending}
          problem={change.error}
          onSave={(text) => change.mutate({ path, body: { text }, method: 'PATCH' }, { onSuccess: close })}
          onCancel={close}
        />
      ) : (
        <>
          <NoteText text={note.text} />
          <p className="cap notes__by">
            {note.by}, <time dateTime={note.at}>{formatInstantMinute(note.at)}</time>
            {note.editedAt === null ? '' : ', edited'}
            {note.isOwn && canWrite ? (
              <>
                <button
                  ref={edit}
                  type="button"
                  className="btn btn--sm btn--quiet"
                  onClick={() => setEditing(true)}
                >
                  Edit<span className="vh"> your note</span>
                </button>
                <button type="button" className="btn btn--sm btn--quiet" onClick={takeAway}>
                  Take away<span className="vh"> your note</span>
                </button>
              </>
            ) : null}
          </p>
          {change.error ? (
            <p className="note note--bad" role="alert">
              {wordsOf(change.error)}
            </p>
          ) : null}
        </>
      )}
    </li>
  );
}

function NewNote({ kind, id }: { kind: NotedKind; id: number }) {
  const change = useNoteChange();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!isOpen) {
    return (
      <button ref={opener} type="button" className="btn btn--sm" onClick={() => setOpen(true)}>
        Write a note
      </button>
    );
  }
  return (
    <NoteForm
      label="Your note"
      words="Add the note"
      text=""
      isBusy={change.isPending}
      problem={change.error}
      onSave={(text) =>
        change.mutate({ path: '/api/notes', body: { kind, id, text }, method: 'POST' }, { onSuccess: close })
      }
      onCancel={close}
    />
  );
}

function NoteForm({
  label,
  words,
  text,
  isBusy,
  problem,
  onSave,
  onCancel,
}: {
  label: string;
  words: string;
  text: string;
  isBusy: boolean;
  problem: Error | null;
  onSave: (text: string) => void;
  onCancel: () => void;
}) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(text);
  useEffect(() => area.current?.focus(), []);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (draft.trim() !== '') onSave(draft);
  };
  return (
    <form className="notes__form" onSubmit={save}>
      <div className="field">
        <label htmlFor={id}>{label}</label>
        <textarea
          ref={area}
          id={id}
          className="inp"
          rows={3}
          maxLength={10_000}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') {
              event.stopPropagation();
              onCancel();
            }
          }}
        />
      </div>
      {problem ? (
        <p className="field__problem" role="alert">
          {wordsOf(problem)}
        </p>
      ) : null}
      <div className="draft__acts">
        <button type="submit" className="btn btn--sm" disabled={isBusy || draft.trim() === ''}>
          {words}
        </button>
        <button type="button" className="btn btn--sm btn--quiet" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
