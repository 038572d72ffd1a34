import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readPdf } from './pdf';
import { spoiled } from './testing/mutate';
import { linesAt, pdfFile, type TestRun } from './testing/pdf-file';

const read = (bytes: Uint8Array, limits = DEFAULT_LIMITS) => readPdf(bytes, 'review.pdf', limits);

async function errorOf(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<UnreadableDocumentError> {
  const error = await read(bytes, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableDocumentError);
  return error as UnreadableDocumentError;
}

const PARAGRAPH = [
  'The kiln at Lianshan restarted on Monday after nine weeks of repair,',
  'the notice says, and the works hired forty furnace hands for the long',
  'autumn campaign.',
];
const SECOND = [
  'Its output reached 12,400 tonnes in the third quarter, a third more than',
  'the council had planned in its spring budget.',
];
const joined = (lines: readonly string[]) => lines.join(' ');

describe('a PDF', () => {
  it('gives its title, author, language and paragraphs', async () => {
    const bytes = pdfFile({
      info: { Title: 'Lianshan restarts its oldest kiln', Author: 'Mara Holt', CreationDate: 'D:20240501' },
      pages: [
        [
          { x: 72, y: 760, size: 18, text: 'Lianshan restarts its oldest kiln' },
          ...linesAt(72, 720, PARAGRAPH),
          ...linesAt(72, 670, SECOND),
        ],
      ],
    });
    expect(await read(bytes)).toEqual({
      filename: 'review.pdf',
      mediaType: 'application/pdf',
      title: 'Lianshan restarts its oldest kiln',
      url: null,
      otherUrls: [],
      published: null,
      publisher: null,
      author: 'Mara Holt',
      language: null,
      body: `Lianshan restarts its oldest kiln\n\n${joined(PARAGRAPH)}\n\n${joined(SECOND)}`,
    });
  });
  it.each([
    'Microsoft Word - kiln_v3.doc',
    'untitled',
    'review-final.pdf',
    'kiln_2024_v2',
    'A template about harbour dues',
  ])('has no title %j; its headline is one', async (title) => {
    const pages = [[{ x: 72, y: 760, size: 18, text: 'Kiln restarts' }, ...linesAt(72, 720, PARAGRAPH)]];
    expect((await read(pdfFile({ info: { Title: title }, pages }))).title).toBe('Kiln restarts');
  });
  it.each(['admin', 'user', 'mholt', 'Microsoft Office User', 'm.holt@example.org', 'Dell'])(
    'has no author %j',
    async (author) => {
      const bytes = pdfFile({ info: { Author: author }, pages: [linesAt(72, 720, PARAGRAPH)] });
      expect((await read(bytes)).author).toBeNull();
    },
  );
  it('gives the publication that its XMP packet names, and not the day of its making', async () => {
    const xmp =
      '<prism:publicationName>Furnace Weekly</prism:publicationName><prism:publicationDate>2024-05-03</prism:publicationDate>';
    const bytes = pdfFile({ xmp, pages: [linesAt(72, 720, PARAGRAPH)] });
    expect(await read(bytes)).toMatchObject({ publisher: 'Furnace Weekly', published: '2024-05-03' });
  });
  it('begins a paragraph at an indented line without white space above', async () => {
    const second = ['Its output reached 12,400 tonnes in the third quarter, a third', ...SECOND.slice(1)];
    const runs = second.map((text, i): TestRun => ({ x: i === 0 ? 90 : 72, y: 684 - i * 12, text }));
    const { body } = await read(pdfFile({ pages: [[...linesAt(72, 720, PARAGRAPH), ...runs]] }));
    expect(body).toBe(`${joined(PARAGRAPH)}\n\n${joined(second)}`);
  });
  it('reads two columns one after the other, and what spans them before and after', async () => {
    const column = (name: string) =>
      ['one', 'two', 'three', 'four', 'five', 'six'].map(
        (n) => `line ${n} of the ${name} column runs to its edge`,
      );
    const left = [...column('left')];
    const right = [...column('right'), 'end.'];
    const pages = [
      [
        { x: 72, y: 760, size: 18, text: 'A heading that spans both of the columns' },
        // Drawn row by row, as some programs do.
        ...left.flatMap((text, i) => [
          { x: 72, y: 720 - i * 12, text },
          { x: 320, y: 720 - i * 12, text: right[i] ?? '' },
        ]),
        { x: 320, y: 648, text: 'end.' },
        {
          x: 72,
          y: 600,
          text: 'A closing line that runs below both of the columns from one edge to the other.',
        },
      ],
    ];
    expect((await read(pdfFile({ pages }))).body).toBe(
      `A heading that spans both of the columns\n\n${joined([...left, ...right])}\n\nA closing line that runs below both of the columns from one edge to the other.`,
    );
  });
  it('gives the rows of a table with its cells apart', async () => {
    const rows = [
      ['Works', 'Output, tonnes', 'Change'],
      ['Lianshan', '12,400', '+3.1%'],
      ['Heping North', '9,870', '-1.2%'],
    ];
    const cells = rows.flatMap((row, i) =>
      row.map((text, j): TestRun => ({ x: 72 + j * 130, y: 640 - i * 14, text })),
    );
    const { body } = await read(pdfFile({ pages: [[...linesAt(72, 720, PARAGRAPH), ...cells]] }));
    expect(body).toBe(
      `${joined(PARAGRAPH)}\n\nWorks | Output, tonnes | Change\nLianshan | 12,400 | +3.1%\nHeping North | 9,870 | -1.2%`,
    );
  });
  it('leaves out running heads and page numbers, and joins a paragraph over the page’s end', async () => {
    const page = (number: number, lines: readonly string[]): TestRun[] => [
      { x: 72, y: 805, size: 8, text: 'Furnace Weekly' },
      ...linesAt(72, 740, lines),
      { x: 290, y: 30, size: 8, text: `Page ${number} of 3` },
    ];
    const pages = [
      page(1, PARAGRAPH.slice(0, 1)),
      page(2, PARAGRAPH.slice(1, 2)),
      page(3, PARAGRAPH.slice(2)),
    ];
    expect((await read(pdfFile({ pages }))).body).toBe(joined(PARAGRAPH));
  });
  it('keeps a line of the text that is alike on several pages', async () => {
    const page = (number: number) =>
      linesAt(72, 800, [`Works ${number} reported no change in the quarter under review.`, ...SECOND]);
    const { body } = await read(pdfFile({ pages: [page(1), page(2), page(3)] }));
    expect(body).toContain('Works 1 reported');
    expect(body).toContain('Works 3 reported');
  });
  it('mends a hyphen at a line’s end only when that is certain', async () => {
    const lines = [
      'The concentrates were shipped in March, and more of the same concen-',
      'trates followed in April when the state-owned harbour and the state-',
      'owned railway reopened, which the environ-',
      'mental office had asked for. Nobody expected such a well-',
      'laid plan.',
    ];
    const { body } = await read(pdfFile({ pages: [linesAt(72, 720, lines)] }));
    expect(body.replace(/\n/g, ' ')).toBe(
      'The concentrates were shipped in March, and more of the same concentrates followed in April when the state-owned harbour and the state-owned railway reopened, which the environmental office had asked for. Nobody expected such a well-laid plan.',
    );
  });
  it('writes a raised number as one, so that it does not grow a figure', async () => {
    const pages = [
      [
        { x: 72, y: 720, text: 'Revenue reached 12.5' },
        { x: 173.5, y: 724, size: 6, text: '3' },
        { x: 180, y: 720, text: 'billion yuan.' },
      ],
    ];
    expect((await read(pdfFile({ pages }))).body).toBe('Revenue reached 12.5³ billion yuan.');
  });
  it('takes words that are printed twice over each other once, and slanted ones not at all', async () => {
    const twice = [0, 0.3].map(
      (shift): TestRun => ({ x: 72 + shift, y: 720, text: 'The kiln restarts in autumn.' }),
    );
    const watermark = deflateSync(
      Buffer.from(
        `BT /F1 10 Tf 1 0 0 1 72 720 Tm (The kiln restarts in autumn.) Tj ET BT /F1 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (DRAFT) Tj ET`,
      ),
    );
    expect((await read(pdfFile({ pages: [twice] }))).body).toBe('The kiln restarts in autumn.');
    expect((await read(pdfFile({ pages: [[]], content: watermark }))).body).toBe(
      'The kiln restarts in autumn.',
    );
  });
  it('gives the address that a browser prints at the foot of each page', async () => {
    const page = (number: number): TestRun[] => [
      ...linesAt(72, 740, PARAGRAPH),
      { x: 30, y: 20, size: 8, text: 'https://example.org/kiln/restart' },
      { x: 540, y: 20, size: 8, text: `${number}/2` },
    ];
    const report = await read(pdfFile({ pages: [page(1), page(2)] }));
    expect(report.url).toBe('https://example.org/kiln/restart');
    expect(report.body).not.toContain('example.org');
  });
});

describe('a PDF in Chinese', () => {
  const lines = [
    '连山稀土公司周一召开会议，研究部署安全生产工作。会议指出，上半年实',
    '现营业收入一百亿元。',
  ];
  const gbk = (text: string) => iconv.encode(text, 'gbk').toString('hex');
  it('is read from fonts that are not embedded and name a predefined encoding', async () => {
    const title: TestRun = { x: 72, y: 760, size: 18, font: 'UniGB-UCS2-H', text: '连山稀土公司半年简报' };
    const pages = [[title, ...linesAt(72, 720, lines, { font: 'UniGB-UCS2-H' })]];
    expect(await read(pdfFile({ pages }))).toMatchObject({
      title: '连山稀土公司半年简报',
      body: `连山稀土公司半年简报\n\n${lines.join('')}`,
    });
  });
  it('is read from codes of GBK', async () => {
    const pages = [
      lines.map((text, i): TestRun => ({ x: 72, y: 720 - i * 14, font: 'GBK-EUC-H', text, code: gbk(text) })),
    ];
    expect((await read(pdfFile({ pages }))).body).toBe(lines.join(''));
  });
  it('gives letters where its fonts name radicals', async () => {
    const pages = [[{ x: 72, y: 720, font: 'UniGB-UCS2-H' as const, text: '连⼭集团⻓期发展' }]];
    expect((await read(pdfFile({ pages }))).body).toBe('连山集团长期发展');
  });
  it('is refused when nothing says which letters its signs are', async () => {
    const pages = [
      [{ x: 72, y: 720, font: 'Identity-H' as const, text: '甲', code: '0e010e020e030e040e050e06' }],
    ];
    expect((await errorOf(pdfFile({ pages }))).remedy).toMatch(/import/);
  });
});

describe('a PDF that cannot be read', () => {
  afterEach(() => vi.restoreAllMocks());
  const good = pdfFile({ pages: [linesAt(72, 720, PARAGRAPH), linesAt(72, 720, SECOND)] });
  it('with only images says so', async () => {
    expect(await errorOf(pdfFile({ pages: [[], []], hasImages: true }))).toMatchObject({
      reason: 'The PDF holds only images, so there is no text to quote.',
      remedy: 'Add a text layer (OCR) and import it again.',
    });
  });
  it('with images and page numbers alone holds only images', async () => {
    const page = (number: number): TestRun[] => [{ x: 290, y: 30, size: 8, text: `${number} / 2` }];
    expect((await errorOf(pdfFile({ pages: [page(1), page(2)], hasImages: true }))).reason).toMatch(
      /only images/,
    );
  });
  it('without anything says that it holds no text', async () => {
    expect((await errorOf(pdfFile({ pages: [[]] }))).reason).toBe('The PDF holds no text.');
  });
  it('with a password asks for a copy without one', async () => {
    expect((await errorOf(pdfFile({ pages: [linesAt(72, 720, PARAGRAPH)], isEncrypted: true }))).reason).toBe(
      'The PDF is encrypted and opens only with a password.',
    );
  });
  it('that is none, or was cut off, is told apart', async () => {
    expect((await errorOf(new TextEncoder().encode('%PDF-1.4\nnothing'))).reason).toMatch(
      /broken or was cut off/,
    );
    expect((await errorOf(good.slice(0, 400))).reason).toMatch(/broken or was cut off/);
  });
  it('with too many pages names both numbers', async () => {
    expect((await errorOf(good, { ...DEFAULT_LIMITS, pdfPages: 1 })).reason).toBe(
      'The PDF has 2 pages; a PDF has at most 1.',
    );
  });
  it('with too long a text names the limit', async () => {
    expect((await errorOf(good, { ...DEFAULT_LIMITS, textLength: 100 })).reason).toMatch(
      /more than 100 characters/,
    );
  });
  it('that unpacks without end is refused before it is unpacked', async () => {
    const content = deflateSync(Buffer.alloc(3 * 1024 * 1024, ' '));
    const limits = { ...DEFAULT_LIMITS, expandedBytes: 1024 * 1024 };
    expect((await errorOf(pdfFile({ pages: [[]], content }), limits)).reason).toMatch(/more than 1 MB/);
  });
  it('leaves the bytes with the caller, and the console alone', async () => {
    const spies = (['log', 'warn', 'error', 'info'] as const).map((name) => vi.spyOn(console, name));
    const copy = Uint8Array.from(good);
    await read(good);
    await errorOf(good.slice(0, 700));
    expect(good).toEqual(copy);
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
  });
  it('with a page whose place is wrong ends no process, and leaves its listeners as they were', async () => {
    const before = process.listeners('unhandledRejection');
    const table = Buffer.from(good).toString('latin1').replace('\n12 0 obj', '\n92 0 obj');
    expect((await errorOf(new Uint8Array(Buffer.from(table, 'latin1')))).reason).toMatch(
      /broken or was cut off/,
    );
    expect(process.listeners('unhandledRejection')).toEqual(before);
  });
  it('gives a report or an error in words however it is spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled(good), async (bytes) => {
        const report = await read(bytes).catch((reason: unknown) => reason);
        if (report instanceof UnreadableDocumentError) expect(report.remedy).not.toBe('');
        else expect(report).toMatchObject({ mediaType: 'application/pdf', body: expect.any(String) });
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
