'use client';

import { type FormEvent, useId, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson } from '@/components/layout/send-json';
import { useUndoable } from '@/components/ui/use-undoable';
import { RELIABILITY_WORDS, type Reliability } from '@/core/model/source';
import type { GradeOrder } from '@/core/model/source-history';
import type { SourceView } from '@/core/views/source';
import { parseYear } from './parse-year';

/** Grade a source and say why, for all its reports or for those from a year on. */
export function GradeForm({ view }: { view: SourceView }) {
  const id = useId();
  const { run, isBusy, problem, setProblem } = useUndoable();
  const [reliability, setReliability] = useState<Reliability>(view.reliability);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const fromYear = parseYear(from);
    if (reason.trim() === '') return setProblem('Say why: whoever reads the grade will want to know.');
    if (fromYear === undefined) return setProblem('Write the year with four digits, as in 2019.');
    const order: GradeOrder = { reliability, reason: reason.trim(), fromYear };
    const path = `/api/sources/${view.id}/grades`;
    const isStored = await run(
      () => sendJson<{ gradeId: number }>(path, order),
      ({ gradeId }) => ({
        text: `Graded ${reliability}: ${view.name}`,
        undo: () => sendJson(`${path}/${gradeId}`, {}, 'DELETE'),
        undone: `Grade taken back: ${view.name}`,
      }),
    );
    if (!isStored) return;
    setReason('');
    setFrom('');
  };
  return (
    <form className="srcf" onSubmit={save} noValidate aria-label="Grade this source">
      <div className="srcf__row">
        <div className="field">
          <label htmlFor={`${id}-grade`}>Reliability</label>
          <select
            id={`${id}-grade`}
            className="inp"
            value={reliability}
            onChange={(event) => setReliability(event.target.value as Reliability)}
          >
            {(Object.keys(RELIABILITY_WORDS) as Reliability[]).map((each) => (
              <option key={each} value={each}>
                {each} · {RELIABILITY_WORDS[each]}
              </option>
            ))}
          </select>
        </div>
        <TextField
          label="For reports from (empty: all years)"
          inputMode="numeric"
          placeholder="2019"
          value={from}
          onChange={setFrom}
        />
      </div>
      <TextField label="Reason" value={reason} onChange={setReason} />
      <p className="field__problem" role="status">
        {problem}
      </p>
      <div className="srcf__acts">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          Grade it
        </button>
      </div>
    </form>
  );
}
