import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readDocx } from './docx';
import { spoiled } from './testing/mutate';
import { docxFile, packFile, wordParagraph, wordTable } from './testing/packed-file';

const read = (bytes: Uint8Array, limits = DEFAULT_LIMITS) => readDocx(bytes, 'review.docx', limits);

async function errorOf(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<UnreadableDocumentError> {
  const error = await read(bytes, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableDocumentError);
  return error as UnreadableDocumentError;
}

const PARAGRAPH = 'The kiln at Lianshan restarted on Monday after nine weeks of repair, the notice says.';

describe('a Word document', () => {
  afterEach(() => vi.restoreAllMocks());
  it('gives its title, author, headings, paragraphs, tables and notes', async () => {
    const noted = `<w:p><w:r><w:t>The works hired forty hands</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:t>.</w:t></w:r></w:p>`;
    const bytes = await docxFile({
      core: '<dc:title>Lianshan restarts its kiln</dc:title><dc:creator>Mara Holt</dc:creator><dcterms:created>2024-05-01T09:00:00Z</dcterms:created>',
      body: [
        wordParagraph('Lianshan restarts its kiln', 'Title'),
        wordParagraph('What the notice says', 'Heading1'),
        wordParagraph(PARAGRAPH),
        wordTable([
          ['Works', 'Output'],
          ['Lianshan', '12,400 t'],
        ]),
        noted,
      ].join(''),
      notes: ['By its own count.'],
    });
    expect(await read(bytes)).toEqual({
      filename: 'review.docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      title: 'Lianshan restarts its kiln',
      url: null,
      otherUrls: [],
      published: null,
      publisher: null,
      author: 'Mara Holt',
      language: null,
      body: `Lianshan restarts its kiln\n\nWhat the notice says\n\n${PARAGRAPH}\n\nWorks | Output\nLianshan | 12,400 t\n\nThe works hired forty hands[1].\n\n[1] By its own count.`,
    });
  });
  it('takes a heading at its top for the title when its properties name a template', async () => {
    const bytes = await docxFile({
      core: '<dc:title>Microsoft Word - Document1</dc:title><dc:creator>admin</dc:creator>',
      body:
        wordParagraph('连山公司半年简报', 'Title') +
        wordParagraph('连山稀土公司周一召开会议，研究部署安全生产工作。'),
    });
    expect(await read(bytes)).toMatchObject({
      title: '连山公司半年简报',
      author: null,
      body: '连山公司半年简报\n\n连山稀土公司周一召开会议，研究部署安全生产工作。',
    });
  });
  it('leaves out what was deleted, and keeps what was put in', async () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">Output rose </w:t></w:r><w:del w:id="1"><w:r><w:delText>fourfold </w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>by a third</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>`;
    expect(await read(await docxFile({ body }))).toMatchObject({
      title: null,
      body: 'Output rose by a third.',
    });
  });
  it('is read without its pictures being unpacked', async () => {
    const picture = Buffer.alloc(2 * 1024 * 1024);
    const bytes = await docxFile({
      body: wordParagraph(PARAGRAPH),
      more: { 'word/media/image1.png': picture },
    });
    expect((await read(bytes)).body).toBe(PARAGRAPH);
  });
  it('that unpacks to more than the limit is refused', async () => {
    const bytes = await docxFile({ body: wordParagraph('word '.repeat(400_000)) });
    expect(bytes.length).toBeLessThan(100_000);
    expect((await errorOf(bytes, { ...DEFAULT_LIMITS, expandedBytes: 1024 * 1024 })).reason).toBe(
      'The document unpacks to more than 1 MB, which no report does.',
    );
  });
  it('that declares less than it holds is refused', async () => {
    const bytes = Buffer.from(await docxFile({ body: wordParagraph(PARAGRAPH) }));
    const at = bytes.indexOf('PK\x01\x02');
    bytes.writeUInt32LE(5, at + 24);
    expect((await errorOf(bytes)).reason).toMatch(/broken or was cut off/);
  });
  it('that was cut off, or is no Word document, or holds no XML, is told apart', async () => {
    const good = await docxFile({ body: wordParagraph(PARAGRAPH) });
    expect((await errorOf(good.slice(0, -60))).reason).toMatch(/broken or was cut off/);
    expect((await errorOf(await packFile({ 'a.txt': PARAGRAPH }))).reason).toMatch(
      /packed like a Word document/,
    );
    expect((await errorOf(await packFile({ 'word/document.xml': 'no xml' }))).reason).toMatch(/packed like/);
  });
  it('with elements nested without end is refused', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(50_000)}${wordParagraph(PARAGRAPH)}${'</w:sdtContent></w:sdt>'.repeat(50_000)}`;
    expect((await errorOf(await docxFile({ body }))).reason).toMatch(/cannot be read/);
  });
  it('gives a report or an error in words however it is spoiled, and leaves the console alone', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    const good = await docxFile({ body: wordParagraph(PARAGRAPH), notes: ['A note.'] });
    await fc.assert(
      fc.asyncProperty(spoiled(good), async (bytes) => {
        const report = await read(bytes).catch((reason: unknown) => reason);
        if (report instanceof UnreadableDocumentError) expect(report.remedy).not.toBe('');
        else expect(report).toMatchObject({ body: expect.any(String) });
      }),
      { numRuns: 300 },
    );
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  }, 30_000);
});
