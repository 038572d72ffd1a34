import { ZipFile } from 'yazl';

/** A ZIP archive of named texts, in their order. */
export async function packFile(files: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) {
    // OpenDocument wants its media type first and as it is.
    zip.addBuffer(Buffer.from(content), name, {
      compress: name !== 'mimetype',
      mtime: new Date(Date.UTC(2024, 0, 2)),
    });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A paragraph of a Word document in a style (`Title`, `Heading1` …). */
export const wordParagraph = (text: string, style?: string) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

export const wordTable = (rows: readonly (readonly string[])[]) =>
  `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${wordParagraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

export interface TestDocx {
  /** The body in WordprocessingML. */
  body: string;
  /** Footnotes from number 1 on. */
  notes?: readonly string[];
  /** Properties, such as `<dc:title>…`. */
  core?: string;
  more?: Readonly<Record<string, string | Buffer>>;
}

/** A small Word document. */
export function docxFile({ body, notes = [], core = '', more = {} }: TestDocx): Promise<Uint8Array> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const footnotes = notes.map((note, i) => `<w:footnote w:id="${i + 1}">${wordParagraph(note)}</w:footnote>`);
  return packFile({
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>`,
    'word/styles.xml': `${XML}<w:styles xmlns:w="${WORD}">${style('Title', 'Title')}${style('Heading1', 'heading 1')}</w:styles>`,
    'word/footnotes.xml': `${XML}<w:footnotes xmlns:w="${WORD}">${footnotes.join('')}</w:footnotes>`,
    'word/document.xml': `${XML}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'docProps/core.xml': `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    ...more,
  });
}

export interface TestOdt {
  /** The text in OpenDocument's XML. */
  body: string;
  /** Properties, such as `<dc:title>…`. */
  meta?: string;
  /** Inside the manifest's entry of `content.xml`. */
  manifest?: string;
  more?: Readonly<Record<string, string | Buffer>>;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';

/** A small OpenDocument text. */
export function odtFile({ body, meta = '', manifest = '', more = {} }: TestOdt): Promise<Uint8Array> {
  const spaces = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:table="${ODF}:table:1.0" xmlns:meta="${ODF}:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return packFile({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `${XML}<office:document-content ${spaces}><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'meta.xml': `${XML}<office:document-meta ${spaces}><office:meta>${meta}</office:meta></office:document-meta>`,
    'META-INF/manifest.xml': `${XML}<manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="content.xml">${manifest}</manifest:file-entry></manifest:manifest>`,
    ...more,
  });
}
