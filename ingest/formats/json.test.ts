import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readFile } from '../read-file';
import { readJson } from './json';

const json = (value: unknown) =>
  readJson(
    typeof value === 'string' ? value : JSON.stringify(value),
    'r.json',
    'application/json',
    DEFAULT_LIMITS,
  );
const lines = (text: string) => readJson(text, 'r.jsonl', 'application/jsonl', DEFAULT_LIMITS);
const documentsOf = (parts: ReturnType<typeof json>) =>
  parts.flatMap((part) => ('document' in part ? [part.document] : []));

function errorOf(attempt: () => unknown): UnreadableDocumentError {
  try {
    attempt();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

const RECORD = {
  title: 'Kiln restarts',
  text: 'It runs.',
  url: 'https://furnace.example/kiln',
  date: '2025-03-04',
};
const FOUND = {
  title: 'Kiln restarts',
  body: 'It runs.',
  url: 'https://furnace.example/kiln',
  published: '2025-03-04',
};

describe('a JSON file', () => {
  it('of one record is one report', () => {
    expect(
      json({ ...RECORD, source: { name: 'Furnace Weekly' }, author: ['Ada Mill', 'Bo Stahl'], lang: 'en' }),
    ).toEqual([
      {
        locator: null,
        document: {
          ...FOUND,
          filename: 'r.json',
          mediaType: 'application/json',
          otherUrls: [],
          publisher: 'Furnace Weekly',
          author: 'Ada Mill, Bo Stahl',
          language: 'en',
        },
      },
    ]);
  });
  it.each([
    ['a list', [RECORD, RECORD]],
    ['a list under a usual key', { status: 'ok', total: 2, articles: [RECORD, RECORD] }],
    ['a list beside one of other things', { authors: [{ name: 'Ada' }], kilns: [RECORD, RECORD] }],
    ['a list under any key', { page: 1, kilns: [RECORD, RECORD] }],
    [
      'a list deep inside, with a title of its own',
      { title: 'Export', response: { description: 'all', results: [RECORD, RECORD] } },
    ],
    [
      'hits of a search engine',
      {
        took: 3,
        hits: {
          total: { value: 2 },
          hits: [
            { _id: '1', _source: RECORD },
            { _id: '2', _source: RECORD },
          ],
        },
      },
    ],
    [
      'fields packed one step down',
      [
        { id: 1, fields: RECORD },
        { id: 2, attributes: RECORD },
      ],
    ],
  ])('may hold %s', (_, value) => {
    const parts = json(value);
    expect(parts.map(({ locator }) => locator)).toEqual(['record 1', 'record 2']);
    expect(documentsOf(parts)).toMatchObject([FOUND, FOUND]);
  });
  it('has its keys known in any case and several languages', () => {
    expect(
      documentsOf(
        json([
          { Titel: 'Ofen', INHALT: 'Er läuft.', veröffentlicht_am: '4. März 2025' },
          { 标题: '窑', 正文: '复产', 发布时间: '2025年3月4日' },
        ]),
      ),
    ).toMatchObject([
      { title: 'Ofen', body: 'Er läuft.', published: '2025-03-04' },
      { title: '窑', body: '复产', published: '2025-03-04' },
    ]);
  });
  it('gives the words of HTML, packed as content systems do', () => {
    const [report] = documentsOf(
      json([
        {
          title: { rendered: 'Coal &amp; coke' },
          content: { rendered: '<p>It runs.</p><p>Still.</p>' },
          link: 'https://furnace.example/kiln',
          date: '2025-03-04T23:15:00',
        },
      ]),
    );
    expect(report).toMatchObject({
      title: 'Coal & coke',
      body: 'It runs.\n\nStill.',
      url: 'https://furnace.example/kiln',
      published: '2025-03-04',
    });
  });
  it('joins a text that is a list of paragraphs', () => {
    expect(documentsOf(json({ title: 'Kiln', paragraphs: ['One.', { text: 'Two.' }] }))).toMatchObject([
      { body: 'One.\n\nTwo.' },
    ]);
  });
  it('takes the whole text before a summary, and the summary where there is no other', () => {
    expect(
      documentsOf(
        json([
          { description: 'short', content: 'whole' },
          { description: 'short', content: null },
        ]),
      ),
    ).toMatchObject([{ body: 'whole' }, { body: 'short' }]);
  });
  it.each([
    [1741046400, '2025-03-04'],
    [1741046400000, '2025-03-04'],
    ['1741046400', '2025-03-04'],
    [{ $date: '2025-03-04T00:00:00Z' }, '2025-03-04'],
    ['Tue, 04 Mar 2025 23:00:00 +0800', '2025-03-04'],
    [2025, '2025'],
    ['03/04/2025', null],
    [7, null],
    [null, null],
  ])('dates %j as %s', (date, published) => {
    expect(documentsOf(json({ ...RECORD, date }))).toMatchObject([{ published }]);
  });
  it('with a record that is none or without text says which, and reads the others', () => {
    const parts = json([RECORD, 7, { title: 'Kiln', price: 4 }, {}]);
    const errors = parts.flatMap((part) => ('error' in part ? [[part.locator, part.error.reason]] : []));
    expect(documentsOf(parts)).toHaveLength(1);
    expect(errors).toEqual([
      ['record 2', 'Record 2 is no record with keys.'],
      ['record 3', 'Record 3 has no text. Its keys are “title”, “price”.'],
      ['record 4', 'Record 4 is empty.'],
    ]);
  });
});

describe('broken JSON', () => {
  it('that is cut off says where it ends and what to do', () => {
    const error = errorOf(() => json('[\n  {"title": "Kiln", "text": "It ru'));
    expect(error).toMatchObject({
      filename: 'r.json',
      line: 2,
      reason: 'The JSON is cut off at line 2, column 35.',
    });
    expect(error.remedy).toContain('again');
  });
  it.each([
    ['[{"text": "a"},\n {text: "b"}]', 2, 'line 2, column 3'],
    ['{"text": "a",\n\n "b" 7}', 3, 'line 3, column 6'],
    ['nothing', 1, 'line 1, column 2'],
  ])('%j names the line and the column', (text, line, place) => {
    const error = errorOf(() => json(text));
    expect(error.line).toBe(line);
    expect(error.reason).toContain(place);
  });
  it.each(['', '  ', '[]', '{}', '7', '"words"', 'null', '[1, 2]', '{"a": {"b": 1}}'])(
    'or JSON without reports is refused: %j',
    (text) => {
      const error = errorOf(() => json(text));
      expect(error.reason).toMatch(/empty|No reports/);
      expect(error.remedy).not.toBe('');
    },
  );
  it('with brackets a million deep is refused and nothing else', () => {
    const deep = '['.repeat(1_000_000) + ']'.repeat(1_000_000);
    for (const text of [deep, '['.repeat(1_000_000), '{"a":'.repeat(300_000)])
      expect(errorOf(() => json(text)).reason).not.toBe('');
    const [part] = json(
      `{"text": ${deep}}`.replace('{', '{"title": "Kiln", "url": "https://furnace.example/", '),
    );
    expect(part && 'error' in part && part.error.reason).toContain('has no text');
  });
  it('with more records than allowed names both numbers', () => {
    const text = JSON.stringify(Array(12).fill(RECORD));
    const error = errorOf(() =>
      readJson(text, 'r.json', 'application/json', { ...DEFAULT_LIMITS, entries: 10 }),
    );
    expect(error.reason).toContain('12 records');
    expect(error.reason).toContain('10');
  });
});

describe('JSON Lines', () => {
  const text = `${JSON.stringify(RECORD)}\n\n{"text": "cut o\r\n${JSON.stringify(RECORD)}\n[1]\n`;
  it('are a report each, a broken one an error with its line', () => {
    const parts = lines(text);
    expect(parts.map(({ locator }) => locator)).toEqual(['line 1', 'line 3', 'line 4', 'line 5']);
    expect(documentsOf(parts)).toMatchObject([{ ...FOUND, mediaType: 'application/jsonl' }, FOUND]);
    const errors = parts.flatMap((part) => ('error' in part ? [part.error] : []));
    expect(errors).toMatchObject([
      { line: 3, reason: 'The record is cut off.' },
      { line: 5, reason: 'Line 5 is no record with keys.' },
    ]);
  });
  it('are known for what they are under the ending .json too', () => {
    expect(documentsOf(json(text))).toHaveLength(2);
  });
  it('that are one JSON list are read as that', () => {
    expect(documentsOf(lines(JSON.stringify([RECORD, RECORD], null, 2)))).toMatchObject([FOUND, FOUND]);
  });
  it('come through the way in by their ending', async () => {
    const { mediaType, parts } = await readFile(new TextEncoder().encode(text), 'export.jsonl');
    expect(mediaType).toBe('application/jsonl');
    expect(parts).toHaveLength(4);
  });
});

describe('any JSON', () => {
  it('gives parts or a reason, and nothing else', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.nat(), fc.nat(5), (text, at, length) => {
        const start = at % (text.length + 1);
        for (const source of [text, text.slice(0, start) + text.slice(start + length), `${text}\n${text}`]) {
          try {
            for (const part of json(source))
              expect('document' in part ? part.document.body : part.error.reason).not.toBe('');
          } catch (error) {
            expect(error).toBeInstanceOf(UnreadableDocumentError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
  it('of records with known keys and odd values does so too', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.constant(null),
      fc.array(fc.string()),
      fc.dictionary(fc.constantFrom('name', 'text', 'rendered', 'href', '$date'), fc.string()),
    );
    const record = fc.dictionary(
      fc.constantFrom('title', 'text', 'date', 'url', 'source', 'author', '_source', 'fields'),
      value,
    );
    fc.assert(
      fc.property(fc.array(record), (records) => {
        try {
          json(records);
        } catch (error) {
          expect(error).toBeInstanceOf(UnreadableDocumentError);
        }
      }),
      { numRuns: 300 },
    );
  });
});
