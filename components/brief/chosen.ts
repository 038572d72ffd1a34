'use client';

import { useSyncExternalStore } from 'react';
import { type BriefItem, briefKey, MOST_CHOSEN, parseBriefKey } from '@/core/brief/brief-item';

/** Where this tab keeps what is chosen for a brief, from page to page, until the tab is closed. */
const STORE = 'lodestone.chosen';
const NONE: readonly BriefItem[] = [];
const listeners = new Set<() => void>();
let known: { text: string | null; items: readonly BriefItem[] } = { text: null, items: NONE };

function readStored(): readonly BriefItem[] {
  let text: string | null = null;
  try {
    text = sessionStorage.getItem(STORE);
  } catch {
    // Storage can be forbidden; then what is chosen lives as long as the page.
    return known.items;
  }
  if (text !== known.text) {
    known = { text, items: (text ?? '').split(',').flatMap((key) => parseBriefKey(key) ?? []) };
  }
  return known.items;
}

function store(items: readonly BriefItem[]): void {
  const text = items.length === 0 ? null : items.map(briefKey).join(',');
  known = { text, items };
  try {
    if (text === null) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, text);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What is chosen for a brief, in the order of choosing. */
export function useChosenItems(): readonly BriefItem[] {
  return useSyncExternalStore(subscribe, readStored, () => NONE);
}

/** Put other things in the place of what is chosen. */
export const setChosenItems = store;

/** Choose something, or put it back; false when a brief has no room for more. */
export function toggleChosen(item: BriefItem): boolean {
  const items = readStored();
  const key = briefKey(item);
  const others = items.filter((each) => briefKey(each) !== key);
  if (others.length === items.length && items.length >= MOST_CHOSEN) return false;
  store(others.length === items.length ? [...items, item] : others);
  return true;
}
