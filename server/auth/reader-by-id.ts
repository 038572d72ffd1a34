import { notFound } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '@/core/model/user';
import { parseId } from '@/core/views/id';
import { keptView } from '@/server/answers/kept-view';
import { type Desk, openDesk } from '@/server/context';
import { NotFoundError } from '@/server/errors';
import { guardPage } from './guard-page';

/**
 * How a page below `place` ("/articles") reads what the number in its address names: once for the head and the page of one
 * request, by whoever may read, and with the page for 404 where there is no such thing.
 */
export function readerById<View>(
  place: string,
  read: (desk: Desk, actor: Actor, id: number) => View,
): (text: string) => Promise<View> {
  return cache(async (text: string) => {
    const id = parseId(text);
    if (id === null) notFound();
    const actor = await guardPage('read', `${place}/${id}`);
    try {
      const desk = openDesk();
      return await keptView(desk, actor, `${place}/${id}`, (reader) => read(desk, reader, id));
    } catch (error) {
      if (error instanceof NotFoundError) notFound();
      throw error;
    }
  });
}
