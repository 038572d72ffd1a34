import { useQuery } from '@tanstack/react-query';
import { Download, Plus, Upload } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useRef, useState } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import { Section } from '@/components/ui/section';
import type { ThemeEditView } from '@/core/views/theme-change';
import { schemeHistoryQuery } from './theme-change-queries';
import { ThemeHistory } from './theme-history';
import { useThemeChange } from './use-theme-change';

// Only who changes the scheme needs what changes it.
const NewTheme = dynamic(() => import('./new-theme').then((module) => module.NewTheme));
const ImportScheme = dynamic(() => import('./import-scheme').then((module) => module.ImportScheme));

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
