import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { ProblemNote } from '@/components/import/problem-note';
import { Section } from '@/components/ui/section';
import { Skeleton } from '@/components/ui/skeleton';
import type { ThemeChange } from '@/core/model/theme-change';
import { editBetween } from '@/core/themes/compare-themes';
import type { ThemeEditView } from '@/core/views/theme-change';
import { PreviewPane } from './preview-pane';
import { termCountsQuery, themeEditQuery } from './theme-change-queries';
import { conceptOf, draftOf, type ThemeDraft } from './theme-draft';
import { ThemeForm } from './theme-form';
import { ThemeHistory } from './theme-history';
import { useThemeChange } from './use-theme-change';
import { useThemePreview } from './use-theme-preview';

/** A theme is edited: its parts on the left, what that does to the stored articles on the right, then what was done before. */
export function ThemeEditPanel({ themeKey, onClose }: { themeKey: string; onClose: () => void }) {
  const { data, error } = useQuery(themeEditQuery(themeKey));
  if (error) return <ProblemNote>{error.message}</ProblemNote>;
  if (!data) return <Skeleton lines={6} label="Loading the theme" />;
  // Another state of the theme begins another draft: after applying, after undoing, after somebody else's change.
  return <Editor key={JSON.stringify([data.seen, data.concept])} view={data} onClose={onClose} />;
}

function changeOf(view: ThemeEditView, draft: ThemeDraft): ThemeChange | null {
  const { concept } = view;
  const wanted = conceptOf(concept.key, draft);
  const edit = wanted && editBetween(concept, wanted);
  return edit ? { kind: 'edit', key: concept.key, edit } : null;
}

function Editor({ view, onClose }: { view: ThemeEditView; onClose: () => void }) {
  const { concept, themes, seen, history, isShipped } = view;
  const [draft, setDraft] = useState(() => draftOf(concept));
  const { data: counts } = useQuery(termCountsQuery(concept.key));
  const { change, undo, refresh, isBusy, problem } = useThemeChange();
  const made = changeOf(view, draft);
  const { state, stop, again } = useThemePreview(made);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const found = state.kind === 'done' ? { ...counts, ...state.preview.terms } : counts;
  const apply = () => {
    if (made) void change({ change: made, seen }, `${concept.label} is changed.`);
  };
  const retire = async () => {
    const order = { change: { kind: 'retire' as const, key: concept.key }, seen };
    if (await change(order, `${concept.label} is out of the scheme.`)) onClose();
  };
  return (
    <section className="te" aria-labelledby="te-head">
      <div className="te__head">
        <h2 className="h3" id="te-head" ref={head} tabIndex={-1}>
          Edit {concept.label}
        </h2>
        <button type="button" className="btn btn--sm" onClick={onClose}>
          Close
        </button>
      </div>
      <div className="te__grid">
        <ThemeForm
          themeKey={concept.key}
          draft={draft}
          themes={themes}
          counts={found}
          problem={problem}
          onChange={setDraft}
        />
        <div className="te__side">
          <PreviewPane state={state} themeKey={concept.key} onStop={stop} onAgain={again} />
          {problem ? (
            <ProblemNote
              action={
                problem.isConflict ? (
                  <button type="button" className="btn btn--sm" onClick={refresh}>
                    Reload the theme
                  </button>
                ) : null
              }
            >
              {problem.words}
            </ProblemNote>
          ) : null}
          <div className="te__acts">
            <button type="button" className="btn btn--primary" disabled={!made || isBusy} onClick={apply}>
              Apply
            </button>
            <button
              type="button"
              className="btn"
              disabled={isBusy || JSON.stringify(draft) === JSON.stringify(draftOf(concept))}
              onClick={() => setDraft(draftOf(concept))}
            >
              Start over
            </button>
            <button type="button" className="btn btn--bad" disabled={isBusy} onClick={retire}>
              Take out of the scheme
            </button>
          </div>
          <p className="cap">
            Tags on which people have decided stay. {isShipped ? 'The theme ships with the program; ' : ''}
            {isShipped
              ? 'what you do not change follows its newer versions.'
              : 'The theme was made on this desk.'}
          </p>
        </div>
      </div>
      <Section title="What was changed" aside="Each can be taken back at any time">
        <ThemeHistory changes={history} onUndo={undo} />
      </Section>
    </section>
  );
}
