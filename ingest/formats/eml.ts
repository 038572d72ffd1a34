import PostalMime, { type Email, type Attachment as MimeAttachment } from 'postal-mime';
import { type Document, NO_HEADER } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import type { ReadLimits } from '../limits';
import { decodeText } from './decode';
import { readNewsletter } from './eml/newsletter';
import { readPlainText } from './eml/plain-text';
import { readSender } from './eml/sender';
import { DEEPEST_MARKUP, nestsBeyond } from './nesting';
import { parsePublished } from './published';

/** A file that came with a message. */
export interface Attachment {
  filename: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** A message: its own text as a report (or why it is none), and the files that came with it. */
export interface Message {
  body: Document | UnreadableDocumentError;
  attachments: Attachment[];
}

/** Parts in parts; real messages have four levels. */
const DEEPEST = 32;
/** Bytes of all headers together; real messages have some ten thousand. */
const MOST_HEADER = 1024 * 1024;
const MOST_ATTACHMENTS = 1000;

const decodeUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Old senders write their bytes without saying in which character set. Where a message declares none, the whole of it
 * is turned into UTF-8 by what its bytes look like; where only the header has such bytes, the header alone.
 */
function withKnownCharset(bytes: Uint8Array): Uint8Array {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (decodeUtf8(bytes) !== null) return bytes;
  const charset = /\bcharset\s*=\s*["']?([\w.:-]{2,30})/i.exec(latin)?.[1];
  if (!charset) return new TextEncoder().encode(decodeText(bytes));
  const end = /\r?\n\r?\n/.exec(latin)?.index ?? latin.length;
  const header = bytes.subarray(0, end);
  if (decodeUtf8(header) !== null) return bytes;
  return Buffer.concat([new TextEncoder().encode(decodeText(header, charset)), bytes.subarray(end)]);
}

const ENDINGS: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'application/pdf': 'pdf',
  'text/html': 'html',
  'text/plain': 'txt',
  'text/csv': 'csv',
};

/** Pictures of the layout, signatures and calendar entries are no reports. */
function isReport({ mimeType, related, disposition }: MimeAttachment): boolean {
  if (/^image\//.test(mimeType) && (related || disposition !== 'attachment')) return false;
  if (related && !/^(?:application\/pdf|message\/)/.test(mimeType)) return false;
  return !/^(?:application\/(?:pgp-|pkcs7-|x-pkcs7-|ics)|text\/(?:calendar|x-vcard|vcard))/.test(mimeType);
}

function toAttachment(attachment: MimeAttachment): Attachment {
  const { mimeType, content } = attachment;
  // A name may come with folders in front; only its last part is a name.
  const name = attachment.filename
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\p{Cc}/gu, '')
    .trim();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  const filename =
    name || (mimeType === 'message/rfc822' ? 'message.eml' : `attachment.${ENDINGS[mimeType] ?? 'bin'}`);
  return { filename, mediaType: mimeType, bytes };
}

const headerOf = (email: Email, name: string): string | null =>
  email.headers.find(({ key }) => key === name)?.value.trim() || null;

/** The day in the sender's own zone, as the header writes it. */
function findSent(email: Email): string | null {
  const date = headerOf(email, 'date');
  return date ? parsePublished(date.replace(/\s+/g, ' ')) : null;
}

const countWords = (text: string) =>
  text.replace(/https?:\/\/\S+/g, '').match(/\p{Script=Han}|[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The text of the HTML where it has about as many words as the plain text, which some senders fill with a note only. */
function findText(email: Email): { text: string; language: string | null } {
  const plain = email.text ? readPlainText(email.text) : '';
  if (!email.html || nestsBeyond(email.html, DEEPEST_MARKUP)) return { text: plain, language: null };
  const html = readNewsletter(email.html);
  return countWords(html.text) >= countWords(plain) * 0.7 ? html : { text: plain, language: html.language };
}

/** Marks that a transport puts before a subject. */
const withoutMarks = (subject: string) =>
  subject.replace(/^(?:\s*(?:fwd?|re|aw|wg|转发|轉寄|回复|回覆|答复)\s*[:：])+\s*/i, '').trim();

function readBody(email: Email, filename: string): Document | UnreadableDocumentError {
  const isEncrypted = email.attachments.some(({ mimeType }) =>
    /^application\/(?:pgp-encrypted|(?:x-)?pkcs7-mime)$/.test(mimeType),
  );
  const { text, language } = findText(email);
  if (text === '') {
    return isEncrypted
      ? new UnreadableDocumentError(
          filename,
          'The message is encrypted.',
          'Open it in your mail program, save it without encryption, and import that.',
        )
      : new UnreadableDocumentError(
          filename,
          'The message holds no text of its own.',
          'Import the file or the page that it points to.',
        );
  }
  const list = /^\s*"?([^"<>]{3,80}?)"?\s*</.exec(headerOf(email, 'list-id') ?? '')?.[1];
  const from = email.from ?? email.sender;
  const sender = readSender(
    from?.name ?? '',
    from?.address ?? '',
    headerOf(email, 'organization') ?? list ?? null,
  );
  const archived = /<?(https?:\/\/[^\s<>]+)>?/i.exec(headerOf(email, 'archived-at') ?? '')?.[1];
  const declared = headerOf(email, 'content-language')?.split(',')[0]?.trim() ?? language;
  return {
    ...NO_HEADER,
    filename,
    mediaType: 'message/rfc822',
    title: email.subject ? withoutMarks(email.subject.replace(/\s+/g, ' ')) || null : null,
    url: archived ?? null,
    published: findSent(email),
    publisher: sender.publisher,
    author: sender.author,
    language: declared && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(declared) ? declared : null,
    body: text,
  };
}

/**
 * A message: its subject as the title, the day on which it was sent (in the sender's zone) as that of its publication,
 * its sender as the publisher or, where the name is a person's, the author; the text from its HTML or its plain text.
 * Files that came with it are handed back unread, forwarded messages too. Throws UnreadableDocumentError for bytes
 * that are no message, or one that nests its parts without end.
 */
export async function readEml(bytes: Uint8Array, filename: string, _limits: ReadLimits): Promise<Message> {
  try {
    const email = await PostalMime.parse(withKnownCharset(bytes), {
      forceRfc822Attachments: true,
      maxNestingDepth: DEEPEST,
      maxHeadersSize: MOST_HEADER,
    });
    const isMessage = email.from || email.subject || email.date || email.to;
    if (!isMessage || email.attachments.length > MOST_ATTACHMENTS) throw notMessage(filename);
    return {
      body: readBody(email, filename),
      attachments: email.attachments.filter(isReport).map(toAttachment),
    };
  } catch (error) {
    throw error instanceof UnreadableDocumentError ? error : notMessage(filename);
  }
}

const notMessage = (filename: string) =>
  new UnreadableDocumentError(
    filename,
    'The file is not a message that a mail program could have sent.',
    'Save the message again from your mail program as .eml, or copy its text, and import that.',
  );
