import type { Actor } from '@/core/model/user';
import { requireRight } from '@/server/auth/require';
import type { Desk } from '@/server/context';
import type { FetchedFile } from '@/server/import/fetched-file';
import { type FetchOptions, fetchSafely } from './fetch-safely';

/** Kinds of page that an address may be, with the ending that a file of that kind has. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/xml': 'xml',
  'application/xml': 'xml',
  'application/rss+xml': 'rss',
  'application/atom+xml': 'atom',
  'application/rdf+xml': 'rdf',
  'application/json': 'json',
  'application/feed+json': 'json',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** A name for people: the last part of the path, or the host, with the ending of what it is. */
function nameFile(address: string, mediaType: string): string {
  const { hostname, pathname } = new URL(address);
  let last = pathname.split('/').findLast((part) => part !== '') ?? '';
  try {
    last = decodeURIComponent(last);
  } catch {
    // A stray per cent sign: the name stays as it is written.
  }
  const ending = ENDINGS[mediaType.split(';')[0]!.trim().toLowerCase()] ?? 'html';
  const stem = last
    .replace(/[/\\\p{Cc}]/gu, ' ')
    .replace(/\.[a-z][a-z0-9]{1,4}$/i, '')
    .trim()
    .slice(0, 120);
  return `${stem || hostname}.${ending}`;
}

/** Fetch one page as a file. Throws FetchRefusedError. */
export async function fetchFile(
  url: string,
  options: Omit<FetchOptions, 'accept'> = {},
): Promise<FetchedFile> {
  const { bytes, headers, url: found } = await fetchSafely(url, { ...options, accept: Object.keys(ENDINGS) });
  const mediaType = headers.contentType ?? 'application/octet-stream';
  return { filename: nameFile(found, mediaType), mediaType, bytes: bytes ?? new Uint8Array(), url: found };
}

/** Fetch the report behind an address that a person gave. Throws FetchRefusedError in words for that person. */
export async function fetchAddress(
  _desk: Desk,
  actor: Actor,
  url: string,
  options: Omit<FetchOptions, 'accept'> = {},
): Promise<FetchedFile> {
  requireRight(actor, 'import');
  return fetchFile(url, options);
}
