import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readFile } from '../read-file';
import { formatMapping, mapColumns, readTable } from './table';
import { findField } from './table-vocabulary';

const csv = (text: string) => readTable(text, 't.csv', 'text/csv', DEFAULT_LIMITS);
const tsv = (text: string) => readTable(text, 't.tsv', 'text/tab-separated-values', DEFAULT_LIMITS);
const documentsOf = ({ parts }: ReturnType<typeof csv>) =>
  parts.flatMap((part) => ('document' in part ? [part.document] : []));
const errorsOf = ({ parts }: ReturnType<typeof csv>) =>
  parts.flatMap((part) => ('error' in part ? [{ locator: part.locator, ...part.error }] : []));

function errorOf(attempt: () => unknown): UnreadableDocumentError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('The table was read.');
}

describe('a CSV file', () => {
  it('is read row by row, columns by the names in its header', () => {
    const { parts, table } = csv(
      'Headline,Body,URL,Published At,Source,Author,Language\nKiln restarts,It runs.,https://furnace.example/kiln,2025-03-04,Furnace Weekly,Ada Mill,en\n"Coal, coke","Says ""no"".\n\nStill no.",,4 March 2025,,,\n',
    );
    expect(parts).toEqual([
      {
        locator: 'row 2',
        document: {
          filename: 't.csv',
          mediaType: 'text/csv',
          title: 'Kiln restarts',
          body: 'It runs.',
          url: 'https://furnace.example/kiln',
          otherUrls: [],
          published: '2025-03-04',
          publisher: 'Furnace Weekly',
          author: 'Ada Mill',
          language: 'en',
        },
      },
      {
        locator: 'row 3',
        document: expect.objectContaining({
          title: 'Coal, coke',
          body: 'Says "no".\n\nStill no.',
          url: null,
          published: '2025-03-04',
          publisher: null,
        }),
      },
    ]);
    expect(formatMapping(table)).toBe(
      'Text from “Body”, Title from “Headline”, Address from “URL”, Published from “Published At”, Publisher from “Source”, Author from “Author”, Language from “Language”',
    );
  });
  it.each([
    ['semicolons', 'Titel;Text;Datum\nOfen;Er läuft, sagt man.;04.03.2025\n'],
    ['bars', 'Titel|Text|Datum\nOfen|Er läuft, sagt man.|04.03.2025\n'],
    ['tabs', 'Titel\tText\tDatum\nOfen\tEr läuft, sagt man.\t04.03.2025\n'],
    ['a line that names its sign', 'sep=;\r\nTitel;Text;Datum\r\nOfen;Er läuft, sagt man.;04.03.2025\r\n'],
    ['a byte order mark', '\ufeffTitel;Text;Datum\nOfen;Er läuft, sagt man.;04.03.2025\n'],
    ['line ends of old systems', 'Titel;Text;Datum\rOfen;Er läuft, sagt man.;04.03.2025\r'],
    ['quotes around all', '"Titel";"Text";"Datum"\r\n"Ofen";"Er läuft, sagt man.";"04.03.2025"'],
    [
      'a heading above its header',
      'Export of our clippings;;\n;;\nTitel;Text;Datum\nOfen;Er läuft, sagt man.;04.03.2025\n',
    ],
  ])('may have %s', (_, text) => {
    expect(documentsOf(csv(text))).toMatchObject([
      { title: 'Ofen', body: 'Er läuft, sagt man.', published: '2025-03-04' },
    ]);
  });
  it('in Chinese, in its own character set, is read through the way in', async () => {
    const text =
      '标题,正文,发布时间,来源,网址,作者\n窑炉复产,连山窑炉周一复产。,2025年3月4日 10:15,炉报,https://furnace.example/kiln,李明\n';
    const { mediaType, parts, table } = await readFile(iconv.encode(text, 'gb18030'), 'export.csv');
    expect(mediaType).toBe('text/csv');
    expect(parts).toMatchObject([
      {
        document: {
          title: '窑炉复产',
          body: '连山窑炉周一复产。',
          published: '2025-03-04',
          publisher: '炉报',
          url: 'https://furnace.example/kiln',
          author: '李明',
        },
      },
    ]);
    expect(table?.columns).toEqual(['标题', '正文', '发布时间', '来源', '网址', '作者']);
  });
  it('counts rows as a spreadsheet does, and lines as an editor does', () => {
    const table = csv('title,text\na,"one\ntwo"\n\nb,\nc,three\n');
    expect(table.parts.map(({ locator }) => locator)).toEqual(['row 2', 'row 4', 'row 5']);
    expect(errorsOf(table)).toMatchObject([
      { locator: 'row 4', line: 5, reason: 'Row 4 has no text in “text”.' },
    ]);
  });
  it('with HTML in its cells gives the words', () => {
    const [report] = documentsOf(csv('title,content\n<b>Kiln</b> &amp; coke,<p>It runs.</p><p>Still.</p>\n'));
    expect(report).toMatchObject({ title: 'Kiln & coke', body: 'It runs.\n\nStill.' });
  });
});

