import type { Extraction } from '@/core/model/extraction';
import { extract } from '@/extraction/extract';
import type { Desk } from '@/server/context';
import { readSettings } from '@/server/env';
import { OWNER } from '@/server/import/testing';
import type { RereadContext } from './context';
import { extractAgain, type RereadOrder } from './extract-again';
import { readReread } from './read-rereads';
import { workRereads } from './work-rereads';

/** An extractor that is as the real one, but for what `change` makes of its findings. */
export const changedExtractor =
  (change: (extraction: Extraction) => Extraction): typeof extract =>
  (text, header, options) =>
    change(extract(text, header, options));

/** Work on what is open as a worker does. */
export function workAgain(desk: Desk, over: Partial<RereadContext> = {}): Promise<boolean> {
  return workRereads({
    desk,
    owner: '1@test:ab',
    limits: readSettings().limits,
    signal: new AbortController().signal,
    now: () => new Date(),
    tell: () => {},
    ...over,
  });
}

/** Read the archive again, to the end. */
export async function rereadAll(
  desk: Desk,
  over: Partial<RereadContext> = {},
  order: RereadOrder = { scope: 'all' },
) {
  const { id } = extractAgain(desk, OWNER, order);
  await workAgain(desk, over);
  return readReread(desk, OWNER, id);
}
