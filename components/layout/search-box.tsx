'use client';

import { Search } from 'lucide-react';
import Link from 'next/link';
import { useSearchParams } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { openPalette } from '@/components/palette/open-palette';
import { ToSearch } from '@/components/search/to-search';
import { LONGEST_SEARCH } from '@/core/search/query';

const never = () => () => undefined;
const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);

/** ⌘ on a Mac, Ctrl elsewhere; the server cannot know. */
function CommandKey() {
  const onMac = useSyncExternalStore(never, isMac, () => true);
  return (
    <span aria-hidden="true">
      <kbd>{onMac ? '⌘K' : 'Ctrl K'}</kbd>
    </span>
  );
}

/**
 * The box of the top bar. A press on it opens the palette, as ⌘K and `/` do; whoever comes by Tab, and whoever has no
 * JavaScript, types here and sends it off.
 */
export function SearchBox() {
  const asked = useSearchParams().get('q') ?? '';
  return (
    <ToSearch role="search" aria-label="Search the desk">
      <label className="search">
        <Search className="ic" aria-hidden="true" />
        <span className="vh">Search the desk</span>
        <input
          key={asked}
          type="search"
          name="q"
          defaultValue={asked}
          maxLength={LONGEST_SEARCH}
          autoComplete="off"
          placeholder="Search articles, entities, quotes"
          aria-keyshortcuts="Control+K Meta+K /"
          onClick={(event) => openPalette(event.currentTarget.value)}
        />
        <CommandKey />
      </label>
    </ToSearch>
  );
}

/** On a phone, where the top bar has no room for the box. */
export function SearchButton() {
  return (
    <Link
      prefetch={false}
      className="btn btn--icon btn--quiet narrow-only"
      href="/search"
      aria-label="Search"
      onClick={(event) => {
        event.preventDefault();
        openPalette();
      }}
    >
      <Search className="ic" aria-hidden="true" />
    </Link>
  );
}
