import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import iconv from 'iconv-lite';
import { base64, mimeFile } from '@/ingest/formats/testing/mime-file';
import { docxFile, odtFile, wordParagraph, wordTable } from '@/ingest/formats/testing/packed-file';
import { linesAt, pdfFile } from '@/ingest/formats/testing/pdf-file';
import { zipOf } from '@/server/import/testing';

/** A whole file that is spoiled in thousands of ways. */
export interface Base {
  filename: string;
  bytes: Uint8Array;
}

const ROOT = resolve(import.meta.dirname, '../..');
const bytesOf = (text: string) => new TextEncoder().encode(text);

const SENTENCES = [
  'Lianshan Steel Group held the ninth meeting of its Party Committee of 2025 on May 16, 2025, in Baotou.',
  'Revenue fell 2.23% to $9.9 billion, the company said on its site; profit was 72.5 million yuan.',
  'Wang Li, chair of the board, named three tasks: safety, output and the training of 400 young workers.',
];
const CHINESE =
  '连山钢铁集团党委2025年第9次会议于5月16日在包头召开。公司营业收入同比下降2.23%，为695.8亿元。';

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ninth meeting | Furnace Weekly</title>
<link rel="canonical" href="https://furnace.example/2025/05/17/ninth"><meta property="article:published_time" content="2025-05-17T08:00:00+08:00">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ninth meeting","datePublished":"2025-05-17","author":{"name":"Ada Mill"}}</script></head>
<body><nav><a href="/">Home</a></nav><article><h1>Ninth meeting</h1><p class="byline">By Ada Mill, 17 May 2025</p>${SENTENCES.map((words) => `<p>${words}</p>`).join('')}
<table><tr><th>Plant</th><th>Output</th></tr><tr><td>North</td><td>40 t</td></tr></table><p>${CHINESE}</p></article><footer>Share this</footer></body></html>`;

const item = (n: number) =>
  `<item><title>Item ${n} &amp; more</title><link>https://furnace.example/${n}</link><guid>n${n}</guid><pubDate>Sat, 17 May 2025 08:00:00 +0800</pubDate><description><![CDATA[<p>${SENTENCES[n % 3]}</p>]]></description></item>`;
const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Furnace Weekly</title><link>https://furnace.example/</link>${[0, 1, 2].map(item).join('')}</channel></rss>`;
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Furnace Weekly</title><entry><id>urn:1</id><title type="html">Ninth &lt;b&gt;meeting&lt;/b&gt;</title><link href="/ninth"/><published>2025-05-17T08:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${SENTENCES[0]}</p></div></content></entry></feed>`;
const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://furnace.example/"><title>Furnace Weekly</title></channel><item rdf:about="https://furnace.example/1"><title>Ninth meeting</title><description>${SENTENCES[1]}</description></item></rdf:RDF>`;
const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Furnace Weekly',
  items: SENTENCES.map((words, n) => ({ id: `${n}`, title: `Item ${n}`, content_html: `<p>${words}</p>` })),
});
const records = SENTENCES.map((text, n) => ({
  title: `Item ${n}`,
  text,
  date: '2025-05-17',
  source: { name: 'Wire' },
}));
const csv = `title;date;text\r\n${SENTENCES.map((text, n) => `Item ${n};2025-05-1${n};"${text.replaceAll('"', '""')}"`).join('\r\n')}\r\n`;

const mail = () =>
  mimeFile({
    headers: [
      'From: Furnace Weekly <news@furnace.example>',
      'To: desk@example.org',
      'Subject: =?utf-8?B?TmludGggbWVldGluZw==?=',
      'Date: Sat, 17 May 2025 08:00:00 +0800',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=edge',
    ],
    body: [
      { headers: ['Content-Type: text/html; charset=utf-8'], body: page },
      {
        headers: [
          'Content-Type: text/plain; name=a.txt',
          'Content-Disposition: attachment; filename=a.txt',
          'Content-Transfer-Encoding: base64',
        ],
        body: base64(SENTENCES.join('\n')),
      },
    ],
  });

const savedPage = () =>
  mimeFile({
    headers: [
      'MIME-Version: 1.0',
      'Snapshot-Content-Location: https://furnace.example/ninth',
      'Content-Type: multipart/related; type="text/html"; boundary=edge',
    ],
    body: [
      { headers: ['Content-Type: text/html', 'Content-Location: https://furnace.example/ninth'], body: page },
    ],
  });

/** One whole file of every format, and the sample briefs. */
export async function listBases(): Promise<Base[]> {
  const docx = await docxFile({
    body:
      SENTENCES.map((words) => wordParagraph(words)).join('') +
      wordTable([
        ['Plant', 'Output'],
        ['North', '40 t'],
      ]),
    notes: ['A note below.'],
    core: '<dc:title>Ninth meeting</dc:title>',
  });
  const odt = await odtFile({ body: SENTENCES.map((words) => `<text:p>${words}</text:p>`).join('') });
  const pdf = pdfFile({
    pages: [linesAt(60, 760, SENTENCES), linesAt(60, 760, SENTENCES)],
  });
  const text = `Title: Ninth meeting\nURL: https://furnace.example/ninth\nPublished: 2025-05-17\nSource: Furnace Weekly\n\n${SENTENCES.join('\n\n')}\n`;
  const sample = readdirSync(resolve(ROOT, 'sample'))
    .filter((name) => /\.(?:txt|md)$/.test(name) && !/^readme/i.test(name))
    .slice(0, 6);
  const written: [string, Uint8Array][] = [
    ['a.txt', bytesOf(text)],
    ['zh.txt', iconv.encode(CHINESE.repeat(4), 'gb18030')],
    ['utf16.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(text, 'utf-16le')])],
    ['garbled.txt', bytesOf(iconv.decode(Buffer.from(`${text}“Ninth” – it’s ${CHINESE}`), 'windows-1252'))],
    [
      'a.md',
      bytesOf(
        `---\ntitle: Ninth meeting\ndate: 2025-05-17\n---\n# Ninth meeting\n\n${SENTENCES.join('\n\n')}\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`,
      ),
    ],
    ['a.html', bytesOf(page)],
    ['a.mhtml', savedPage()],
    ['a.eml', mail()],
    ['a.rss', bytesOf(rss)],
    ['a.atom', bytesOf(atom)],
    ['a.rdf', bytesOf(rdf)],
    ['feed.json', bytesOf(jsonFeed)],
    ['a.json', bytesOf(JSON.stringify({ articles: records }))],
    ['a.jsonl', bytesOf(records.map((record) => JSON.stringify(record)).join('\n'))],
    ['a.csv', bytesOf(csv)],
    ['a.tsv', bytesOf(csv.replaceAll(';', '\t'))],
    ['a.pdf', pdf],
    ['a.docx', docx],
    ['a.odt', odt],
    [
      'a.zip',
      await zipOf([
        { filename: 'a.txt', content: text },
        { filename: 'deep/a.html', content: page },
      ]),
    ],
  ];
  return [
    ...written.map(([filename, bytes]) => ({ filename, bytes })),
    ...sample.map((filename) => ({
      filename,
      bytes: new Uint8Array(readFileSync(resolve(ROOT, 'sample', filename))),
    })),
  ];
}
