'use client';

import { Search } from 'lucide-react';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { HanText } from '@/components/ui/han-text';
import type { SearchOption } from '@/core/search/complete-search';
import { LONGEST_SEARCH } from '@/core/search/query';
import { ToSearch } from './to-search';
import { useOptions } from './use-options';

/**
 * The box of the page of search. While somebody types, a list offers operators and what they take: arrows choose, Enter
 * takes what is chosen and else searches, Escape closes the list. Without JavaScript it is a plain form.
 */
export function SearchForm({ q, problemId }: { q: string; problemId: string | null }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(q);
  const [caret, setCaret] = useState(q.length);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const { options, apply } = useOptions(text, caret, isOpen);
  const isShown = isOpen && options.length > 0;
  const chosen = isShown ? options[at] : undefined;
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const take = (option: SearchOption) => {
    const next = apply(option);
    // At once: whoever types on must find the cursor behind it.
    flushSync(() => {
      setText(next.text);
      setCaret(next.caret);
      setAt(-1);
      // An operator goes on with its values; behind a value comes what the person types next.
      setOpen(option.insert.endsWith(':'));
    });
    input.current?.setSelectionRange(next.caret, next.caret);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
    else if (event.key === 'ArrowDown' && isShown) setAt((at + 1) % options.length);
    else if (event.key === 'ArrowUp' && isShown) setAt((at <= 0 ? options.length : at) - 1);
    else if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape' && isShown) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ToSearch role="search" className="search-form" ref={form} onSubmit={close}>
      <div className="search search--big">
        <Search className="ic" aria-hidden="true" />
        <label className="vh" htmlFor={id}>
          Search everything
        </label>
        <input
          id={id}
          ref={input}
          name="q"
          type="search"
          role="combobox"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${at}` : undefined}
          aria-invalid={problemId !== null}
          aria-describedby={problemId ?? undefined}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="search"
          placeholder="Search articles, events, entities, figures"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            setOpen(true);
            setAt(-1);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? text.length)}
          onClick={() => setOpen(true)}
          onBlur={close}
          onKeyDown={onKeyDown}
        />
        <button type="submit" className="btn btn--primary">
          Search
        </button>
      </div>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label="Completions"
        className="completions"
        hidden={!isShown}
      >
        {options.map((option, index) => (
          // The input keeps the focus and answers the keys.
          <div
            key={option.insert}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            <b>
              <HanText>{option.label}</HanText>
            </b>
            <span className="cap">{option.detail}</span>
          </div>
        ))}
      </div>
      <span className="vh" role="status">
        {isShown ? `${options.length} completions, choose with the arrow keys` : ''}
      </span>
    </ToSearch>
  );
}
