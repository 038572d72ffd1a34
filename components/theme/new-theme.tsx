'use client';

import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import type { ThemeChange } from '@/core/model/theme-change';
import type { ThemeEditView } from '@/core/views/theme-change';
import { PreviewPane } from './preview-pane';
import { conceptOf, EMPTY_DRAFT, keyOfLabel } from './theme-draft';
import { ThemeForm } from './theme-form';
import { useThemeChange } from './use-theme-change';
import { useThemePreview } from './use-theme-preview';

/** A theme is written here, seen at work on what is stored, and added. */
export function NewTheme({ themes, onClose }: { themes: ThemeEditView['themes']; onClose: () => void }) {
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
