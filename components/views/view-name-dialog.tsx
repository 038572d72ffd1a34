'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { LONGEST_VIEW_NAME } from '@/core/views/saved-view';

/** Asks for the name of a view, and with `withChoices` for what else may hold for it. */
export function ViewNameDialog({
  title,
  name,
  action,
  problem,
  withChoices,
  onSave,
  onClose,
}: {
  title: string;
  /** What the field begins with. */
  name: string;
  /** The button: "Save view". */
  action: string;
  problem: string | null;
  withChoices: boolean;
  onSave: (answer: {
    name: string;
    isPinned: boolean;
    isShared: boolean;
    isStart: boolean;
  }) => Promise<boolean>;
  onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    field.current?.select();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setSending(true);
    const isDone = await onSave({
      name: String(form.get('name') ?? ''),
      isPinned: form.has('isPinned'),
      isShared: form.has('isShared'),
      isStart: form.has('isStart'),
    });
    setSending(false);
    if (isDone) onClose();
    else field.current?.focus();
  };
  return (
    <dialog className="ask" ref={dialog} aria-labelledby="view-name-title" onClose={onClose}>
      <h2 className="h3" id="view-name-title">
        {title}
      </h2>
      <form className="viewform" onSubmit={submit}>
        <label className="field">
          <span>Name</span>
          <input
            ref={field}
            className="inp"
            name="name"
            defaultValue={name}
            required
            maxLength={LONGEST_VIEW_NAME}
            autoComplete="off"
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'view-name-problem' : undefined}
          />
        </label>
        {problem && (
          <p className="field__problem" id="view-name-problem" role="alert">
            {problem}
          </p>
        )}
        {withChoices &&
          (
            [
              ['isPinned', 'Pin it to the top of the list'],
              ['isShared', 'Share it with everybody who reads this desk'],
              ['isStart', 'Open the desk with it'],
            ] as const
          ).map(([choice, words]) => (
            <label key={choice} className="viewform__choice">
              <input type="checkbox" name={choice} />
              {words}
            </label>
          ))}
        <div className="ask__acts">
          <button type="button" className="btn btn--quiet" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="btn btn--primary" disabled={isSending}>
            {action}
          </button>
        </div>
      </form>
    </dialog>
  );
}
