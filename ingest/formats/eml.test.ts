import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Document } from '@/core/model/document';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readEml } from './eml';
import { base64, mimeFile, quoted, type TestPart } from './testing/mime-file';
import { spoiled } from './testing/mutate';

const read = (bytes: Uint8Array) => readEml(bytes, 'letter.eml', DEFAULT_LIMITS);

async function bodyOf(part: TestPart): Promise<Document> {
  const { body } = await read(mimeFile(part));
  if (body instanceof UnreadableDocumentError) throw body;
  return body;
}

const HEADERS = [
  'From: "Furnace Weekly" <news@furnace-weekly.example>',
  'To: reader@example.org',
  'Subject: =?utf-8?Q?Kilns_restart_=E2=80=93_at_last?=',
  'Date: Fri, 3 May 2024 23:40:00 +0800',
  'MIME-Version: 1.0',
];
const WORDS = 'The kiln at Lianshan restarted on Monday after nine weeks of repair, the notice says.';
const html = (body: string): TestPart => ({
  headers: ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
  body: quoted(body),
});
const plain = (body: string): TestPart => ({ headers: ['Content-Type: text/plain; charset=utf-8'], body });

const NEWSLETTER = `<html lang="en"><body>
<div style="display:none;max-height:0">Forty hands hired, and more inside.&nbsp;&zwnj;&nbsp;&zwnj;</div>
<table role="presentation" width="100%"><tr><td align="right"><a href="https://example.org/v">View this email in your browser</a></td></tr>
<tr><td><table><tr><td><h1>Lianshan restarts</h1></td></tr></table>
<table><tr><td width="50%"><p>${WORDS}</p></td><td width="50%"><p>The council of Heping North put off its own repair until the harvest is in.</p></td></tr></table>
<table><tr><th>Works</th><th>Output</th></tr><tr><td><p>Lianshan</p></td><td><p>12,400 t</p></td></tr></table>
<img src="https://example.org/open.gif" width="1" height="1" alt="">
</td></tr><tr><td>You are receiving this because you signed up. <a href="#">Unsubscribe</a></td></tr>
<tr><td>© 2024 Furnace Weekly. All rights reserved.</td></tr></table></body></html>`;

