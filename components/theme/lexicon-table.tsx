import { Plus, RotateCcw, X } from 'lucide-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { TermCounts } from '@/core/views/theme-change';
import {
  problemOf,
  statusOf,
  type TermRow,
  type ThemeDraft,
  withChange,
  withoutRow,
  withRow,
} from './theme-draft';

interface Props {
  draft: ThemeDraft;
  onChange: (draft: ThemeDraft) => void;
  /** Undefined while they are being counted. */
  counts: TermCounts | undefined;
}

const STATUS = { same: null, new: 'New', changed: 'Changed', dropped: 'Taken out' } as const;
/** Rows shown at once: the whole lexicon of a theme has hundreds. */
const SHOWN = 40;
const NEW_WEIGHT = '2';

/** The words of a theme with their weights: edited in place, rows added and taken out by keyboard alone. */
export function LexiconTable({ draft, onChange, counts }: Props) {
  const [sought, setSought] = useState('');
  const [limit, setLimit] = useState(SHOWN);
  const table = useRef<HTMLTableElement>(null);
  const words = sought.trim().toLowerCase();
  // What was changed stays in sight.
  const found = draft.rows.filter(
    (row) => statusOf(row) !== 'same' || row.term.toLowerCase().includes(words),
  );
  const shown = found.slice(0, limit);
  const focusRow = (id: number | undefined) => {
    if (id !== undefined)
      table.current
        ?.querySelector<HTMLElement>(`[data-row="${id}"] input, [data-row="${id}"] button`)
        ?.focus();
  };
  const remove = (id: number) => {
    const at = shown.findIndex((row) => row.id === id);
    const isNew = shown[at]?.was === null;
    onChange(withoutRow(draft, id));
    // The focus stays on a row that is only marked; of one that goes it passes on.
    if (isNew) focusRow((shown[at + 1] ?? shown[at - 1])?.id);
  };
  /** Enter goes on to the next row, as in a sheet. */
  const onKey = (event: KeyboardEvent<HTMLInputElement>, row: TermRow) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    focusRow(shown[shown.indexOf(row) + 1]?.id);
  };
  return (
    <fieldset className="lex">
      <legend className="lex__legend">Words that speak for it</legend>
      <AddTerm onAdd={(term, weight) => onChange(withRow(draft, { term, weight }))} />
      {draft.rows.length > 12 ? (
        <label className="lex__find">
          <span className="vh">Find among the words</span>
          <input
            className="inp"
            type="search"
            placeholder={`Find among ${draft.rows.length} words`}
            value={sought}
            onChange={(event) => setSought(event.target.value)}
          />
        </label>
      ) : null}
      {draft.rows.length === 0 ? (
        <p className="cap">No words yet: no article can be found by this theme.</p>
      ) : (
        <div className="lex__scroll">
          <table className="tbl lex__tbl" ref={table}>
            <thead>
              <tr>
                <th scope="col">Word or phrase</th>
                <th scope="col">Language</th>
                <th scope="col">Weight</th>
                <th scope="col" className="num">
                  Articles
                </th>
                <th scope="col">
                  <span className="vh">Take out</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <Row
                  key={row.id}
                  row={row}
                  problem={problemOf(row, draft.rows)}
                  count={counts?.[row.term]}
                  onKey={(event) => onKey(event, row)}
                  onChange={(change) => onChange(withChange(draft, row.id, change))}
                  onRemove={() => remove(row.id)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {draft.rows.length > 0 && found.length === 0 ? (
        <p className="cap">No word holds “{sought.trim()}”.</p>
      ) : null}
      {found.length > shown.length ? (
        <div className="more-row">
          <button type="button" className="btn btn--sm" onClick={() => setLimit(limit + SHOWN * 2)}>
            Show more
          </button>
          <span className="cap">
            {shown.length} of {found.length} shown
          </span>
        </div>
      ) : null}
    </fieldset>
  );
}

/** A new word: Enter adds it and waits for the next. */
function AddTerm({ onAdd }: { onAdd: (term: string, weight: string) => void }) {
  const [term, setTerm] = useState('');
  const [weight, setWeight] = useState(NEW_WEIGHT);
  const place = useRef<HTMLInputElement>(null);
  const add = () => {
    if (term.trim() !== '') onAdd(term, weight);
    setTerm('');
    place.current?.focus();
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="lex__add">
      <label className="field">
        <span>New word or phrase</span>
        <input
          className="inp"
          ref={place}
          value={term}
          onChange={(event) => setTerm(event.target.value)}
          onKeyDown={onKey}
        />
      </label>
      <label className="field lex__addw">
        <span>Weight</span>
        <input
          className="inp"
          inputMode="decimal"
          value={weight}
          onChange={(event) => setWeight(event.target.value)}
          onKeyDown={onKey}
        />
      </label>
      <button type="button" className="btn" onClick={add}>
        <Plus className="ic" size={14} strokeWidth={1.5} aria-hidden />
        Add
      </button>
      <p className="cap lex__help">
        1 is a hint, 2 clear, 3 the theme’s own name; 4 and 5 are enough alone. 0 only keeps a shorter word
        from counting inside; below 0 it speaks against.
      </p>
    </div>
  );
}

function Row({
  row,
  problem,
  count,
  onKey,
  onChange,
  onRemove,
}: {
  row: TermRow;
  problem: string | null;
  count: number | undefined;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onChange: (change: Partial<TermRow>) => void;
  onRemove: () => void;
}) {
  const status = statusOf(row);
  const name = row.term.trim() || 'the new word';
  const field = (of: 'term' | 'language' | 'weight', label: string) => (
    <input
      className="inp"
      aria-label={`${label} of ${name}`}
      value={row[of]}
      disabled={row.isDropped}
      inputMode={of === 'weight' ? 'decimal' : undefined}
      aria-invalid={problem !== null}
      onChange={(event) => onChange({ [of]: event.target.value })}
      onKeyDown={onKey}
    />
  );
  return (
    <tr data-row={row.id} className={`lex__row lex__row--${status}`}>
      <td className="lex__term">
        {field('term', 'Word')}
        {problem ? <p className="field__problem">{problem}</p> : null}
        {STATUS[status] ? <span className="cap lex__status">{STATUS[status]}</span> : null}
      </td>
      <td className="lex__lang">{field('language', 'Language')}</td>
      <td className="lex__weight">{field('weight', 'Weight')}</td>
      <td className="num lex__count" data-l="Articles">
        {count === undefined ? (
          <span className="muted" title="Being counted">
            –
          </span>
        ) : (
          count.toLocaleString('en-GB')
        )}
      </td>
      <td className="lex__do">
        {row.isDropped ? (
          <button
            type="button"
            className="btn btn--sm btn--icon btn--quiet"
            aria-label={`Put ${name} back`}
            title="Put back"
            onClick={() => onChange({ isDropped: false })}
          >
            <RotateCcw className="ic" size={14} strokeWidth={1.5} aria-hidden />
          </button>
        ) : (
          <button
            type="button"
            className="btn btn--sm btn--icon btn--quiet"
            aria-label={`Take ${name} out`}
            title="Take out"
            onClick={onRemove}
          >
            <X className="ic" size={14} strokeWidth={1.5} aria-hidden />
          </button>
        )}
      </td>
    </tr>
  );
}
