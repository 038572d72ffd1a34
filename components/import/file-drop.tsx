'use client';

import { Upload } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';

/** Endings that the file dialog offers; anything may be dropped, and the desk says what it cannot read. */
const OFFERED = '.txt,.md,.markdown,.html,.htm,.xhtml,text/plain,text/markdown,text/html';

/** A place to drop files, with a button for those who choose them by keyboard or on a phone. */
export function FileDrop({ onFiles }: { onFiles: (files: File[]) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <fieldset
      className={`drop${isOver ? ' is-over' : ''}`}
      aria-label="Files"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <Upload className="ic" strokeWidth={1.5} aria-hidden />
      <strong>Drop files here</strong>
      <span className="muted">Text, Markdown or HTML, one report each. Up to 20 MB a file</span>
      <button type="button" className="btn drop__choose" onClick={() => input.current?.click()}>
        Choose files
      </button>
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        accept={OFFERED}
        aria-label="Choose files"
        tabIndex={-1}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // Emptied, so that choosing the same file once more is noticed.
          event.target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </fieldset>
  );
}
