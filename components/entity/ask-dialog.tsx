'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A dialog over the page: Escape and Cancel close it, and the focus goes back to where it came from. */
export function AskDialog({
  title,
  problem,
  onClose,
  children,
}: {
  title: string;
  /** What went wrong, in words. */
  problem: string | null;
  onClose: () => void;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const cameFrom = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
    return () => {
      if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog className="ask ask--wide" ref={dialog} aria-labelledby={id} onCancel={onClose}>
      <h2 className="h3" id={id}>
        {title}
      </h2>
      {children}
      {problem === null ? null : (
        <p className="note note--bad" role="alert">
          {problem}
        </p>
      )}
    </dialog>
  );
}
