import { notFound } from 'next/navigation';
import { cache } from 'react';
import { parseId } from '@/core/views/id';
import { keptView } from '@/server/answers/ask-view';
import type { ViewCall, ViewName, ViewOf } from '@/server/answers/views';
import { openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { guardPage } from './guard-page';

/**
 * How a page below `place` ("/articles") reads what the number in its address names: once for the head and the page of one
 * request, by whoever may read, and with the page for 404 where there is no such thing.
 */
export function readerById<Name extends ViewName>(
  place: string,
  call: (id: number) => ViewCall<Name>,
): (text: string) => Promise<ViewOf<Name>> {
  return cache(async (text: string) => {
    const id = parseId(text);
    if (id === null) notFound();
    const actor = await guardPage('read', `${place}/${id}`);
    try {
      return await keptView(openDesk(), actor, call(id));
    } catch (error) {
      if (error instanceof NotFoundError) notFound();
      throw error;
    }
  });
}
