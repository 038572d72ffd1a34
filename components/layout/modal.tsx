'use client';

import type { RefObject } from 'react';
import { useModal } from './use-modal';

/** While it is there, a sheet is a modal one: for pages that fetch what that takes when their sheet opens. */
export function Modal({ sheet, onClose }: { sheet: RefObject<HTMLElement | null>; onClose: () => void }) {
  useModal(sheet, true, onClose);
  return null;
}
