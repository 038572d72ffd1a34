'use client';

import { type CSSProperties, useId } from 'react';
import { describeGrade } from '@/core/filters/describe';
import { GRADE_FLOORS, type GradeFloor } from '@/core/filters/filters';
import { RELIABILITY_WORDS } from '@/core/model/source';
import type { TimelineView } from '@/core/views/timeline';

/**
 * The least reliability of the source that an event is shown with. What cannot be judged (F) answers to no grade, so it is
 * said how many that leaves out.
 */
export function GradeChoices({
  grades,
  chosen,
  onChange,
}: {
  grades: TimelineView['grades'];
  chosen: GradeFloor | null;
  onChange: (grade: GradeFloor | null) => void;
}) {
  const id = useId();
  const most = Math.max(1, grades.E);
  return (
    <section className="facet" aria-labelledby={id}>
      <h3 id={id}>
        Source grade
        {chosen !== null && (
          <button type="button" onClick={() => onChange(null)} aria-label="Clear source grade">
            Clear
          </button>
        )}
      </h3>
      <ul>
        {GRADE_FLOORS.map((floor) => (
          <li key={floor} className={grades[floor] === 0 && chosen !== floor ? 'zero' : undefined}>
            <label style={{ '--w': `${Math.round((grades[floor] / most) * 100)}%` } as CSSProperties}>
              <input
                type="checkbox"
                checked={chosen === floor}
                onChange={() => onChange(chosen === floor ? null : floor)}
              />
              <span className="lb" title={RELIABILITY_WORDS[floor]}>
                {describeGrade(floor)}
              </span>
              <span className="ct">{grades[floor]}</span>
            </label>
          </li>
        ))}
      </ul>
      <p className="cap facet__n">Sources that cannot be judged (F) answer to no grade.</p>
    </section>
  );
}
