import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UnreadableDocumentError } from '@/ingest/errors';
import { zipOf } from './testing';
import { ZipArchive } from './zip-archive';

const BOUNDS = { filename: 'a.zip', entries: 100, expandedBytes: 64 * 1024 * 1024 };

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lodestone-zip-'));
  path = join(folder, 'a.zip');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** An archive with one stored file whose name is written as these bytes, as programs without Unicode do. */
function storedZip(name: Uint8Array, content: string, flags = 0): Buffer {
  // An encrypted file carries twelve bytes more than it unpacks to.
  const text = Buffer.from(content);
  const data = (flags & 1) === 0 ? text : Buffer.concat([Buffer.alloc(12), text]);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(flags, 6);
  header.writeUInt32LE(data.length, 18);
  header.writeUInt32LE(text.length, 22);
  header.writeUInt16LE(name.length, 26);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(flags, 8);
  central.writeUInt32LE(data.length, 20);
  central.writeUInt32LE(text.length, 24);
  central.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(header.length + name.length + data.length, 16);
  return Buffer.concat([header, name, data, central, name, end]);
}

const open = async (bytes: Uint8Array, bounds = BOUNDS) => {
  writeFileSync(path, bytes);
  return ZipArchive.open(path, bounds);
};

describe('an archive', () => {
  it('gives its files by their place, without folders and litter', async () => {
    const zip = await open(
      await zipOf([
        { filename: '2024/a.txt', content: 'first' },
        { filename: '__MACOSX/2024/._a.txt', content: 'litter' },
        { filename: '2024/.DS_Store', content: 'litter' },
        { filename: 'b.txt', content: 'second' },
      ]),
    );
    expect(zip.entries.map(({ name, index, byteLength }) => [name, index, byteLength])).toEqual([
      ['2024/a.txt', 0, 5],
      ['b.txt', 3, 6],
    ]);
    expect(Buffer.from(await zip.read(3, 100)).toString()).toBe('second');
    await zip.unpack(0, join(folder, 'out'));
    expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('first');
    zip.close();
  });

  it('reads names that Chinese Windows has written', async () => {
    const zip = await open(storedZip(iconv.encode('包钢日报/八月要闻.txt', 'gbk'), 'text'));
    expect(zip.entries[0]?.name).toBe('包钢日报/八月要闻.txt');
    zip.close();
  });

  it('refuses names that lead out of it, and what is encrypted, one by one', async () => {
    for (const name of ['../../etc/cron.d/x', '/etc/passwd', 'C:\\Windows\\x', 'a/../../b']) {
      const zip = await open(storedZip(Buffer.from(name), 'text'));
      expect(zip.entries[0]?.refusal?.reason, name).toContain('leads out');
      zip.close();
    }
    const locked = await open(storedZip(Buffer.from('a.txt'), 'text', 1));
    expect(locked.entries[0]?.refusal?.reason).toContain('encrypted');
    locked.close();
  });

  it('refuses a bomb before it is unpacked, and a file that is larger than it says', async () => {
    const zeros = await zipOf([{ filename: 'zeros.txt', content: new Uint8Array(20 * 1024 * 1024) }]);
    const zip = await open(zeros);
    expect(zip.entries[0]?.refusal?.reason).toContain('bomb');
    await expect(zip.read(0, 1000)).rejects.toThrow(/LODESTONE_MAX_FILE_MB/);
    zip.close();
    const lying = Buffer.from(
      await zipOf([{ filename: 'a.txt', content: 'long enough to be cut '.repeat(40) }]),
    );
    lying.writeUInt32LE(10, lying.lastIndexOf(Buffer.from('PK\u0001\u0002')) + 24);
    const short = await open(lying);
    await expect(short.read(0, 5000)).rejects.toThrow(UnreadableDocumentError);
    short.close();
  });

  it.each([
    ['entries', { ...BOUNDS, entries: 1 }, /LODESTONE_MAX_ZIP_ENTRIES/],
    ['bytes', { ...BOUNDS, expandedBytes: 7 }, /LODESTONE_MAX_UNPACKED_MB/],
  ])('is refused as a whole when it has too many %s', async (_, bounds, message) => {
    const bytes = await zipOf([
      { filename: 'a.txt', content: 'first' },
      { filename: 'b.txt', content: 'second' },
    ]);
    await expect(open(bytes, bounds)).rejects.toThrow(message);
  });

  it('says when it is damaged or cut off', async () => {
    const bytes = await zipOf([{ filename: 'a.txt', content: 'first '.repeat(500) }]);
    await expect(open(bytes.subarray(0, bytes.length - 30))).rejects.toThrow(/damaged or cut off/);
    const locked = await open(storedZip(Buffer.from('a.txt'), 'text', 1));
    await expect(locked.read(0, 1000)).rejects.toThrow(/encrypted/);
    locked.close();
    const spoilt = Buffer.from(bytes);
    spoilt.fill(0xff, 40, 50);
    const zip = await open(spoilt);
    await expect(zip.read(0, 10_000)).rejects.toThrow(/damaged/);
    zip.close();
  });
});
