import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readMhtml } from './mhtml';
import { base64, mimeFile, quoted } from './testing/mime-file';
import { spoiled } from './testing/mutate';

const read = (bytes: Uint8Array) => readMhtml(bytes, 'page.mhtml', DEFAULT_LIMITS);
const WORDS =
  'The kiln at Lianshan restarted on Monday after nine weeks of repair, the notice says — “at last”.';
const page = (head: string, body: string) =>
  `<html lang="en"><head>${head}</head><body><article>${body}</article></body></html>`;
const long = `<h1>Lianshan restarts</h1><p>${WORDS}</p><p>${WORDS.replace('Monday', 'Friday')}</p><p>${WORDS.replace('nine', 'ten')}</p>`;

const saved = mimeFile({
  headers: [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://example.org/kiln?id=7',
    'Subject: Lianshan',
    'Date: Wed, 8 May 2024 09:00:00 +0800',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--a1----"',
  ],
  boundary: '----MultipartBoundary--a1----',
  body: [
    {
      headers: [
        'Content-Type: text/html',
        'Content-ID: <frame-1@mhtml.blink>',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://example.org/kiln?id=7',
      ],
      body: quoted(
        page('<meta property="article:published_time" content="2024-05-03T22:10:00+08:00">', long),
      ),
    },
    {
      headers: ['Content-Type: text/html', 'Content-Location: cid:frame-2@mhtml.blink'],
      body: page('', '<p>An advertisement in a frame of its own.</p>'),
    },
    {
      headers: ['Content-Type: image/png', 'Content-Transfer-Encoding: base64'],
      body: base64('not a picture'),
    },
  ],
});

describe('a page saved as one file', () => {
  it('is read like the page, from the address where it was saved', async () => {
    expect(await read(saved)).toEqual({
      filename: 'page.mhtml',
      mediaType: 'multipart/related',
      title: 'Lianshan restarts',
      url: 'https://example.org/kiln?id=7',
      otherUrls: [],
      published: '2024-05-03',
      publisher: null,
      author: null,
      language: 'en',
      body: expect.stringContaining(WORDS),
    });
    expect((await read(saved)).body).not.toContain('advertisement');
  });
  it('is read from the part that is named as its start, in its own character set', async () => {
    const words = '连山稀土公司周一召开会议，研究部署安全生产工作。会议指出，上半年实现营业收入一百亿元。';
    const bytes = mimeFile({
      headers: [
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; boundary=edge; start="<main@example>"',
      ],
      body: [
        { headers: ['Content-Type: text/html; charset="utf-8"'], body: page('', '<p>A frame before.</p>') },
        {
          headers: [
            'Content-Type: text/html; charset="gb2312"',
            'Content-ID: <main@example>',
            'Content-Transfer-Encoding: base64',
            'Content-Location: http://example.cn/a.htm',
          ],
          body: base64(iconv.encode(page('<title>连山公司简报</title>', `<p>${words.repeat(4)}</p>`), 'gbk')),
        },
      ],
    });
    expect(await read(bytes)).toMatchObject({
      title: '连山公司简报',
      url: 'http://example.cn/a.htm',
      published: null,
      body: words.repeat(4),
    });
  });
  it('is read from a container inside the container', async () => {
    const bytes = mimeFile({
      headers: ['MIME-Version: 1.0', 'Content-Type: multipart/related; boundary="outer"'],
      boundary: 'outer',
      body: [
        {
          headers: ['Content-Type: multipart/alternative; boundary="outer2"'],
          boundary: 'outer2',
          body: [{ headers: ['Content-Type: text/html'], body: page('', long) }],
        },
      ],
    });
    expect((await read(bytes)).body).toContain('nine weeks of repair');
  });
  it.each([
    ['without a page', mimeFile({ headers: ['Content-Type: multipart/related; boundary=edge'], body: [] })],
    ['of text alone', mimeFile({ headers: ['Content-Type: text/plain'], body: 'words' })],
    ['cut off in its header', saved.slice(0, 60)],
    ['of nothing', new Uint8Array()],
    [
      'of boundaries alone',
      mimeFile({
        headers: ['Content-Type: multipart/related; boundary=edge'],
        body: '--edge\nContent-Type: multipart/related; boundary=edge\n\n'.repeat(100_000),
      }),
    ],
  ])('that is a file %s is refused', async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(/holds no page, or was cut off/);
  });
  it('gives a report or an error in words however it is spoiled', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled(saved), async (bytes) => {
        const report = await read(bytes).catch((reason: unknown) => reason);
        if (report instanceof UnreadableDocumentError) expect(report.remedy).not.toBe('');
        else expect(report).toMatchObject({ body: expect.any(String) });
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
