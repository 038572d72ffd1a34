/** A part of a MIME file: its header fields by their names in small letters, and its bytes with transfer coding undone. */
export interface MimePart {
  headers: Map<string, string>;
  /** Media type in small letters. */
  type: string;
  /** Parameters of Content-Type by their names in small letters. */
  parameters: Map<string, string>;
  bytes: Uint8Array;
}

const DEEPEST = 5;
const MOST_PARTS = 20_000;
/** A header beyond this is none. */
const LONGEST_HEADER = 256 * 1024;

function readHeaders(text: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function readParameters(field: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const [, name, quoted, bare] of field.matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g))
    if (name) parameters.set(name.toLowerCase(), quoted ?? bare ?? '');
  return parameters;
}

/** Quoted-printable (RFC 2045, 6.7) as bytes; what is no code stays as it is. */
function decodeQuoted(text: string): Uint8Array {
  const plain = text.replace(/[ \t]+(?=\r?\n)/g, '').replace(/=\r?\n/g, '');
  return Buffer.from(
    plain.replace(/=([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}

function decodeTransfer(text: string, coding: string | undefined): Uint8Array {
  if (/^base64/i.test(coding ?? '')) return Buffer.from(text, 'base64');
  if (/^quoted-printable/i.test(coding ?? '')) return decodeQuoted(text);
  return Buffer.from(text, 'latin1');
}

/**
 * The parts of a MIME file in their order, containers included, each decoded to its bytes. Parts nested more than five
 * deep are left as one. `bytes` are read as they stand: no character set is assumed.
 */
export function readMimeParts(bytes: Uint8Array): MimePart[] {
  const parts: MimePart[] = [];
  const read = (text: string, depth: number) => {
    if (parts.length >= MOST_PARTS) return;
    const end = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEADER));
    const headers = readHeaders(text.slice(0, end?.index ?? 0));
    const body = end ? text.slice(end.index + end[0].length) : '';
    const field = headers.get('content-type') ?? 'text/plain';
    const type = (/^[^\s;]*/.exec(field)?.[0] ?? '').toLowerCase();
    const parameters = readParameters(field);
    const boundary = parameters.get('boundary');
    const isContainer = type.startsWith('multipart/') && boundary !== undefined && depth < DEEPEST;
    const own = isContainer
      ? new Uint8Array()
      : decodeTransfer(body, headers.get('content-transfer-encoding'));
    parts.push({ headers, type, parameters, bytes: own });
    if (!isContainer) return;
    for (const piece of splitAt(body, boundary)) read(piece, depth + 1);
  };
  read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').trimStart(), 0);
  return parts;
}

/** What stands between the lines of a boundary (RFC 2046, 5.1.1); the last piece may lack its end. */
function splitAt(body: string, boundary: string): string[] {
  const pieces: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    const line = /^[^\r\n]*\r?\n?/.exec(body.slice(at + mark.length, at + mark.length + 200))?.[0] ?? '';
    // Another boundary may begin with this one.
    if (!/^(?:--)?[ \t]*\r?\n?$/.test(line)) continue;
    if (start >= 0) pieces.push(body.slice(start, at).replace(/\r?\n$/, ''));
    start = at + mark.length + line.length;
    if (line.startsWith('--')) return pieces;
  }
  if (start >= 0) pieces.push(body.slice(start));
  return pieces;
}
