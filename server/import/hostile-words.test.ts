import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BYTE_ORDER_MARK } from '@/core/export/csv';
import { exportList } from '@/server/export/export-list';
import { closeTestDesk, openTestDesk } from '@/server/testing';
import { importAll, OWNER, type TestFile, zipOf } from './testing';

const SCRIPT = '<img src=x onerror=pwned=1><script>pwned=1</script>';
const LINK = 'javascript:pwned=1';
const story = (n: number) =>
  `Lianshan Steel Group restarted kiln ${n} in Baotou on ${n} April 2025 after nine weeks of repair ${SCRIPT}, and named
a crew of forty. The mayor of the town came, two deputies as well, and each spoke for some minutes about ${n} new jobs.`;
const asHtml = (words: string) => words.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** What must be quoted in a string of JSON or a cell of CSV. */
const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;

/** A report in each format that can name an address, with a script in its title and one in its address. */
const FILES: TestFile[] = [
  { filename: 'a.txt', content: `Title: A ${SCRIPT}\nURL: ${LINK}\nSource: Wire ${SCRIPT}\n\n${story(1)}` },
  {
    filename: 'b.md',
    content: `---\ntitle: 'B ${SCRIPT}'\nurl: '${LINK}'\nauthor: '${SCRIPT}'\n---\n\n${story(2)}`,
  },
  {
    filename: 'c.html',
    content: `<html><head><title>C ${asHtml(SCRIPT)}</title><link rel="canonical" href="${LINK}">
      <meta property="og:url" content="${LINK}"><base href="${LINK}"></head>
      <body><article><h1>C ${asHtml(SCRIPT)}</h1><p>${asHtml(story(3))}</p></article></body></html>`,
  },
  {
    filename: 'd.csv',
    content: `title,url,text\n${[`D ${SCRIPT}`, LINK, story(4)].map(quoted).join(',')}\n`,
  },
  {
    filename: 'e.json',
    content: JSON.stringify([{ title: `E ${SCRIPT}`, url: LINK, source: SCRIPT, text: story(5) }]),
  },
  {
    filename: 'f.xml',
    content: `<?xml version="1.0"?><rss version="2.0"><channel><title>Wire</title><link>${LINK}</link><item>
      <title>F ${asHtml(asHtml(SCRIPT))}</title><link>${LINK}</link><guid>${LINK}</guid>
      <pubDate>Tue, 01 Apr 2025 08:00:00 +0800</pubDate><description>${asHtml(asHtml(story(6)))}</description></item></channel></rss>`,
  },
  {
    filename: 'g.json',
    content: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: SCRIPT,
      home_page_url: LINK,
      items: [{ id: LINK, url: LINK, external_url: LINK, title: `G ${SCRIPT}`, content_text: story(7) }],
    }),
  },
  {
    filename: 'h.eml',
    content: `From: Wire <wire@news.example>\r\nTo: desk@news.example\r\nSubject: H ${SCRIPT}\r\nArchived-At: <${LINK}>\r\nDate: Tue, 1 Apr 2025 08:00:00 +0800\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${story(8).replaceAll('\n', '\r\n')}`,
  },
  {
    filename: `i${SCRIPT}.txt`,
    content: `Title: =HYPERLINK("http://x.example")\nSource: Wire\n\n${story(9)}`,
  },
];

const desk = openTestDesk();
afterAll(() => closeTestDesk(desk));
beforeAll(async () => {
  await importAll(desk, FILES);
}, 60_000);
const all = (query: string) => desk.db.$client.prepare(query).pluck().all() as (string | null)[];

describe('words of imported files that would be a script elsewhere', () => {
  it('stay words at most, in every format, and the report is imported', () => {
    const titles = all('SELECT title FROM articles ORDER BY id');
    expect(titles.map((title) => title?.[0]).join('')).toBe('ABCDEFGH=');
    const markup = all("SELECT text FROM articles WHERE text LIKE '%<script%' OR text LIKE '%<img%'");
    expect(markup).toEqual([]);
  });

  it('are no address: only web addresses become links', () => {
    const columns = ['articles.url', 'articles.original_url', 'sources.url', 'feeds.url'].filter((column) => {
      const [table = '', name] = column.split('.');
      return all(`SELECT name FROM pragma_table_info('${table}')`).includes(name ?? '');
    });
    expect(columns).toContain('articles.url');
    for (const column of columns) {
      const [table = '', name = ''] = column.split('.');
      const odd = all(`SELECT ${name} FROM ${table} WHERE ${name} IS NOT NULL AND ${name} NOT LIKE 'http%'`);
      expect(odd, column).toEqual([]);
    }
  });

  it('are kept in a file’s name', () => {
    expect(all("SELECT filename FROM import_items WHERE filename LIKE 'i%'")).toEqual([`i${SCRIPT}.txt`]);
  });

  it('are no formula in what is exported', async () => {
    const query = new URLSearchParams('format=csv');
    const text = await exportList(desk, OWNER, 'articles', query, new Date(0)).text();
    expect(text.replace(BYTE_ORDER_MARK, '')).toContain(`"'=HYPERLINK(""http://x.example"")"`);
    expect(text).not.toMatch(/(?:^|,)"?[=@]/m);
  });
});

describe('an archive whose names lead out of it', () => {
  it('writes nothing outside the desk, whatever becomes of its files', async () => {
    const inside = 'aa/aa/escaped.txt';
    const zip = Buffer.from(await zipOf([{ filename: inside, content: `Title: Escaped\n\n${story(10)}` }]));
    // No honest program writes such a name.
    for (let at = zip.indexOf(inside); at >= 0; at = zip.indexOf(inside)) zip.write('../../escaped.txt', at);
    await importAll(desk, [{ filename: 'out.zip', content: zip }]);
    expect(existsSync(resolve(desk.staging, '../../escaped.txt'))).toBe(false);
    expect(
      readdirSync(desk.staging, { recursive: true }).filter((name) => `${name}`.includes('escaped')),
    ).toEqual([]);
    // Told where it stood: the name is words for people, no place on the disk.
    expect(all("SELECT outcome FROM import_items WHERE filename LIKE '%../escaped.txt'")).toHaveLength(1);
  });
});
