'use client';

import {
  createContext,
  type FocusEvent,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

/** What has just happened, in one sentence, with a way back where there is one. */
export interface ToastMessage {
  text: string;
  /** Takes it back. When it rejects, the toast says why and what to do. */
  undo?: (() => Promise<unknown> | unknown) | undefined;
  /** What is said once it is taken back; without it the toast only goes. */
  undone?: string | undefined;
}

interface Toasts {
  /** Show a message in the place of the one before. */
  show(message: ToastMessage): void;
  /** Take away what is shown. */
  dismiss(): void;
}

const STAYS_MS = 10_000;
/** After the pointer or the focus has left it: time enough to come back. */
const LEAST_MS = 2_000;

const ToastContext = createContext<Toasts | null>(null);

/** The toasts of the page; to be used below `ToastProvider`. */
export function useToast(): Toasts {
  const toasts = useContext(ToastContext);
  if (!toasts) throw new Error('useToast needs a ToastProvider above it.');
  return toasts;
}

/**
 * One message at a time, for ten seconds, said to screen readers as a status. Its time stands still while the pointer or
 * the focus is on it. Ctrl+Z (⌘Z) undoes from anywhere but a field.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const toasts = useMemo(
    () => ({ show: (shown: ToastMessage) => setMessage({ ...shown }), dismiss: () => setMessage(null) }),
    [],
  );
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      <Toast message={message} setMessage={setMessage} />
    </ToastContext.Provider>
  );
}

function Toast({
  message,
  setMessage,
}: {
  message: ToastMessage | null;
  setMessage: (message: ToastMessage | null) => void;
}) {
  const [isHeld, setHeld] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const cameFrom = useRef<HTMLElement | null>(null);
  const close = useCallback(() => {
    setHeld(false);
    setMessage(null);
  }, [setMessage]);
  const undo = useCallback(async () => {
    if (!message?.undo || isUndoing) return;
    setUndoing(true);
    try {
      await message.undo();
      if (message.undone) setMessage({ text: message.undone });
      else close();
    } catch (error) {
      setMessage({ text: error instanceof Error ? error.message : 'That could not be undone. Try again.' });
    } finally {
      setUndoing(false);
      setHeld(false);
      // The button that had the focus is gone.
      if (cameFrom.current?.isConnected) cameFrom.current.focus();
      cameFrom.current = null;
    }
  }, [message, isUndoing, setMessage, close]);
  useTimeOut(message, isHeld || isUndoing, close);
  useUndoKey(message?.undo ? undo : null);

  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
  };
  const enter = (event: FocusEvent<HTMLElement>) => {
    setHeld(true);
    const from = event.relatedTarget;
    if (from instanceof HTMLElement && !event.currentTarget.contains(from)) cameFrom.current = from;
  };
  return (
    <div
      className="toasts noprint"
      role="status"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={enter}
      onBlur={leave}
    >
      {message && (
        <div className="toast">
          <span className="toast__text">{message.text}</span>
          {message.undo && (
            <button
              type="button"
              onClick={undo}
              aria-disabled={isUndoing}
              aria-keyshortcuts="Control+Z Meta+Z"
            >
              {isUndoing ? 'Undoing' : 'Undo'}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Close a message when its time is over. */
function useTimeOut(message: ToastMessage | null, isHeld: boolean, close: () => void): void {
  const left = useRef(STAYS_MS);
  const shown = useRef<ToastMessage | null>(null);
  useEffect(() => {
    if (shown.current !== message) left.current = STAYS_MS;
    shown.current = message;
    if (!message || isHeld) return;
    const startedAt = performance.now();
    const timer = setTimeout(close, left.current);
    return () => {
      clearTimeout(timer);
      left.current = Math.max(LEAST_MS, left.current - (performance.now() - startedAt));
    };
  }, [message, isHeld, close]);
}

function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const isField =
        target instanceof HTMLElement &&
        target.closest('input, textarea, select, [contenteditable]') !== null;
      if (isField || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [undo]);
}
