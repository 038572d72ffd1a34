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
  { bytes: ascii('%PDF'), name: 'a PDF', remedy: SAVE_AS_TEXT },
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

function describeZip(bytes: Uint8Array): { name: string; remedy: string } {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  if (head.includes('word/')) return { name: 'a Word document', remedy: SAVE_AS_TEXT };
  if (head.includes('xl/')) return { name: 'an Excel workbook', remedy: SAVE_AS_TEXT };
  if (head.includes('ppt/')) return { name: 'a PowerPoint presentation', remedy: SAVE_AS_TEXT };
  if (head.includes('opendocument')) return { name: 'an OpenDocument file', remedy: SAVE_AS_TEXT };
  if (head.includes('epub')) return { name: 'an e-book', remedy: SAVE_AS_TEXT };
  return { name: 'a ZIP archive', remedy: UNPACK };
}

/** Throws UnreadableDocumentError for an empty file and for anything that is not text, naming what it is. */
export function requireText(bytes: Uint8Array, filename: string): void {
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
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    const { name, remedy } = describeZip(bytes);
    throw new UnreadableDocumentError(filename, `This is ${name}; it cannot be read.`, remedy);
  }
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes, ascii('WEBP'), 8)) {
    throw new UnreadableDocumentError(filename, 'This is a WebP image; it cannot be read.', SAVE_AS_TEXT);
  }
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  if (!isUtf16 && bytes.includes(0)) {
    throw new UnreadableDocumentError(
      filename,
      'This file holds binary data and no plain text.',
      SAVE_AS_TEXT,
    );
  }
}
