'use client';

import { sendJson } from '@/components/layout/send-json';
import { Grade } from '@/components/ui/grade';
import { useUndoable } from '@/components/ui/use-undoable';
import { formatEdtf } from '@/core/time/edtf';
import type { GradeView, SourceView } from '@/core/views/source';

/** The grades of a source, the last first, each with its reason; every one of them can be taken back. */
export function GradeHistory({ view }: { view: SourceView }) {
  const { run, isBusy, problem } = useUndoable();
  const path = `/api/sources/${view.id}/grades`;
  const withdraw = ({ id, reliability, reason, fromYear }: GradeView) =>
    run(
      () => sendJson(`${path}/${id}`, {}, 'DELETE'),
      () => ({
        text: `Grade ${reliability} taken back: ${view.name}`,
        undo: () => sendJson(path, { reliability, reason, fromYear }),
        undone: `Graded ${reliability} again: ${view.name}`,
      }),
    );
  return (
    <>
      <ul className="srch" aria-label="Grades, the last first">
        {view.grades.map((grade) => (
          <li key={grade.id ?? 'proposed'}>
            <Grade reliability={grade.reliability} credibility={null} />
            <span>
              {grade.reason || (grade.isProposed ? 'Nothing is known of this outlet beforehand.' : '')}
              <span className="cap srch__who">
                {grade.isProposed
                  ? 'Proposed by the desk'
                  : `${grade.by}, ${formatEdtf((grade.at ?? '').slice(0, 10))}`}
                {grade.fromYear === null ? '' : ` · for reports from ${grade.fromYear}`}
              </span>
            </span>
            {view.canReview && !grade.isProposed && (
              <button
                type="button"
                className="btn btn--sm"
                disabled={isBusy}
                aria-label={`Take back the grade ${grade.reliability} by ${grade.by}`}
                onClick={() => withdraw(grade)}
              >
                Take back
              </button>
            )}
          </li>
        ))}
      </ul>
      <p className="field__problem" role="status">
        {problem}
      </p>
    </>
  );
}