describe('a message', () => {
  it('that is a newsletter gives its report, without what serves its sending', async () => {
    const body = await bodyOf({
      headers: [...HEADERS, 'Content-Type: multipart/alternative; boundary=edge'],
      body: [plain('Read this letter on the web.'), html(NEWSLETTER)],
    });
    expect(body).toEqual({
      filename: 'letter.eml',
      mediaType: 'message/rfc822',
      title: 'Kilns restart – at last',
      url: null,
      otherUrls: [],
      published: '2024-05-03',
      publisher: 'Furnace Weekly',
      author: null,
      language: 'en',
      body: `Lianshan restarts\n\n${WORDS}\n\nThe council of Heping North put off its own repair until the harvest is in.\n\nWorks | Output\nLianshan | 12,400 t`,
    });
  });
  it('is read from its plain text where its HTML says less', async () => {
    const body = await bodyOf({
      headers: [...HEADERS, 'Content-Type: multipart/alternative; boundary=edge'],
      body: [plain(`${WORDS}\n\n${WORDS}`), html('<p>Your program cannot show this.</p>')],
    });
    expect(body.body).toBe(`${WORDS}\n\n${WORDS}`);
  });
  it('of plain text is unwrapped, and loses its signature', async () => {
    const text = [
      'The kiln at Lianshan restarted on Monday after nine weeks of repair,',
      'the notice says, and the works hired forty furnace hands for the long',
      'autumn campaign.',
      '',
      '- One kiln is left',
      '- It waits for parts',
      '',
      '-- ',
      'Mara Holt, Lianshan',
    ].join('\n');
    const body = await bodyOf({
      headers: [...HEADERS, 'Content-Type: text/plain; charset=utf-8'],
      body: text,
    });
    expect(body.body).toBe(
      'The kiln at Lianshan restarted on Monday after nine weeks of repair, the notice says, and the works hired forty furnace hands for the long autumn campaign.\n\n- One kiln is left\n- It waits for parts',
    );
  });
  it.each([
    ['"Mara Holt" <mara.holt@furnace.example>', 'Mara Holt', null],
    ['Mara Holt <mholt@furnace.example>', 'Mara Holt', null],
    ['"Mara Holt from Furnace Weekly" <news@furnace.example>', 'Mara Holt', 'Furnace Weekly'],
    ['Furnace Weekly <news@furnace.example>', null, 'Furnace Weekly'],
    ['Furnace Weekly <furnace.weekly@weekly.example>', null, 'Furnace Weekly'],
    ['news@furnace.example', null, null],
    [`=?gb2312?B?${base64(iconv.encode('连山日报', 'gbk'))}?= <a@example.cn>`, null, '连山日报'],
  ])('from %s has the author %j and the publisher %j', async (from, author, publisher) => {
    const headers = [`From: ${from}`, ...HEADERS.slice(1), 'Content-Type: text/plain; charset=utf-8'];
    expect(await bodyOf({ headers, body: WORDS })).toMatchObject({ author, publisher });
  });
  it.each([
    ['Tue, 05 Mar 2024 00:10:00 +0800', '2024-03-05'],
    ['5 Mar 2024 23:59 -0500 (EST)', '2024-03-05'],
    ['yesterday', null],
  ])('dated %j was published on %j', async (date, published) => {
    const headers = ['From: a@example.org', 'Subject: Kilns', `Date: ${date}`];
    expect((await bodyOf({ headers, body: WORDS })).published).toBe(published);
  });
  it.each(['Fwd: Kilns restart', 'FW: RE: Kilns restart', '转发：Kilns restart'])(
    '%j is titled without the mark',
    async (subject) => {
      const headers = ['From: a@example.org', `Subject: ${subject}`];
      expect((await bodyOf({ headers, body: WORDS })).title).toBe('Kilns restart');
    },
  );
  it.each([
    ['gb2312', '连山稀土公司周一召开会议，研究部署安全生产工作。'],
    ['big5', '連山稀土公司週一召開會議，研究部署安全生產工作。'],
    ['iso-2022-jp', '連山の窯は月曜日に再開した。'],
  ])('in %s is decoded', async (charset, words) => {
    // The encoder here knows no ISO-2022-JP, so its bytes are written out: JIS X 0208 between escapes.
    const jis = Buffer.from('1b24424f223b33244d', 'hex');
    const isJis = charset === 'iso-2022-jp';
    const bytes = isJis ? Buffer.concat([jis, Buffer.from('1b2842', 'hex')]) : iconv.encode(words, charset);
    const headers = [
      'From: a@example.cn',
      'Subject: x',
      `Content-Type: text/plain; charset=${charset}`,
      'Content-Transfer-Encoding: base64',
    ];
    expect((await bodyOf({ headers, body: base64(bytes) })).body).toBe(isJis ? '連山ね' : words);
  });
  it('that names no character set is decoded by what its bytes look like, header and all', async () => {
    const words = '连山稀土公司周一召开会议，研究部署安全生产工作。会议指出，上半年实现营业收入一百亿元。';
    const text = `From: a@example.cn\r\nSubject: 连山公司半年简报\r\n\r\n${words}`;
    const { body } = await read(iconv.encode(text, 'gbk'));
    expect(body).toMatchObject({ title: '连山公司半年简报', body: words });
  });
  it('hands back the files and messages that came with it, and none of its layout', async () => {
    const forwarded = mimeFile({ headers: HEADERS, body: WORDS });
    const { body, attachments } = await read(
      mimeFile({
        headers: [...HEADERS, 'Content-Type: multipart/mixed; boundary=edge'],
        body: [
          html(`<p>${WORDS}</p><img src="cid:logo">`),
          {
            headers: ['Content-Type: image/png', 'Content-ID: <logo>', 'Content-Disposition: inline'],
            body: 'x',
          },
          { headers: ['Content-Type: application/pgp-signature; name=s.asc'], body: 'x' },
          {
            headers: [
              'Content-Type: text/csv',
              'Content-Disposition: attachment; filename="../../etc/works.csv"',
              'Content-Transfer-Encoding: base64',
            ],
            body: base64('works,output\nLianshan,12400\n'),
          },
          { headers: ['Content-Type: message/rfc822'], body: forwarded },
        ],
      }),
    );
    expect(body).toMatchObject({ body: WORDS });
    expect(attachments.map(({ filename, mediaType }) => [filename, mediaType])).toEqual([
      ['works.csv', 'text/csv'],
      ['message.eml', 'message/rfc822'],
    ]);
    expect(new TextDecoder().decode(attachments[0]?.bytes)).toBe('works,output\nLianshan,12400\n');
    expect((await read(attachments[1]!.bytes)).body).toMatchObject({
      title: 'Kilns restart – at last',
      body: WORDS,
    });
  });
  it('without text of its own says so, and still hands back its files', async () => {
    const { body, attachments } = await read(
      mimeFile({
        headers: [...HEADERS, 'Content-Type: multipart/mixed; boundary=edge'],
        body: [
          { headers: ['Content-Type: application/pdf', 'Content-Disposition: attachment'], body: '%PDF-1.4' },
        ],
      }),
    );
    expect(body).toMatchObject({ reason: 'The message holds no text of its own.' });
    expect(attachments.map(({ filename }) => filename)).toEqual(['attachment.pdf']);
  });
  it('that is encrypted says so', async () => {
    const { body } = await read(
      mimeFile({
        headers: [...HEADERS, 'Content-Type: multipart/encrypted; boundary=edge'],
        body: [
          { headers: ['Content-Type: application/pgp-encrypted'], body: 'Version: 1' },
          { headers: ['Content-Type: application/octet-stream'], body: 'x' },
        ],
      }),
    );
    expect(body).toMatchObject({ reason: 'The message is encrypted.' });
  });
  it('does not take a layout’s links for a table, nor a long line about leaving for service', async () => {
    const story = `The council may opt out of the treaty, ${'and the harbour with it, '.repeat(12)}the notice says.`;
    const body = await bodyOf({
      headers: HEADERS.concat('Content-Type: text/html; charset=utf-8'),
      body: `<table><tr><td>Home</td><td>About</td></tr></table><p>${story}</p>`,
    });
    expect(body.body).toBe(`Home\nAbout\n${story}`);
  });
});

