'use client';

import { type FormEvent, useState } from 'react';
import { TextField } from '@/components/import/text-field';
import { sendJson } from '@/components/layout/send-json';
import { useUndoable } from '@/components/ui/use-undoable';
import type { Ownership } from '@/core/model/source-history';
import type { OwnershipView, SourceView } from '@/core/views/source';
import { parseYear } from './parse-year';

const toPeriod = ({ owner, stateOwned, fromYear, toYear, note }: OwnershipView): Ownership => ({
  owner,
  stateOwned,
  fromYear,
  toYear,
  note,
});

/** "2016–2019", "until 2015", "since 2020", "always". */
export function yearsWords({ fromYear, toYear }: Pick<Ownership, 'fromYear' | 'toYear'>): string {
  if (fromYear === null) return toYear === null ? 'Always' : `Until ${toYear}`;
  if (toYear === null) return `Since ${fromYear}`;
  return fromYear === toYear ? `${fromYear}` : `${fromYear}–${toYear}`;
}

/** Who owned the source in which years; each period can be taken out, and another put in. */
export function OwnershipForm({ view }: { view: SourceView }) {
  const { run, isBusy, problem, setProblem } = useUndoable();
  const [owner, setOwner] = useState('');
  const [isState, setState] = useState(false);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const path = `/api/sources/${view.id}/ownership`;
  const put = (periods: Ownership[], text: string) =>
    run(
      () => sendJson<{ before: Ownership[] }>(path, periods, 'PUT'),
      ({ before }) => ({
        text,
        undo: () => sendJson(path, before, 'PUT'),
        undone: `Taken back: ownership of ${view.name}`,
      }),
    );
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const [fromYear, toYear] = [parseYear(from), parseYear(to)];
    if (fromYear === undefined || toYear === undefined) {
      return setProblem('Write years with four digits, as in 2019; leave an open end empty.');
    }
    const period: Ownership = {
      owner: owner.trim() || null,
      stateOwned: isState,
      fromYear,
      toYear,
      note: note.trim() || null,
    };
    const isStored = await put(
      [...view.ownerships.map(toPeriod), period],
      `Ownership noted: ${yearsWords(period).toLowerCase()}`,
    );
    if (!isStored) return;
    setOwner('');
    setState(false);
    setFrom('');
    setTo('');
    setNote('');
  };
  const remove = (period: OwnershipView) =>
    put(
      view.ownerships.filter((each) => each !== period).map(toPeriod),
      `Ownership taken out: ${yearsWords(period).toLowerCase()}`,
    );
  return (
    <>
      {view.ownerships.length > 0 && (
        <ul className="srch">
          {view.ownerships.map((period) => (
            <li key={`${period.fromYear} ${period.toYear}`}>
              <b>{yearsWords(period)}</b>
              <span>
                {period.owner ?? 'Owner not known'}
                {period.stateOwned ? ', state-owned' : ', not state-owned'}
                {period.note && <span className="cap"> {period.note}</span>}
                <span className="cap"> · {period.by}</span>
              </span>
              {view.canReview && (
                <button
                  type="button"
                  className="btn btn--sm"
                  disabled={isBusy}
                  aria-label={`Take out ${yearsWords(period).toLowerCase()}`}
                  onClick={() => remove(period)}
                >
                  Take out
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {view.canReview && (
        <form className="srcf" onSubmit={add} noValidate aria-label="Ownership in some years">
          <div className="srcf__row">
            <TextField label="Owner" value={owner} onChange={setOwner} />
            <TextField
              label="First year"
              inputMode="numeric"
              placeholder="2016"
              value={from}
              onChange={setFrom}
            />
            <TextField label="Last year" inputMode="numeric" placeholder="2019" value={to} onChange={setTo} />
          </div>
          <label className="srcf__check">
            <input type="checkbox" checked={isState} onChange={(event) => setState(event.target.checked)} />
            Belongs to the state or the Party in these years
          </label>
          <TextField label="How you know (may stay empty)" value={note} onChange={setNote} />
          <p className="field__problem" role="status">
            {problem}
          </p>
          <div className="srcf__acts">
            <button type="submit" className="btn" disabled={isBusy}>
              Add these years
            </button>
          </div>
        </form>
      )}
    </>
  );
}
