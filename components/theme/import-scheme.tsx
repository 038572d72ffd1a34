'use client';

import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import { sendJson } from '@/components/layout/send-json';
import { useToast } from '@/components/ui/toast';
import type { SchemeImported } from '@/core/views/theme-change';
import { useThemeChange } from './use-theme-change';

const importedWords = ({ added, edited, retired }: SchemeImported): string =>
  added + edited + retired === 0
    ? 'The desk has this scheme already.'
    : `${added} added, ${edited} changed, ${retired} taken out.`;

/** Takes a SKOS vocabulary as the scheme of the desk, or into it. */
export function ImportScheme({ onClose }: { onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [replaces, setReplaces] = useState(false);
  const [notes, setNotes] = useState<string[]>([]);
  const { attempt, undo, refresh, isBusy, problem } = useThemeChange();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const take = () =>
    attempt(async () => {
      const document: unknown = await file
        ?.text()
        .then(JSON.parse)
        .catch(() => {
          throw new Error('The file is not JSON. Choose a SKOS vocabulary in JSON-LD.');
        });
      const imported = await sendJson<SchemeImported>(`/api/themes/scheme?replaces=${replaces}`, document);
      const { change } = imported;
      toast.show({
        text: importedWords(imported),
        ...(change === null ? {} : { undo: () => undo(change), undone: 'Taken back.' }),
      });
      await refresh();
      setNotes(imported.notes);
      if (imported.notes.length === 0) onClose();
    });
  return (
    <section className="te te--slim" aria-label="Import a scheme">
      <label className="field">
        <span>SKOS vocabulary in JSON-LD</span>
        <input
          ref={field}
          type="file"
          accept=".jsonld,.json,application/ld+json,application/json"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
      </label>
      <label className="te__check">
        <input type="checkbox" checked={replaces} onChange={(event) => setReplaces(event.target.checked)} />
        Take out the themes that the file does not hold
      </label>
      {problem ? <ProblemNote>{problem.words}</ProblemNote> : null}
      {notes.length > 0 ? (
        <ul className="cap">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      <div className="te__acts">
        <button type="button" className="btn btn--primary" disabled={file === null || isBusy} onClick={take}>
          Import
        </button>
        <button type="button" className="btn" onClick={onClose}>
          Close
        </button>
        <span className="cap">Stored articles follow; the whole import can be taken back.</span>
      </div>
    </section>
  );
}
