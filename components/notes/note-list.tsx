'use client';

import { useRef, useState } from 'react';
import { formatInstantMinute } from '@/components/article/instant-day';
import { useToast } from '@/components/ui/toast';
import { type NotesView, type NoteView, notePartsOf } from '@/core/views/notes';
import { NoteForm } from './note-form';
import { useNoteChange } from './use-note-change';

/** The notes beside something, and the way to write one for who may. */
export function NoteList({ view: { kind, id, notes, canWrite } }: { view: NotesView }) {
  return (
    <>
      {notes.length > 0 ? (
        <ul className="notes__list">
          {notes.map((note) => (
            <Note key={note.id} note={note} canWrite={canWrite} />
          ))}
        </ul>
      ) : null}
      {canWrite ? <NewNote kind={kind} id={id} /> : null}
    </>
  );
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
  const { send, change, isBusy, problem } = useNoteChange();
  const toast = useToast();
  const path = `/api/notes/${note.id}`;
  const takeAway = async () => {
    if (!(await change({ path, method: 'DELETE' }))) return;
    toast.show({
      text: 'Your note was taken away',
      undo: () => send({ path, method: 'POST' }),
      undone: 'Your note is back',
    });
  };
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
          isBusy={isBusy}
          problem={problem}
          onSave={async (text) => {
            if (await change({ path, body: { text }, method: 'PATCH' })) close();
          }}
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
          {problem ? (
            <p className="note note--bad" role="alert">
              {problem}
            </p>
          ) : null}
        </>
      )}
    </li>
  );
}

function NewNote({ kind, id }: Pick<NotesView, 'kind' | 'id'>) {
  const { change, isBusy, problem } = useNoteChange();
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
      isBusy={isBusy}
      problem={problem}
      onSave={async (text) => {
        if (await change({ path: '/api/notes', body: { kind, id, text }, method: 'POST' })) close();
      }}
      onCancel={close}
    />
  );
}
