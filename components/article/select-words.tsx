'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { AddedKind, Selection as SelectedWords } from '@/core/model/added-fact';
import { readSelectedWords } from './selected-words';

const KINDS: { kind: AddedKind; words: string }[] = [
  { kind: 'event', words: 'Event' },
  { kind: 'figure', words: 'Figure' },
  { kind: 'mention', words: 'Entity' },
  { kind: 'theme', words: 'Theme' },
];

interface Place {
  top: number;
  left: number;
}

/** Below the end of what is selected, inside the column of the text. */
function placeOf(box: HTMLElement): Place | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const column = box.getBoundingClientRect();
  const left = Math.min(Math.max(words.left - column.left, 0), Math.max(column.width - 300, 0));
  return { top: words.bottom - column.top + 6, left };
}

/**
 * Words of the text are selected, by pointer or by keyboard, and a fact is made of them. By keyboard (`isOn`) the arrows go
 * from word to word and from line to line, Shift extends, Enter makes a fact, Escape ends.
 */
export function SelectWords({
  reader,
  isOn,
  onEnd,
  onPick,
}: {
  reader: RefObject<HTMLElement | null>;
  isOn: boolean;
  onEnd: () => void;
  onPick: (words: SelectedWords, kind: AddedKind | null) => void;
}) {
  const [selected, setSelected] = useState<{ words: SelectedWords; place: Place } | null>(null);
  const self = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const look = () => {
      const text = reader.current;
      const box = self.current?.parentElement;
      const words = text && readSelectedWords(text);
      const place = words && box ? placeOf(box) : null;
      setSelected(words && place ? { words, place } : null);
    };
    // It may have come only after the first words were selected.
    look();
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [reader]);

  useSelectionKeys(reader, isOn, onEnd, onPick);

  return (
    <div ref={self} className="noprint">
      {selected ? (
        // The selection must outlive a press on its buttons.
        <div
          className="pickbar"
          role="toolbar"
          aria-label="Add a fact from the selected words"
          style={{ top: selected.place.top, left: selected.place.left }}
          onMouseDown={(event) => event.preventDefault()}
        >
          <span className="cap">Add</span>
          {KINDS.map(({ kind, words }) => (
            <button
              key={kind}
              type="button"
              className="btn btn--sm"
              onClick={() => onPick(selected.words, kind)}
            >
              {words}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** The first text of the page that can be seen, for the selection to begin at. */
function firstVisible(reader: HTMLElement): Node | null {
  const lit = reader.querySelector('.is-on');
  const paragraphs = [...reader.querySelectorAll<HTMLElement>('[data-start]')];
  const visible = paragraphs.find((each) => each.getBoundingClientRect().bottom > 120) ?? paragraphs[0];
  const from = lit ?? visible;
  if (!from) return null;
  const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.pn, sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  return walker.nextNode();
}

function useSelectionKeys(
  reader: RefObject<HTMLElement | null>,
  isOn: boolean,
  onEnd: () => void,
  onPick: (words: SelectedWords, kind: AddedKind | null) => void,
): void {
  const latest = useRef({ onEnd, onPick });
  useEffect(() => {
    latest.current = { onEnd, onPick };
  });
  const begin = useCallback((text: HTMLElement) => {
    text.focus({ preventScroll: true });
    const selection = document.getSelection();
    const node = firstVisible(text);
    if (!selection || !node) return;
    selection.collapse(node, 0);
    selection.modify('extend', 'forward', 'word');
  }, []);
  useEffect(() => {
    const text = reader.current;
    if (!isOn || !text) return;
    begin(text);
    const onKey = (event: KeyboardEvent) => {
      const selection = document.getSelection();
      if (!selection || event.ctrlKey || event.metaKey || event.altKey) return;
      const steps: Record<string, ['forward' | 'backward', 'word' | 'line']> = {
        ArrowRight: ['forward', 'word'],
        ArrowLeft: ['backward', 'word'],
        ArrowDown: ['forward', 'line'],
        ArrowUp: ['backward', 'line'],
      };
      const step = steps[event.key];
      if (step) {
        event.preventDefault();
        const [way, by] = step;
        if (!event.shiftKey) {
          // A caret is not seen in a text that nobody writes in: the word at it is marked instead.
          if (way === 'forward') selection.collapseToEnd();
          else selection.collapseToStart();
          if (by === 'line') {
            selection.modify('move', way, 'line');
            // To the beginning of the word that it came to, also where it stands there already.
            selection.modify('move', 'forward', 'character');
            selection.modify('move', 'backward', 'word');
          } else if (way === 'backward') selection.modify('move', 'backward', 'word');
          selection.modify('extend', 'forward', 'word');
        } else selection.modify('extend', way, by);
        selection.focusNode?.parentElement?.scrollIntoView({ block: 'nearest' });
      }
      if (event.key === 'Enter') {
        event.preventDefault();
        const words = readSelectedWords(text);
        if (words) latest.current.onPick(words, null);
      }
      if (event.key === 'Escape') {
        event.preventDefault();
        selection.removeAllRanges();
        latest.current.onEnd();
      }
    };
    text.addEventListener('keydown', onKey);
    return () => text.removeEventListener('keydown', onKey);
  }, [reader, isOn, begin]);
}
