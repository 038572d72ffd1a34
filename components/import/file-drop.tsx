'use client';

import { Upload } from 'lucide-react';
import { type ChangeEvent, type DragEvent, useRef, useState } from 'react';
import { formatSize } from '@/core/views/imports';
import {
  type ChosenFile,
  type DroppedEntry,
  filesOfDialog,
  filesOfEntries,
  OFFERED_ENDINGS,
} from './chosen-files';

/** "2 GB", as people say it. */
const inWords = (bytes: number) =>
  bytes % 1024 ** 3 === 0 ? `${bytes / 1024 ** 3}\u00a0GB` : formatSize(bytes).replace('.0 ', '\u00a0');

/** A place to drop files and folders, with buttons for those who choose them by keyboard or on a phone. */
export function FileDrop({ largest, onFiles }: { largest: number; onFiles: (files: ChosenFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (files: ChosenFile[]) => {
    setProblem(files.length === 0 ? 'There are no files in it.' : null);
    if (files.length > 0) onFiles(files);
  };
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    // Asked for before anything else: the browser forgets what was dropped when this function first waits.
    const dropped = [...event.dataTransfer.items].filter((item) => item.kind === 'file');
    const entries = dropped.flatMap((item) => (item.webkitGetAsEntry() as DroppedEntry | null) ?? []);
    // What another program hands over without writing it to the disk is a file, but no entry.
    const loose = dropped.flatMap((item) => (item.webkitGetAsEntry() ? [] : (item.getAsFile() ?? [])));
    if (dropped.length === 0) {
      setProblem('Only files and folders can be dropped here. Text can be pasted under “Paste text”.');
      return;
    }
    setReading(true);
    try {
      take([...(await filesOfEntries(entries)), ...filesOfDialog(loose)]);
    } catch {
      setProblem('The browser could not read what was dropped. Choose the files with the button instead.');
    } finally {
      setReading(false);
    }
  };
  return (
    <fieldset
      className={`drop${isOver ? ' is-over' : ''}`}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        // Moving from the frame onto a button inside it leaves nothing.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={onDrop}
    >
      <Upload className="ic" strokeWidth={1.5} aria-hidden />
      <strong>{isOver ? 'Let go to import' : 'Drop files or folders here'}</strong>
      <span className="muted">
        Text, Markdown, HTML, PDF, Word, OpenDocument, <span className="nowrap">e-mail</span>, feeds, CSV,
        JSON, or a ZIP of them. Up to {inWords(largest)}
      </span>
      <div className="drop__choose">
        <Chooser label="Choose files" onFiles={take} />
        <Chooser label="Choose a folder" isFolder onFiles={take} />
      </div>
      {isReading && (
        <p className="cap" role="status">
          Looking through the folder
        </p>
      )}
      {problem && (
        <p className="field__problem" role="alert">
          {problem}
        </p>
      )}
    </fieldset>
  );
}

function Chooser({
  label,
  isFolder = false,
  onFiles,
}: {
  label: string;
  isFolder?: boolean;
  onFiles: (files: ChosenFile[]) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = filesOfDialog(target.files ?? []);
    // Emptied, so that choosing the same file once more is noticed.
    target.value = '';
    onFiles(files);
  };
  return (
    <>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        {...(isFolder ? { webkitdirectory: '' } : { accept: OFFERED_ENDINGS.join(',') })}
        aria-label={label}
        tabIndex={-1}
        onChange={onChange}
      />
    </>
  );
}
