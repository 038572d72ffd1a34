'use client';

import { ChevronDown, type LucideIcon } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type ToggleEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';

/** Distance to the edges of the window and to the button, in px. */
const EDGE = 8;
const GAP = 4;

const STOPS = 'a[href], button:not([disabled]), input';

/**
 * A button of the top bar with a panel below it. The browser opens and closes it (Escape, a press elsewhere) and gives the
 * focus back; the arrows walk what is in it. `children` is called while it is open only, with what closes it.
 */
export function PopoverPanel({
  icon: Icon,
  text,
  label,
  className,
  onNear,
  children,
}: {
  icon: LucideIcon;
  /** What the button shows; on a phone the icon alone. */
  text: string;
  /** What the panel is called, and the button before its text. */
  label: string;
  className: string;
  /** Somebody comes near the button: what is in the panel may be fetched. */
  onNear: () => void;
  children: (close: () => void) => ReactNode;
}) {
  const id = useId();
  const panel = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useWayIn(panel, isOpen);
  const place = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !button.current) return;
    const box = button.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    const width = Math.min(360, window.innerWidth - 2 * EDGE);
    style.width = `${width}px`;
    style.left = `${Math.max(EDGE, Math.min(box.left, window.innerWidth - width - EDGE))}px`;
    style.top = `${box.bottom + GAP}px`;
    style.maxHeight = `${window.innerHeight - box.bottom - GAP - EDGE}px`;
  };
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || (event.target instanceof HTMLInputElement && event.target.type === 'month')) return;
    const stops = [...event.currentTarget.querySelectorAll<HTMLElement>(STOPS)].filter((each) =>
      each.checkVisibility(),
    );
    const here = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops.at((here + by + stops.length) % stops.length)?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`btn ${className}`}
        popoverTarget={id}
        aria-label={`${label}: ${text}`}
        aria-expanded={isOpen}
        onPointerEnter={onNear}
        onFocus={onNear}
      >
        <Icon className="ic" aria-hidden="true" />
        <span className="btn__text">{text}</span>
        <ChevronDown className="ic ic-s" aria-hidden="true" />
      </button>
      <div
        ref={panel}
        id={id}
        className="panel"
        popover="auto"
        tabIndex={-1}
        role="dialog"
        aria-label={label}
        onBeforeToggle={place}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={walk}
      >
        {isOpen && children(() => panel.current?.hidePopover())}
      </div>
    </>
  );
}

/** Once it is open, the focus goes to the first stop in it; to itself, where that has still to arrive. */
function useWayIn(panel: RefObject<HTMLElement | null>, isOpen: boolean): void {
  useEffect(() => {
    const { current: box } = panel;
    // Whoever was quicker is inside already, and stays where they are.
    if (!isOpen || !box || box.contains(document.activeElement)) return;
    const wayIn = () => box.querySelector<HTMLElement>(STOPS);
    const first = wayIn();
    (first ?? box).focus();
    if (first) return;
    const arrival = new MutationObserver(() => {
      const stop = wayIn();
      if (!stop) return;
      arrival.disconnect();
      if (document.activeElement === box) stop.focus();
    });
    arrival.observe(box, { childList: true, subtree: true });
    return () => arrival.disconnect();
  }, [isOpen, panel]);
}
