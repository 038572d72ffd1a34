import { useId } from 'react';

interface TextFieldProps {
  label: string;
  value: string;
  problem?: string | null | undefined;
  onChange: (value: string) => void;
  placeholder?: string;
  inputMode?: 'url' | 'numeric';
  /** Given: a text area of so many rows. */
  rows?: number;
}

/** A field with its label above and what is wrong with it below. */
export function TextField({ label, value, problem, onChange, rows, ...rest }: TextFieldProps) {
  const id = useId();
  const shared = {
    id,
    className: 'inp',
    value,
    'aria-invalid': Boolean(problem),
    ...(problem ? { 'aria-describedby': `${id}-problem` } : {}),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
    ...rest,
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {rows ? <textarea rows={rows} {...shared} /> : <input type="text" {...shared} />}
      {problem && (
        <p className="field__problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
