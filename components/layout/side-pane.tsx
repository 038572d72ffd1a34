'use client';

import { type ReactNode, useRef } from 'react';
import { PHONE_WIDTH, useMedia } from './use-media';
import { useModal } from './use-modal';

/** What is open of a list, beside it; on a phone a sheet over it. Who closes it gives the focus back in `onClose`. */
export function SidePane({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const pane = useRef<HTMLDivElement>(null);
  const isPhone = useMedia(PHONE_WIDTH);
  useModal(pane, isPhone, onClose);
  // A sheet over the page is a dialog, which an aside may not be.
  const Part = isPhone ? 'div' : 'aside';
  return (
    <>
      <div className="scrim insp-scrim" onClick={onClose} aria-hidden="true" />
      <Part
        ref={pane}
        className="insp is-open"
        aria-label={label}
        tabIndex={-1}
        {...(isPhone ? { role: 'dialog', 'aria-modal': true } : {})}
      >
        {children}
      </Part>
    </>
  );
}
