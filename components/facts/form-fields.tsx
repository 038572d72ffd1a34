'use client';

import { type ReactNode, useId } from 'react';

interface FieldProps {
  label: string;
  /** What is wrong with it, said below it and tied to it. */
  problem?: string | undefined;
  hint?: ReactNode;
  className?: string;
}

function Labelled({
  id,
  label,
  problem,
  hint,
  className = '',
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children}
      {problem ? (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : hint ? (
        <p className="cap" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

const describedBy = (id: string, { problem, hint }: FieldProps) =>
  problem ? `${id}-problem` : hint ? `${id}-hint` : undefined;

/** One line of text. */
export function TextField({
  value,
  onChange,
  autoFocus = false,
  list,
  ...field
}: FieldProps & {
  value: string;
  onChange: (value: string) => void;
  autoFocus?: boolean;
  /** Words that are offered. */
  list?: string[];
}) {
  const id = useId();
  return (
    <Labelled id={id} {...field}>
      <input
        id={id}
        className="inp"
        autoComplete="off"
        value={value}
        data-first={autoFocus || undefined}
        list={list ? `${id}-list` : undefined}
        aria-invalid={field.problem !== undefined}
        aria-describedby={describedBy(id, field)}
        onChange={(event) => onChange(event.target.value)}
      />
      {list ? (
        <datalist id={`${id}-list`}>
          {list.map((words) => (
            <option key={words} value={words} />
          ))}
        </datalist>
      ) : null}
    </Labelled>
  );
}

/** A choice of one. */
export function SelectField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  value: Value;
  onChange: (value: Value) => void;
  options: { value: Value; label: string }[];
}) {
  const id = useId();
  return (
    <Labelled id={id} {...field}>
      <select
        id={id}
        className="inp"
        value={value}
        aria-invalid={field.problem !== undefined}
        aria-describedby={describedBy(id, field)}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** The options of a select out of a table of labels. */
export const optionsOf = <Value extends string>(labels: Record<Value, string>) =>
  (Object.entries(labels) as [Value, string][]).map(([value, label]) => ({ value, label }));
