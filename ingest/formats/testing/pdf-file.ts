/** A run of text on a page of a test PDF: points from the page's lower left. */
export interface TestRun {
  x: number;
  y: number;
  size?: number;
  text: string;
  /** `latin`: Helvetica. The others are Chinese fonts that are not embedded, by the encoding that they name. */
  font?: 'latin' | 'UniGB-UCS2-H' | 'GBK-EUC-H' | 'Identity-H';
  /** The bytes of the string where they are not those of `text` in the font's encoding. */
  code?: string;
}

export interface TestPdf {
  pages: TestRun[][];
  info?: Record<string, string>;
  /** XMP properties, such as `<dc:title>…`. */
  xmp?: string;
  /** Draw a picture on each page. */
  hasImages?: boolean;
  /** Ask for a password. */
  isEncrypted?: boolean;
  /** Deflated content of each page in place of its runs. */
  content?: Buffer;
}

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(4, '0')).join('');
const FONTS = { latin: 'F1', 'UniGB-UCS2-H': 'F2', 'GBK-EUC-H': 'F3', 'Identity-H': 'F4' } as const;

/** Signs of WinAnsiEncoding (ISO 32000-1, annex D) that stand elsewhere in Unicode. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
};

function drawRun({ x, y, size = 10, text, font = 'latin', code }: TestRun): string {
  const words =
    font === 'latin'
      ? `(${text.replace(/[’“”•–]/g, (sign) => WIN_ANSI[sign] ?? sign).replace(/[\\()]/g, '\\$&')})`
      : `<${code ?? utf16(text)}>`;
  return `BT /${FONTS[font]} ${size} Tf 1 0 0 1 ${x} ${y} Tm ${words} Tj ET`;
}

const cidFont = (encoding: string, descendant: string) =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /${encoding} /DescendantFonts [${descendant}] >>`;

/** A small PDF 1.4 of A4 pages, written out by hand so that a reader of a test sees what is in it. */
export function pdfFile({ pages, info = {}, xmp, hasImages, isEncrypted, content }: TestPdf): Uint8Array {
  const objects: Buffer[] = [];
  const add = (body: string | Buffer) => objects.push(typeof body === 'string' ? latin1(body) : body);
  const stream = (dictionary: string, data: Buffer) =>
    Buffer.concat([
      latin1(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
      data,
      latin1('\nendstream'),
    ]);
  const catalog = add(`<< /Type /Catalog /Pages 2 0 R ${xmp ? '/Metadata 9 0 R' : ''} >>`);
  const first = 10;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(' ');
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add(
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
  );
  add(cidFont('UniGB-UCS2-H', '4 0 R'));
  add(cidFont('GBK-EUC-H', '4 0 R'));
  add(cidFont('Identity-H', '4 0 R'));
  const picture = stream(
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
    latin1('\x80'),
  );
  add(hasImages ? picture : 'null');
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><rdf:Description rdf:about="">${xmp ?? ''}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  add(stream('/Type /Metadata /Subtype /XML', Buffer.from(packet)));
  for (const [i, runs] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first + i * 2 + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 5 0 R /F3 6 0 R /F4 7 0 R >> /XObject << /I1 8 0 R >> >> >>`,
    );
    const drawing = hasImages ? ['q 200 0 0 200 100 400 cm /I1 Do Q'] : [];
    const drawn = content ?? latin1([...drawing, ...runs.map(drawRun)].join('\n'));
    add(stream(content ? '/Filter /FlateDecode' : '', drawn));
  }
  const entries = Object.entries(info).map(([key, value]) => `/${key} <feff${utf16(value)}>`);
  const infoNumber = add(`<< ${entries.join(' ')} >>`);
  const lock = `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`;
  const encrypt = isEncrypted ? `/Encrypt ${lock} /ID [<01> <01>]` : '';
  const chunks = [latin1('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = chunks[0]!.length;
  for (const [i, body] of objects.entries()) {
    offsets.push(at);
    const chunk = Buffer.concat([latin1(`${i + 1} 0 obj\n`), body, latin1('\nendobj\n')]);
    at += chunk.length;
    chunks.push(chunk);
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    latin1(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root ${catalog} 0 R /Info ${infoNumber} 0 R ${encrypt} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}

/** Lines of text under each other from a place on the page, 12 points apart. */
export const linesAt = (
  x: number,
  top: number,
  lines: readonly string[],
  rest: Partial<TestRun> = {},
): TestRun[] => lines.map((text, i) => ({ x, y: top - i * 12, text, ...rest }));