describe('a TSV file', () => {
  it('is read with its tabs, commas and all', () => {
    expect(documentsOf(tsv('title\ttext\tdate\nKiln, old\tIt runs, they say.\t20250304\n'))).toMatchObject([
      {
        mediaType: 'text/tab-separated-values',
        title: 'Kiln, old',
        body: 'It runs, they say.',
        published: '2025-03-04',
      },
    ]);
  });
});

describe('a broken row', () => {
  it.each([
    ['too few cells', 'b,no text here', 'it has 2 cells where the header has 3'],
    ['too many cells', 'b,x,2025,y,z', 'it has 5 cells where the header has 3'],
    ['an unclosed quote', 'b,"never closed,2025', 'a quotation mark is never closed'],
    [
      'a quote that ends inside a cell',
      'b,"so" called,2025',
      'a quotation mark ends in the middle of a cell',
    ],
  ])('with %s is an error with its line, and the rest goes through', (_, row, fault) => {
    const table = csv(`title,text,date\na,one,2025\n${row}\nc,three,2025\nd,four,2025\n`);
    expect(errorsOf(table)).toMatchObject([
      { locator: 'row 3', line: 3, reason: `Row 3 is broken: ${fault}.` },
    ]);
    expect(documentsOf(table).map(({ title }) => title)).toEqual(['a', 'c', 'd']);
  });
  it('with a stray quote does not swallow the rows below up to the next quoted cell', () => {
    const table = csv('title,text\na,"stray\nb,two\nc,"quoted, cell"\nd,four\n');
    expect(documentsOf(table).map(({ title }) => title)).toEqual(['b', 'c', 'd']);
    expect(errorsOf(table)).toMatchObject([{ locator: 'row 2', line: 2 }]);
  });
  it('may have empty cells behind its last column', () => {
    expect(documentsOf(csv('title,text\na,one,,\nb,two\n'))).toHaveLength(2);
  });
});

describe('the dates of a column', () => {
  const dates = (values: readonly string[]) =>
    documentsOf(csv(`text,date\n${values.map((value) => `x,"${value}"`).join('\n')}\n`)).map(
      ({ published }) => published,
    );
  it('are all read as day first when one of them can only be so', () => {
    expect(dates(['11/07/2025', '25/07/2025'])).toEqual(['2025-07-11', '2025-07-25']);
  });
  it('are all read as month first when one of them can only be so', () => {
    expect(dates(['11/07/2025', '7-25-2025'])).toEqual(['2025-11-07', '2025-07-25']);
  });
  it('are left out when nothing decides, or when they contradict each other', () => {
    expect(dates(['11/07/2025', '05/06/2025'])).toEqual([null, null]);
    expect(dates(['11/07/2025', '25/07/2025', '07/25/2025'])).toEqual([null, '2025-07-25', '2025-07-25']);
  });
  it('keep their precision, and are left out when they are none', () => {
    expect(dates(['2025', '2025-07', 'Q3', '', '31/02/2025'])).toEqual(['2025', '2025-07', null, null, null]);
  });
});

