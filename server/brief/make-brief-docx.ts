import { z } from 'zod';
import { defaultTitle, orderEntries } from '@/core/brief/brief';
import { LONGEST_INTRODUCTION, LONGEST_TITLE } from '@/core/brief/brief-address';
import { MOST_CHOSEN, parseBriefKey } from '@/core/brief/brief-item';
import type { Actor } from '@/core/model/user';
import { attachmentHeaders } from '../attachment';
import { requireRight } from '../auth/require';
import type { Desk } from '../context';
import { readBrief } from './read-brief';

const keySchema = z
  .string()
  .refine((key) => parseBriefKey(key) !== null, 'Name what was chosen as in event-12.');

export const docxOrderSchema = z.object({
  items: z.array(keySchema).min(1).max(MOST_CHOSEN),
  order: z.union([z.enum(['oldest', 'newest']), z.array(keySchema).max(MOST_CHOSEN)]),
  title: z.string().trim().max(LONGEST_TITLE),
  introduction: z.string().max(LONGEST_INTRODUCTION),
});

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A brief as a Word document to keep. `address` is that of the desk, for the links in it. */
export async function makeBriefDocx(
  desk: Desk,
  actor: Actor,
  order: z.infer<typeof docxOrderSchema>,
  address: string,
): Promise<Response> {
  requireRight(actor, 'read');
  const view = readBrief(
    desk,
    actor,
    order.items.flatMap((key) => parseBriefKey(key) ?? []),
  );
  const entries = orderEntries(view.entries, order.order);
  const title = order.title || defaultTitle(entries);
  // The writer of documents is large and needed here alone.
  const { writeBriefDocx } = await import('./write-brief-docx');
  const bytes = await writeBriefDocx({
    title,
    introduction: order.introduction,
    view: { ...view, entries },
    desk: address,
  });
  return new Response(new Uint8Array(bytes), {
    headers: attachmentHeaders(`${title.replace(/[\\/:*?"<>|]+/g, ' ').trim()}.docx`, 'brief.docx', DOCX),
  });
}
