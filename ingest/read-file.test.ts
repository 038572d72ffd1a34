import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from './errors';
import { readReport } from './read-file';

const read = (text: string, filename: string, mediaType?: string) =>
  readReport(new TextEncoder().encode(text), filename, { mediaType });
const body = 'The works at Lianshan restarted on Monday after nine weeks of repair, the notice says.';

async function errorOf(attempt: () => Promise<unknown>): Promise<UnreadableDocumentError> {
  try {
    await attempt();
  } catch (error) {
    if (error instanceof UnreadableDocumentError) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

describe('plain text', () => {
  it('is read with its front block', async () => {
    const text = `Title: Lianshanโs kiln\r\nURL: https://example.org/a\r\nPublished: 2025-03-04\r\nSource: Furnace Weekly\r\n\r\n${body}\r\n`;
    expect(await read(text, 'a.txt')).toMatchObject({
      mediaType: 'text/plain',
      title: 'Lianshan’s kiln',
      url: 'https://example.org/a',
      published: '2025-03-04',
      publisher: 'Furnace Weekly',
      body: `${body}\n`,
    });
  });
  it('may leave fields of the front block empty', async () => {
    const report = await read(`Title: Kiln\nURL: \nPublished: \nSource: \n\n${body}`, 'a.txt');
    expect(report).toMatchObject({ title: 'Kiln', url: null, published: null, publisher: null, body });
  });
  it('has no header without a front block, even when it begins with a source', async () => {
    const report = await read(`Source: Lianshan Daily\n${body}`, 'a.txt');
    expect(report).toMatchObject({ title: null, publisher: null, body: `Source: Lianshan Daily\n${body}` });
  });
  it('without a front block takes a headline that stands apart for the title, and leaves it in the body', async () => {
    const text = `Lianshan Restarts Its Oldest Kiln: What Follows\n\n${body}`;
    expect(await read(text, 'a.txt')).toMatchObject({
      title: 'Lianshan Restarts Its Oldest Kiln: What Follows',
      body: text,
    });
  });
  it.each([
    `Highlights\n\n${body}`,
    `Home / News / Steel / Kilns\n\n${body}`,
    `${body}\n\n${body}`,
    `A line without room below it\n${body}`,
  ])('finds no headline in %j', async (text) => {
    expect((await read(text, 'a.txt')).title).toBeNull();
  });
  it('with a date that is none says which line is wrong and what to write', async () => {
    const error = await errorOf(() =>
      read(`Title: Kiln\nURL: \nPublished: 04/03/2025\nSource: \n\n${body}`, 'a.txt'),
    );
    expect(error).toMatchObject({ filename: 'a.txt', line: 3 });
    expect(error.reason).toContain('04/03/2025');
    expect(error.remedy).toContain('2025-08-28');
  });
});

describe('Markdown', () => {
  it('is read with its front matter, as plain words', async () => {
    const text = `---\ntitle: "Kiln: restart"\ndate: 2025-03-04\nsource_url: https://example.org/b\npublisher: Furnace Weekly\nlang: en\n---\n# Kiln: restart\n\n${body} It is **not** [new](https://example.org/c).\n\n## Next\n\n- first *step*\n- second\n  - detail\n\n1. one\n2. two\n\n> quoted\n\n| Plant | Output |\n| --- | --- |\n| North | 40 t |\n`;
    const report = await read(text, 'b.md');
    expect(report).toMatchObject({
      mediaType: 'text/markdown',
      title: 'Kiln: restart',
      url: 'https://example.org/b',
      published: '2025-03-04',
      publisher: 'Furnace Weekly',
      language: 'en',
    });
    expect(report.body).toBe(
      `${body} It is not new.\n\nNext\n\n- first step\n- second\n- detail\n\n1. one\n2. two\n\nquoted\n\nPlant | Output\nNorth | 40 t`,
    );
  });
  it('takes its first heading for the title when nothing else is', async () => {
    expect(await read(`# Kiln restarts\n\n${body}`, 'b.md')).toMatchObject({
      title: 'Kiln restarts',
      published: null,
      body,
    });
  });
  it('keeps a date at its own precision', async () => {
    expect((await read(`---\npublished: 2025-03\n---\n${body}`, 'b.md')).published).toBe('2025-03');
    expect((await read(`---\ndate: 2025\n---\n${body}`, 'b.md')).published).toBe('2025');
  });
  it('may carry the front block of a plain text instead of front matter', async () => {
    const text = `Title: Lianshan\nURL: \nPublished: 2025-03-04\nSource: Furnace Weekly\n\n**${body}**\n`;
    expect(await read(text, 'a.md')).toMatchObject({
      mediaType: 'text/markdown',
      title: 'Lianshan',
      url: null,
      published: '2025-03-04',
      publisher: 'Furnace Weekly',
      body,
    });
  });

  it('with broken front matter or date says where', async () => {
    expect((await errorOf(() => read(`---\ntitle: "open\n---\n${body}`, 'b.md'))).reason).toContain('YAML');
    expect(await errorOf(() => read(`---\ntitle: x\ndate: soon\n---\n${body}`, 'b.md'))).toMatchObject({
      line: 3,
    });
  });
});

const page = (head: string, main: string) =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${main}</article><footer>© Furnace Weekly</footer></body></html>`;
const paragraphs = `<p>${body}</p>`.repeat(4);

describe('a web page', () => {
  it('is read as lines, with list items and table cells apart', async () => {
    const report = await read(
      page(
        '<title>Kiln restarts | Furnace Weekly</title><link rel="canonical" href="https://example.org/2025/03/05/kiln"><meta property="og:site_name" content="Furnace Weekly"><meta property="article:published_time" content="2025-03-04T23:10:00+08:00">',
        `<h1>Kiln restarts</h1>${paragraphs}<ul><li>first <b>step</b></li><li><p>second</p></li></ul><table><tr><th>Plant</th><th>Output</th></tr><tr><td>North</td><td>40 t</td></tr></table><p>One<br>two</p><script>let x;</script>`,
      ),
      'c.html',
    );
    expect(report).toMatchObject({
      mediaType: 'text/html',
      title: 'Kiln restarts',
      url: 'https://example.org/2025/03/05/kiln',
      published: '2025-03-04',
      publisher: 'Furnace Weekly',
      language: 'en-GB',
    });
    expect(report.body).toContain('- first step\n- second');
    expect(report.body).toContain('Plant | Output\nNorth | 40 t');
    expect(report.body).toContain('One\ntwo');
    expect(report.body).toContain(`${body}\n\n${body}`);
    expect(report.body).not.toMatch(/let x|Home|©/);
  });
  it('is believed in this order: JSON-LD, meta, address, time', async () => {
    const ld =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"From data","datePublished":"2025-01-02","dateModified":"2025-09-09","publisher":{"name":"Data Desk"}}]}</script>';
    const meta =
      '<meta property="article:published_time" content="2025-02-03"><meta property="og:title" content="From meta">';
    const time =
      '<time class="updated" datetime="2025-12-12"></time><time datetime="2025-03-04">4 March</time>';
    const link = '<link rel="canonical" href="https://example.org/2025/04/05/kiln">';
    expect(await read(page(ld + meta + link, time + paragraphs), 'c.html')).toMatchObject({
      title: 'From data',
      published: '2025-01-02',
      publisher: 'Data Desk',
    });
    expect(await read(page(meta + link, time + paragraphs), 'c.html')).toMatchObject({
      title: 'From meta',
      published: '2025-02-03',
    });
    expect((await read(page('', time + paragraphs), 'c.html')).published).toBe('2025-03-04');
    expect((await read(page(link, paragraphs), 'c.html')).published).toBe('2025-04-05');
    expect(
      (await read(page('<meta property="article:modified_time" content="2025-05-06">', paragraphs), 'c.html'))
        .published,
    ).toBeNull();
  });
  it('with broken JSON-LD and no head still gives its text', async () => {
    const report = await read(
      `<html><body><script type="application/ld+json">{oops</script>${paragraphs}</body></html>`,
      'c.htm',
    );
    expect(report.title).toBeNull();
    expect(report.body).toContain(body);
  });
  it('is known by its content under another name', async () => {
    expect((await read(page('', paragraphs), 'saved.txt')).mediaType).toBe('text/html');
  });
});

describe('choosing a format', () => {
  it('goes by the media type when the name says nothing', async () => {
    expect((await read(`# Kiln\n\n${body}`, 'upload', 'text/markdown; charset=utf-8')).mediaType).toBe(
      'text/markdown',
    );
    expect((await read(body, 'upload')).mediaType).toBe('text/plain');
    expect((await read(`---\ntitle: Kiln\n---\n${body}`, 'upload')).title).toBe('Kiln');
  });
  it('refuses endings that nothing reads', async () => {
    expect(await errorOf(() => read('a: 1', 'd.toml'))).toMatchObject({
      reason: 'Files ending in .toml cannot be read.',
    });
  });
});

describe('files that are no reports', () => {
  const zip = (name: string) => `PK\u0003\u0004\u0014\u0000${name}`;
  it.each([
    ['', 'This file is empty.'],
    [zip('xl/workbook.xml'), 'This is an Excel workbook; it cannot be read.'],
    [zip('reports/a.txt'), 'This is an archive inside another file.'],
    ['GIF89a', 'This is a GIF image; it cannot be read.'],
    ['text\u0000more', 'This file holds binary data and no plain text.'],
    [' \n ', 'No text was found in it.'],
  ])('%j: %s', async (content, reason) => {
    const error = await errorOf(() => read(content, 'x.txt'));
    expect(error.reason).toBe(reason);
    expect(error.remedy).not.toBe('');
  });
  it('names images by their first bytes', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]);
    const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
    expect((await errorOf(() => readReport(png, 'a.png'))).reason).toContain('PNG image');
    expect((await errorOf(() => readReport(jpeg, 'a.txt'))).reason).toContain('JPEG image');
  });
});
