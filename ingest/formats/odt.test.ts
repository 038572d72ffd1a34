import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '../errors';
import { DEFAULT_LIMITS } from '../limits';
import { readOdt } from './odt';
import { spoiled } from './testing/mutate';
import { odtFile, packFile } from './testing/packed-file';

const read = (bytes: Uint8Array, limits = DEFAULT_LIMITS) => readOdt(bytes, 'review.odt', limits);

async function errorOf(bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<UnreadableDocumentError> {
  const error = await read(bytes, limits).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UnreadableDocumentError);
  return error as UnreadableDocumentError;
}

const WORDS = 'The kiln at Lianshan restarted on Monday after nine weeks of repair.';
const cell = (words: string) => `<table:table-cell><text:p>${words}</text:p></table:table-cell>`;

describe('an OpenDocument text', () => {
  it('gives its title, author, headings, lists, tables and notes', async () => {
    const bytes = await odtFile({
      meta: '<dc:title>Lianshan restarts</dc:title><meta:initial-creator>Mara Holt</meta:initial-creator><dc:creator>Jo Reed</dc:creator><dc:date>2024-05-01T09:00:00</dc:date><dc:language>en-GB</dc:language>',
      body: [
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>Fourfold.</text:p></text:deletion></text:changed-region></text:tracked-changes>',
        '<text:h text:outline-level="1">Lianshan restarts</text:h>',
        `<text:p>${WORDS}<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>By its own count.</text:p></text:note-body></text:note></text:p>`,
        '<text:list><text:list-item><text:p>Forty hands were hired</text:p></text:list-item><text:list-item><text:p>One<text:s text:c="2"/>kiln is left</text:p></text:list-item></text:list>',
        `<table:table><table:table-row>${cell('Works')}${cell('Output')}</table:table-row><table:table-row>${cell('Lianshan')}${cell('12,400 t')}</table:table-row></table:table>`,
        '<text:p>Prices &lt;em&gt; &amp; wages<office:annotation><text:p>Check this.</text:p></office:annotation> rose.</text:p>',
      ].join(''),
    });
    expect(await read(bytes)).toEqual({
      filename: 'review.odt',
      mediaType: 'application/vnd.oasis.opendocument.text',
      title: 'Lianshan restarts',
      url: null,
      otherUrls: [],
      published: null,
      publisher: null,
      author: 'Mara Holt',
      language: 'en-GB',
      body: `Lianshan restarts\n\n${WORDS}[1]\n\n- Forty hands were hired\n- One kiln is left\n\nWorks | Output\nLianshan | 12,400 t\n\nPrices <em> & wages rose.\n\n[1] By its own count.`,
    });
  });
  it('in Chinese takes the heading at its top for the title', async () => {
    const body =
      '<text:h text:outline-level="1">连山公司半年简报</text:h><text:p>会议指出，上半年收入增长。</text:p>';
    expect(await read(await odtFile({ body, meta: '<dc:title>无标题 1</dc:title>' }))).toMatchObject({
      title: '连山公司半年简报',
      body: '连山公司半年简报\n\n会议指出，上半年收入增长。',
    });
  });
  it('with a password asks for a copy without one', async () => {
    const bytes = await odtFile({ body: '', manifest: '<manifest:encryption-data/>' });
    expect((await errorOf(bytes)).reason).toBe('The document is encrypted and opens only with a password.');
  });
  it('that unpacks to more than the limit, was cut off, or holds no text is refused', async () => {
    const good = await odtFile({ body: `<text:p>${WORDS.repeat(40_000)}</text:p>` });
    expect((await errorOf(good, { ...DEFAULT_LIMITS, expandedBytes: 1024 * 1024 })).reason).toMatch(
      /more than 1 MB/,
    );
    expect((await errorOf(good.slice(0, -40))).reason).toMatch(/broken or was cut off/);
    expect((await errorOf(await packFile({ 'content.xml': '<a/>' }))).reason).toMatch(
      /packed like an OpenDocument/,
    );
  });
  it('with entities that grow without end is read without them', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><office:text><text:p>Short &c;</text:p></office:text>';
    expect((await read(await packFile({ 'content.xml': bomb }))).body.length).toBeLessThan(20);
  });
  it('with elements nested without end is refused', async () => {
    const body = `${'<text:section>'.repeat(100_000)}<text:p>${WORDS}</text:p>${'</text:section>'.repeat(100_000)}`;
    expect((await errorOf(await odtFile({ body }))).reason).toMatch(/cannot be read/);
  });
  it('gives a report or an error in words however it is spoiled', async () => {
    const good = await odtFile({ body: `<text:p>${WORDS}</text:p>`, meta: '<dc:title>Kilns</dc:title>' });
    await fc.assert(
      fc.asyncProperty(spoiled(good), async (bytes) => {
        const report = await read(bytes).catch((reason: unknown) => reason);
        if (report instanceof UnreadableDocumentError) expect(report.remedy).not.toBe('');
        else expect(report).toMatchObject({ body: expect.any(String) });
      }),
      { numRuns: 300 },
    );
  }, 30_000);
});
