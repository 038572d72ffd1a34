import { UnreadableDocumentError } from '../errors';

interface Signature {
  bytes: readonly number[];
  name: string;
  remedy: string;
}

const SAVE_AS_TEXT = 'Copy its text into a .txt file, or save the web page as .html, and import that.';
const UNPACK = 'Unpack it and import the reports inside.';

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));

/** The first bytes of files that people upload by mistake. */
const SIGNATURES: readonly Signature[] = [
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'an old Office document', remedy: SAVE_AS_TEXT },
  { bytes: ascii('{\\rtf'), name: 'an RTF document', remedy: SAVE_AS_TEXT },
  { bytes: [0x1f, 0x8b], name: 'a gzip archive', remedy: UNPACK },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'a 7-Zip archive', remedy: UNPACK },
  { bytes: ascii('Rar!'), name: 'a RAR archive', remedy: UNPACK },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'a PNG image', remedy: SAVE_AS_TEXT },
  { bytes: [0xff, 0xd8, 0xff], name: 'a JPEG image', remedy: SAVE_AS_TEXT },
  { bytes: ascii('GIF8'), name: 'a GIF image', remedy: SAVE_AS_TEXT },
  { bytes: ascii('SQLite format 3'), name: 'an SQLite database', remedy: 'Choose the reports instead.' },
];

const startsWith = (bytes: Uint8Array, signature: readonly number[], at = 0) =>
  signature.every((byte, i) => bytes[at + i] === byte);

/** Packed office files that hold no report in words. */
const PACKED: readonly [RegExp, string][] = [
  [/xl\/workbook/, 'an Excel workbook; save the sheet as CSV and import that'],
  [/ppt\/presentation/, 'a PowerPoint presentation; save it as PDF and import that'],
  [/opendocument\.(?:spreadsheet)/, 'an OpenDocument spreadsheet; save the sheet as CSV and import that'],
  [/opendocument\.(?:presentation|graphics)/, 'an OpenDocument presentation; save it as PDF and import that'],
  [/mimetypeapplication\/epub/, 'an e-book; save it as PDF or HTML and import that'],
];

function refusePacked(bytes: Uint8Array, filename: string): void {
  const latin = new TextDecoder('latin1');
  const ends = latin.decode(bytes.subarray(0, 4096)) + latin.decode(bytes.subarray(-65_536));
  const found = PACKED.find(([mark]) => mark.test(ends))?.[1].split('; ');
  if (!found?.[0] || !found[1]) return;
  const remedy = `${found[1][0]?.toUpperCase()}${found[1].slice(1)}.`;
  throw new UnreadableDocumentError(filename, `This is ${found[0]}; it cannot be read.`, remedy);
}

/**
 * Throws UnreadableDocumentError for an empty file and for what is neither text nor a PDF nor a packed format that
 * can be read, naming what it is.
 */
export function requireReadable(bytes: Uint8Array, filename: string): void {
  if (bytes.length === 0) {
    throw new UnreadableDocumentError(
      filename,
      'This file is empty.',
      'Save the report again and import the new file.',
    );
  }
  const known = SIGNATURES.find((signature) => startsWith(bytes, signature.bytes));
  if (known)
    throw new UnreadableDocumentError(filename, `This is ${known.name}; it cannot be read.`, known.remedy);
  if (startsWith(bytes, ascii('PK\x03\x04')) || startsWith(bytes, ascii('PK\x05\x06'))) {
    refusePacked(bytes, filename);
    return;
  }
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) {
    throw new UnreadableDocumentError(filename, 'This is a WebP image; it cannot be read.', SAVE_AS_TEXT);
  }
  const isPdf = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(1024, bytes.length)).includes('%PDF-');
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isPdf && !isUtf16 && bytes.includes(0)) {
    throw new UnreadableDocumentError(
      filename,
      'This file holds binary data and no plain text.',
      SAVE_AS_TEXT,
    );
  }
}
