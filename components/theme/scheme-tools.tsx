import { useQuery } from '@tanstack/react-query';
import { Download, Plus, Upload } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { sendJson } from '@/components/import/import-transport';
import { ProblemNote } from '@/components/import/problem-note';
import { Section } from '@/components/ui/section';
import { useToast } from '@/components/ui/toast';
import type { ThemeChange } from '@/core/model/theme-change';
import type { SchemeImported, ThemeEditView } from '@/core/views/theme-change';
import { PreviewPane } from './preview-pane';
import { schemeHistoryQuery } from './theme-change-queries';
import { conceptOf, EMPTY_DRAFT, keyOfLabel } from './theme-draft';
import { ThemeForm } from './theme-form';
import { ThemeHistory } from './theme-history';
import { useThemeChange } from './use-theme-change';
import { useThemePreview } from './use-theme-preview';

type Open = 'new' | 'import' | null;

/** What can be done with the whole scheme: a new theme, export, import, and what was done before. */
export function SchemeTools({ themes }: { themes: ThemeEditView['themes'] }) {
  const [open, setOpen] = useState<Open>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const toggle = (which: Exclude<Open, null>, button: HTMLButtonElement) => {
    opener.current = button;
    setOpen(open === which ? null : which);
  };
  const close = () => {
    setOpen(null);
    opener.current?.focus();
  };
  return (
    <div className="stools">
      <div className="stools__acts">
        <button
          type="button"
          className="btn"
          aria-expanded={open === 'new'}
          onClick={(event) => toggle('new', event.currentTarget)}
        >
          <Plus className="ic" size={14} strokeWidth={1.5} aria-hidden />
          New theme
        </button>
        <a className="btn" href="/api/themes/scheme" download="themes.jsonld">
          <Download className="ic" size={14} strokeWidth={1.5} aria-hidden />
          Export
        </a>
        <button
          type="button"
          className="btn"
          aria-expanded={open === 'import'}
          onClick={(event) => toggle('import', event.currentTarget)}
        >
          <Upload className="ic" size={14} strokeWidth={1.5} aria-hidden />
          Import
        </button>
      </div>
      {open === 'new' ? <NewTheme themes={themes} onClose={close} /> : null}
      {open === 'import' ? <ImportScheme onClose={close} /> : null}
    </div>
  );
}

function NewTheme({ themes, onClose }: { themes: ThemeEditView['themes']; onClose: () => void }) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [ownKey, setOwnKey] = useState<string | null>(null);
  const { change, isBusy, problem } = useThemeChange();
  const key = ownKey ?? keyOfLabel(draft.label);
  const concept = key === '' ? null : conceptOf(key, draft);
  const made: ThemeChange | null = concept && { kind: 'add', concept };
  // A label or definition bears upon no article: only words are looked for.
  const { state, stop, again } = useThemePreview(concept && concept.terms.length > 0 ? made : null);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const add = async () => {
    if (made && (await change({ change: made }, `${draft.label.trim()} is a theme now.`))) onClose();
  };
  return (
    <section className="te" aria-labelledby="te-new">
      <div className="te__head">
        <h2 className="h3" id="te-new" ref={head} tabIndex={-1}>
          New theme
        </h2>
        <button type="button" className="btn btn--sm" onClick={onClose}>
          Close
        </button>
      </div>
      <div className="te__grid">
        <ThemeForm
          themeKey={key}
          draft={draft}
          themes={themes}
          counts={state.kind === 'done' ? state.preview.terms : undefined}
          problem={problem}
          onChange={setDraft}
        />
        <div className="te__side">
          <label className="field">
            <span>Key, in addresses and files</span>
            <input className="inp" value={key} onChange={(event) => setOwnKey(event.target.value)} />
          </label>
          <PreviewPane state={state} themeKey={key} onStop={stop} onAgain={again} />
          {problem ? <ProblemNote>{problem.words}</ProblemNote> : null}
          <div className="te__acts">
            <button type="button" className="btn btn--primary" disabled={!made || isBusy} onClick={add}>
              Add the theme
            </button>
          </div>
        </div>
      </div>
    </section>
  );
}

const importedWords = ({ added, edited, retired }: SchemeImported): string =>
  added + edited + retired === 0
    ? 'The desk has this scheme already.'
    : `${added} added, ${edited} changed, ${retired} taken out.`;

function ImportScheme({ onClose }: { onClose: () => void }) {
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

/** What people have done to the scheme, themes that were taken out among it. */
export function SchemeHistory() {
  const { data, error } = useQuery(schemeHistoryQuery());
  const { undo } = useThemeChange();
  if (error) return <ProblemNote>{error.message}</ProblemNote>;
  if (!data || data.length === 0) return null;
  return (
    <Section
      title="What was changed in the scheme"
      aside="Each can be taken back at any time"
      className="shist"
    >
      <ThemeHistory changes={data} withTheme onUndo={undo} />
    </Section>
  );
}
