import iconv from 'iconv-lite';

/*
 * Chinese and Japanese PDFs often name a predefined encoding (ISO 32000-1, 9.7.5.2) and embed no table of their own.
 * The reader needs two tables then: from the encoding's codes to numbers of signs, and from those to Unicode. Only the
 * text is wanted here, never the drawing, so the number of a sign is its UTF-16 unit in both tables: the first is made
 * from the character set of the same name, the second is the identity.
 */

/** The character sets behind the predefined encodings; `ucs2` stands for codes that are UTF-16 units already. */
const CHARSETS: Readonly<Record<string, string>> = {
  'GB-EUC': 'gb2312',
  'GBpc-EUC': 'gb2312',
  'GBK-EUC': 'gbk',
  'GBKp-EUC': 'gbk',
  GBK2K: 'gbk',
  'UniGB-UCS2': 'ucs2',
  'UniGB-UTF16': 'ucs2',
  B5pc: 'big5',
  'ETen-B5': 'big5',
  'ETenms-B5': 'big5',
  'HKscs-B5': 'big5hkscs',
  'UniCNS-UCS2': 'ucs2',
  'UniCNS-UTF16': 'ucs2',
  '90ms-RKSJ': 'shift_jis',
  '90msp-RKSJ': 'shift_jis',
  'UniJIS-UCS2': 'ucs2',
  'UniJIS-UTF16': 'ucs2',
  'KSCms-UHC': 'euc-kr',
  'UniKS-UCS2': 'ucs2',
  'UniKS-UTF16': 'ucs2',
};

const hex = (code: number, digits: number) => `<${code.toString(16).padStart(digits, '0')}>`;

/** A table in the notation of Adobe's Technical Note 5014, which the reader parses. */
function writeMap(name: string, codeSpaces: string[], section: 'cid' | 'bf', ranges: string[]): string {
  const lines = [
    'begincmap',
    `/CMapName /${name} def`,
    `/WMode ${name.endsWith('-V') ? 1 : 0} def`,
    `${codeSpaces.length} begincodespacerange`,
    ...codeSpaces,
    'endcodespacerange',
  ];
  // The note allows 100 ranges in one section.
  for (let at = 0; at < ranges.length; at += 100) {
    const some = ranges.slice(at, at + 100);
    lines.push(`${some.length} begin${section}range`, ...some, `end${section}range`);
  }
  return [...lines, 'endcmap'].join('\n');
}

/** Codes of one and two bytes in a character set, each to its UTF-16 unit; neighbours joined into ranges. */
function rangesOf(charset: string): string[] {
  const ranges: string[] = [];
  const singles = charset === 'shift_jis' ? [...Array(256).keys()] : [...Array(128).keys()];
  for (const code of singles) {
    const text = iconv.decode(Buffer.from([code]), charset);
    if (text.length === 1 && text !== '\ufffd')
      ranges.push(`${hex(code, 2)} ${hex(code, 2)} ${text.charCodeAt(0)}`);
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const text = iconv.decode(Buffer.from([lead, trail]), charset);
      if (text.length !== 1 || text === '\ufffd') continue;
      const code = hex(lead * 256 + trail, 4);
      ranges.push(`${code} ${code} ${text.charCodeAt(0)}`);
    }
  }
  return ranges;
}

/** Page after page of 256 codes that are UTF-16 units already. */
const PAGES = [...Array(256).keys()];

function writeEncoding(name: string, charset: string): string {
  if (charset === 'ucs2') {
    const ranges = PAGES.map((page) => `${hex(page * 256, 4)} ${hex(page * 256 + 255, 4)} ${page * 256}`);
    return writeMap(name, ['<0000> <ffff>'], 'cid', ranges);
  }
  const spaces =
    charset === 'shift_jis'
      ? ['<00> <80>', '<a0> <df>', '<8140> <9ffc>', '<e040> <fcfc>']
      : ['<00> <80>', '<8140> <fefe>'];
  return writeMap(name, spaces, 'cid', rangesOf(charset));
}

function writeUnicode(name: string): string {
  const ranges = PAGES.map(
    (page) => `${hex(page * 256, 4)} ${hex(page * 256 + 255, 4)} ${hex(page * 256, 4)}`,
  );
  return writeMap(name, ['<0000> <ffff>'], 'bf', ranges);
}

const written = new Map<string, Uint8Array>();

/** Hands tables to the PDF reader, which otherwise would fetch them from an address; nothing else is handed out. */
export class CharacterMaps {
  /** Whether the document at hand has asked for an encoding whose numbers of signs are ours. */
  #isOurs = false;

  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const charset = CHARSETS[filename.replace(/-[HV]$/, '')];
    const isUnicode = /^Adobe-(?:GB1|CNS1|Japan1|Korea1)-UCS2$/.test(filename);
    if (kind !== 'cMapUrl' || (!charset && !isUnicode)) throw new Error(`There is no ${filename}.`);
    // Without one of our encodings the numbers are those of Adobe's collection, for which there is no table here:
    // wrong words would be worse than none.
    if (isUnicode && !this.#isOurs) throw new Error(`There is no table for ${filename}.`);
    if (charset) this.#isOurs = true;
    const known = written.get(filename);
    if (known) return known;
    const table = charset ? writeEncoding(filename, charset) : writeUnicode(filename);
    const bytes = new TextEncoder().encode(table);
    written.set(filename, bytes);
    return bytes;
  }
}