describe('the columns of a table', () => {
  it.each([
    ['publishedAt', 'published'],
    ['Publication_Date', 'published'],
    ['TEXT', 'text'],
    ['Überschrift', 'title'],
    ['Date de publication', 'published'],
    ['Contenido', 'text'],
    ['Источник', 'publisher'],
    ['发布时间', 'published'],
    ['媒体', 'publisher'],
    ['网址', 'url'],
    ['Source (name)', 'publisher'],
  ])('named %s hold the %s', (name, field) => {
    expect(findField(name)?.field).toBe(field);
  });
  it.each(['id', 'price', 'Tonnage', '序号', ''])('named %j hold nothing known', (name) => {
    expect(findField(name)).toBeNull();
  });
  it('are mapped by the surest name', () => {
    expect(mapColumns(['summary', 'body', 'name', 'title'])).toMatchObject({ text: [1], title: 3 });
    expect(mapColumns(['summary', 'name'])).toMatchObject({ text: [0], title: 1, url: null });
  });
  it('are read as a person says, the text from several if wanted', () => {
    const mapping = { ...mapColumns([]), text: [2, 0], title: 1 };
    const { parts, table } = readTable(
      'lead,text,rest\nA,T,B\n',
      't.csv',
      'text/csv',
      DEFAULT_LIMITS,
      mapping,
    );
    expect(parts).toMatchObject([{ document: { title: 'T', body: 'B\n\nA' } }]);
    expect(table.mapping).toEqual(mapping);
  });
  it('of which none is known to hold text are named, with what to do', () => {
    const error = errorOf(() => csv('id,price\n1,2\n'));
    expect(error.reason).toContain('“id”, “price”');
    expect(error.remedy).toBe('Look at it before storing, and choose which column holds the text.');
  });
  it('that a person chose and that are not there are refused', () => {
    const mapping = { ...mapColumns([]), text: [7] };
    const error = errorOf(() => readTable('a,b\n1,2\n', 't.csv', 'text/csv', DEFAULT_LIMITS, mapping));
    expect(error.reason).toContain('Column 8 was chosen, but this table has 2');
  });
});

describe('the preview of a table', () => {
  it('shows at most five good rows, long cells cut', () => {
    const rows = Array.from({ length: 8 }, (_, i) => `t${i},${'x'.repeat(300)}`);
    const { table } = csv(`title,text\nbroken\n${rows.join('\n')}\n`);
    expect(table.columns).toEqual(['title', 'text']);
    expect(table.rows).toHaveLength(5);
    expect(table.rows[0]).toEqual(['t0', 'x'.repeat(200)]);
  });
});

describe('what is no table of reports', () => {
  it.each([
    ['', 'no rows'],
    ['\n\n', 'no rows'],
    ['title,text\n', 'no rows below it'],
    ['title,text\n,\n', 'no rows below it'],
  ])('%j is refused', (text, reason) => {
    expect(errorOf(() => csv(text)).reason).toContain(reason);
  });
  it('includes more rows than allowed, with both numbers', () => {
    const text = `title,text\n${'a,b\n'.repeat(12)}`;
    const error = errorOf(() => readTable(text, 't.csv', 'text/csv', { ...DEFAULT_LIMITS, entries: 10 }));
    expect(error.reason).toContain('12 rows');
    expect(error.reason).toContain('10');
  });
});

describe('any table', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'é', '炉', '"', ',', ';', '\n', ' ', '\t', '|', "'", '<', '0'),
    maxLength: 12,
  });
  const write = (value: string) => `"${value.replaceAll('"', '""')}"`;
  it('comes back as it was written, whatever its sign is', () => {
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (list, delimiter, end) => {
          const named = list.map(([title, text], i) => [`t${title}`, `x${text}${i}`]);
          const text = [['title', 'text'], ...named].map((row) => row.map(write).join(delimiter)).join(end);
          const documents = documentsOf(csv(text));
          expect(documents.map(({ body }) => body)).toEqual(named.map(([, body]) => body));
        },
      ),
      { numRuns: 300 },
    );
  });
  it('gives parts or a reason, and nothing else', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', '|', 'text', 'title', '<p>', '\0'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(line, fc.boolean(), (text, hasHeader) => {
        try {
          const { parts } = csv(hasHeader ? `title,text\n${text}` : text);
          for (const part of parts)
            expect('document' in part ? part.document.body : part.error.reason).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocumentError);
        }
      }),
      { numRuns: 500 },
    );
  });
  it.each([
    ['lines with a stray quote', 'a,"b\n'],
    ['pairs of quotes', '""'],
    ['lines that begin with pairs of quotes', '"""",""""\n"'],
    ['rows', 'a,"b, c"\n'],
    ['rows of one cell', 'b c d e f g h i j k l m n o p q r s t u v w x y z\n'],
  ])('of 30,000 %s ends within the time limit of a test, read or refused', (_, piece) => {
    try {
      const limits = { ...DEFAULT_LIMITS, entries: 1e6 };
      const { parts } = readTable(`title,text\n${piece.repeat(30_000)}`, 't.csv', 'text/csv', limits);
      expect(parts.length).toBeGreaterThan(0);
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableDocumentError);
    }
  });
});
