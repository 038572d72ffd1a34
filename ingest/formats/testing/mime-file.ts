/** A part of a test message: its header lines, and its body as text, as bytes, or as parts of its own. */
export interface TestPart {
  headers: readonly string[];
  body: string | Uint8Array | readonly TestPart[];
  boundary?: string;
}

const bytesOf = (text: string) => Buffer.from(text);

function write({ headers, body, boundary = 'edge' }: TestPart): Buffer {
  const head = bytesOf(`${headers.join('\r\n')}\r\n\r\n`);
  if (typeof body === 'string') return Buffer.concat([head, bytesOf(body.replace(/\r?\n/g, '\r\n'))]);
  if (body instanceof Uint8Array) return Buffer.concat([head, body]);
  const parts = body.flatMap((part) => [bytesOf(`--${boundary}\r\n`), write(part), bytesOf('\r\n')]);
  return Buffer.concat([head, ...parts, bytesOf(`--${boundary}--\r\n`)]);
}

/** A message or a saved page as its bytes, with the line ends of the standard. */
export const mimeFile = (part: TestPart): Uint8Array => new Uint8Array(write(part));

/** Bytes as the lines of base64. */
export const base64 = (bytes: Uint8Array | string) =>
  (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n');

/** Text in UTF-8 as quoted-printable. */
export const quoted = (text: string) =>
  Array.from(Buffer.from(text), (byte) =>
    byte === 10 || (byte >= 32 && byte < 127 && byte !== 61)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  )
    .join('')
    .replace(/[^\n]{70}(?=[^\n])/g, (line) => {
      // A soft line's end must not part a code.
      const cut = /=.?$/.exec(line)?.index ?? line.length;
      return `${line.slice(0, cut)}=\r\n${line.slice(cut)}`;
    });
