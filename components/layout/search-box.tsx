'use client';

import { Search } from 'lucide-react';
import Form from 'next/form';
import { useSearchParams } from 'next/navigation';
import { useEffect, useRef } from 'react';

/** The box of the top bar; `/` or ⌘K (Ctrl K) brings the cursor here from anywhere. */
export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const asked = useSearchParams().get('q') ?? '';

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
      const isSlash = event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
      const isCommand = event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey);
      if (!isSlash && !isCommand) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  return (
    <Form action="/search" role="search">
      <label className="search">
        <Search className="ic" aria-hidden="true" />
        <span className="vh">Search articles and entities</span>
        <input
          key={asked}
          ref={input}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={300}
          autoComplete="off"
          placeholder="Search articles and entities"
        />
        <kbd title="Press / to search">/</kbd>
      </label>
    </Form>
  );
}
