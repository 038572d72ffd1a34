'use client';

import { useId } from 'react';

/** A labelled input of an account form; `problem` is said below it and tied to it. */
export function LabelledInput({
  label,
  hint,
  problem,
  ...input
}: {
  label: string;
  hint?: string;
  problem?: string | null;
  name: string;
  type: 'text' | 'email' | 'password';
  autoComplete: string;
  minLength?: number;
  maxLength?: number;
}) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="inp"
        required
        aria-invalid={Boolean(problem)}
        aria-describedby={problem ? `${id}-problem` : hint ? `${id}-hint` : undefined}
        {...input}
      />
      {hint && !problem && (
        <p className="cap" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
    </div>
  );
}