describe('a file that is no message', () => {
  const nested = (depth: number) =>
    `From: a@example.org\r\nSubject: x\r\n${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}\r\n${WORDS}`;
  it.each([
    ['of prose', WORDS],
    ['of nothing', ''],
    ['with 100,000 parts in each other', nested(100_000)],
    ['with headers without end', `From: a@example.org\r\n${'X-A: b\r\n'.repeat(200_000)}\r\n${WORDS}`],
  ])('%s is refused', async (_, text) => {
    await expect(read(new TextEncoder().encode(text))).rejects.toThrow(/is not a message/);
  });
  it('gives up on HTML that nests without end, and takes the plain text', async () => {
    const deep = `${'<div>'.repeat(100_000)}${WORDS}`;
    const body = await bodyOf({
      headers: [...HEADERS, 'Content-Type: multipart/alternative; boundary=edge'],
      body: [plain('Kilns restart.'), { headers: ['Content-Type: text/html'], body: deep }],
    });
    expect(body.body).toBe('Kilns restart.');
  });
  it('gives a message or an error in words however it is spoiled', async () => {
    const good = mimeFile({
      headers: [...HEADERS, 'Content-Type: multipart/alternative; boundary=edge'],
      body: [plain(WORDS), html(NEWSLETTER)],
    });
    await fc.assert(
      fc.asyncProperty(spoiled(good), async (bytes) => {
        const message = await read(bytes).catch((reason: unknown) => reason);
        if (message instanceof UnreadableDocumentError) expect(message.remedy).not.toBe('');
        else expect(message).toMatchObject({ body: expect.anything(), attachments: expect.any(Array) });
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
