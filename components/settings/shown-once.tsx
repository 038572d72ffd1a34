'use client';

import { useId, useRef, useState } from 'react';

/** A secret that is told this once, to be copied. Where the browser forbids the clipboard, it is selected. */
export function ShownOnce({ label, secret, children }: { label: string; secret: string; children: string }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div className="note settings__once" role="status">
      <label htmlFor={id}>
        <b>{label}</b> {children}
      </label>
      <div className="settings__row">
        <input
          ref={field}
          id={id}
          className="inp"
          readOnly
          value={secret}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="btn" onClick={copy}>
          {isCopied ? 'Copied' : 'Copy'}
        </button>
      </div>
    </div>
  );
}
