import { useState } from 'react';
import { Instant } from '@/components/import/instant';
import { ProblemNote } from '@/components/import/problem-note';
import { wordsOf } from '@/components/layout/send-json';
import { ThemeTag } from '@/components/ui/theme-tag';
import type { ThemeChangeView } from '@/core/views/theme-change';

/** What people have done, newest first; each change can be taken back, whatever was done since. */
export function ThemeHistory({
  changes,
  withTheme = false,
  onUndo,
}: {
  changes: ThemeChangeView[];
  withTheme?: boolean;
  onUndo: (change: number) => Promise<void>;
}) {
  const [busy, setBusy] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const undo = async (id: number) => {
    setBusy(id);
    setProblem(null);
    try {
      await onUndo(id);
    } catch (error) {
      setProblem(wordsOf(error));
    }
    setBusy(null);
  };
  if (changes.length === 0)
    return <p className="cap">Nobody has changed it: it is as the program ships it.</p>;
  return (
    <>
      {problem ? <ProblemNote>{problem}</ProblemNote> : null}
      <ul className="thist">
        {changes.map((each) => (
          <li key={each.id} className={each.undone ? 'thist__row thist__row--undone' : 'thist__row'}>
            <div>
              <p className="thist__what">
                {withTheme ? <ThemeTag theme={each.theme} /> : null} {each.words}
              </p>
              <p className="cap">
                <Instant at={each.at} /> by {each.by}
                {each.reason ? `: ${each.reason}` : ''}
                {each.together > 1 ? `, one of ${each.together} changes made together` : ''}
                {each.undone ? (
                  <>
                    . Taken back <Instant at={each.undone.at} /> by {each.undone.by}
                  </>
                ) : null}
              </p>
            </div>
            {each.undone ? null : (
              <button
                type="button"
                className="btn btn--sm"
                disabled={busy !== null}
                aria-label={`Undo: ${each.words}`}
                onClick={() => undo(each.id)}
              >
                {each.together > 1 ? `Undo all ${each.together}` : 'Undo'}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
