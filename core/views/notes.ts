import type { NotedKind } from '@/core/model/note';

/** What somebody wrote beside something. */
export interface NoteView {
  id: number;
  /** Plain text. */
  text: string;
  /** A person's name. */
  by: string;
  /** ISO instants; `editedAt` is null for one that stands as it was written. */
  at: string;
  editedAt: string | null;
  /** Written by whoever reads this: only they change it or take it away. */
  isOwn: boolean;
}

export interface NotesView {
  kind: NotedKind;
  id: number;
  /** Oldest first. */
  notes: NoteView[];
  canWrite: boolean;
}

/** A stretch of a note: words, or an address that may be opened. */
export interface NotePart {
  text: string;
  href: string | null;
}

const ADDRESS = /https?:\/\/[^\s<>"]+/gi;
/** Signs that end a sentence or close a bracket rather than belong to an address. */
const BEHIND = /[.,;:!?)\]}'’”»、。，；：！？）】》]+$/;

/** A note in parts: addresses that begin with http:// or https:// may be opened, everything else is words. */
export function notePartsOf(text: string): NotePart[] {
  const parts: NotePart[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const href = found[0].replace(BEHIND, '');
    if (!URL.canParse(href)) continue;
    if (found.index > from) parts.push({ text: text.slice(from, found.index), href: null });
    parts.push({ text: href, href });
    from = found.index + href.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), href: null });
  return parts;
}
