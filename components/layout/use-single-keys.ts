'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyGroup, KeyOf } from './keys';

/** Fields in which a letter is a letter, and places where somebody answers a question or chooses words. */
const TAKEN =
  'input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable], [data-selecting]';

/** Whether this event's key is free for a page: nobody types, no dialog or menu is open, nothing else has taken it. */
export function isKeyFree(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(TAKEN)) return false;
  return document.querySelector('dialog[open], [popover]:popover-open') === null;
}

/** Whether single keys are on: people who speak to their machine, or whose hand slips, switch them off in the settings. */
export function areSingleKeysOn(): boolean {
  return document.documentElement.dataset.singleKeys !== 'off';
}

/** Does what the key is for; false when it has not, and the key is the browser's after all. */
type KeyAct = ((event: KeyboardEvent) => unknown) | null;

/** What each key of a group does now; null for one that has nothing to do at the moment, which is then the browser's. */
export type KeyActs<Group extends KeyGroup> = Record<KeyOf<Group>, KeyAct>;

/** Keys that are no characters, such as Escape and the arrows: these cannot be switched off. */
export type NamedKeyActs = Partial<
  Record<'Escape' | 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | ' ', KeyAct>
>;

/** Let the single keys of a group work while the caller is on the page; null for none of them. */
export function useSingleKeys<Group extends KeyGroup>(
  _group: Group,
  acts: KeyActs<Group> | null,
  named: NamedKeyActs = {},
): void {
  const latest = useRef({ acts, named });
  // With the page that is seen, not after it: what shows can be closed at once.
  useLayoutEffect(() => {
    latest.current = { acts, named };
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isKeyFree(event)) return;
      const singles: Partial<Record<string, KeyAct>> = (areSingleKeysOn() && latest.current.acts) || {};
      const others: Partial<Record<string, KeyAct>> = latest.current.named;
      const act = others[event.key] ?? singles[event.key] ?? singles[event.key.toLowerCase()];
      if (act && act(event) !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
