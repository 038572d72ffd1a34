'use client';

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { fetchJson } from '@/components/layout/fetch-json';
import { EntityMark } from '@/components/ui/entity-mark';
import { HanText } from '@/components/ui/han-text';
import { ENTITY_TYPE_LABELS } from '@/core/model/entity';
import type { EntityListView } from '@/core/views/entity-list';
import type { EntityRef } from '@/core/views/refs';

const OFFERED = 8;

/** A search box that finds one entity by any of its names; arrows choose, Enter takes, Escape closes the list. */
export function EntityPicker({
  label,
  hint,
  value,
  except,
  onChange,
}: {
  label: string;
  hint?: string;
  value: EntityRef | null;
  /** The entity that is not offered: the page's own. */
  except: number;
  onChange: (entity: EntityRef | null) => void;
}) {
  const id = useId();
  const [words, setWords] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const q = words?.trim() ?? '';
  const { data, isFetching } = useQuery({
    queryKey: ['entity-picker', q],
    queryFn: ({ signal }) => fetchJson<EntityListView>(`/api/entities?q=${encodeURIComponent(q)}`, signal),
    enabled: q.length > 1,
    placeholderData: keepPreviousData,
  });
  const offered = q.length > 1 ? (data?.rows ?? []).filter((row) => row.id !== except).slice(0, OFFERED) : [];
  const isOpen = words !== null && q.length > 1;
  const chosen = offered[Math.min(at, offered.length - 1)];
  const take = (row: (typeof offered)[number]) => {
    onChange({ id: row.id, type: row.type, name: row.name });
    setWords(null);
    setAt(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, offered.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape') setWords(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="field picker">
      <label htmlFor={id}>{label}</label>
      <div className="picker__box">
        <input
          id={id}
          className="inp"
          role="combobox"
          autoComplete="off"
          placeholder="Search by name"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && chosen ? `${id}-${chosen.id}` : undefined}
          aria-describedby={hint ? `${id}-hint` : undefined}
          value={words ?? value?.name ?? ''}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
            if (event.target.value === '') onChange(null);
          }}
          onBlur={() => setWords(null)}
          onKeyDown={onKeyDown}
        />
        {value && words === null ? (
          <button type="button" className="btn btn--sm btn--quiet" onClick={() => onChange(null)}>
            Clear<span className="vh"> {label}</span>
          </button>
        ) : null}
      </div>
      {hint ? (
        <p className="cap" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <div id={`${id}-list`} role="listbox" aria-label={label} className="picker__list" hidden={!isOpen}>
        {offered.map((row) => (
          // The input keeps the focus and answers the keys.
          <div
            key={row.id}
            id={`${id}-${row.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={row === chosen}
            onPointerDown={(event) => {
              event.preventDefault();
              take(row);
            }}
          >
            <span className="ent-type">
              <EntityMark type={row.type} />
              <HanText>{row.name}</HanText>
            </span>
            <span className="cap">
              {ENTITY_TYPE_LABELS[row.type].one},{' '}
              {row.articles === 1 ? '1 article' : `${row.articles} articles`}
            </span>
          </div>
        ))}
      </div>
      <span className="vh" role="status">
        {!isOpen || isFetching ? '' : offered.length === 0 ? 'No entity found' : `${offered.length} found`}
      </span>
      {isOpen && !isFetching && offered.length === 0 ? (
        <p className="cap" aria-hidden="true">
          No entity goes by that name.
        </p>
      ) : null}
    </div>
  );
}
