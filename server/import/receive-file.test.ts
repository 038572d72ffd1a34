import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/core/model/user';
import type { Desk } from '@/server/context';
import {
  ConflictError,
  ForbiddenError,
  InvalidInputError,
  NotFoundError,
  TooLargeError,
} from '@/server/errors';
import { closeTestDesk, forgetSettings, openTestDesk } from '@/server/testing';
import { abandonReceiving } from './abandon-receiving';
import { readImport } from './read-imports';
import { parseFilename, receiveFile } from './receive-file';
import { runImports } from './run-imports';
import { finishSending, startImport } from './start-import';
import { OWNER, reportOf } from './testing';

const ANALYST: Actor = { kind: 'user', id: 'u2', name: 'Ben', email: 'b@desk.example', role: 'analyst' };

let desk: Desk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
  closeTestDesk(desk);
});

/** A request whose body arrives in pieces, with the length that its sender announced. */
function upload(pieces: (string | Uint8Array | Error)[], announced?: number, name = 'a.txt'): Request {
  const waiting = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const piece = waiting.shift();
      if (piece === undefined) controller.close();
      else if (piece instanceof Error) controller.error(piece);
      else controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece);
    },
  });
  return new Request(`http://127.0.0.1/api/imports/1/files?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    body,
    duplex: 'half',
    headers: announced === undefined ? {} : { 'content-length': String(announced) },
  } as RequestInit);
}

const files = () => desk.db.$client.prepare('SELECT filename, state, byte_length FROM import_files').all();
const staged = (id: number) =>
  existsSync(join(desk.staging, String(id))) ? readdirSync(join(desk.staging, String(id))) : [];

describe('receiveFile', () => {
  it('writes the body to the staging folder, whether or not a length was announced', async () => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    const { fileId, byteLength } = await receiveFile(desk, OWNER, id, upload(['rare ', 'earth'], 10));
    expect(byteLength).toBe(10);
    expect(readFileSync(join(desk.staging, String(id), String(fileId)), 'utf8')).toBe('rare earth');
    await receiveFile(desk, OWNER, id, upload(['rare ', 'earth']));
    expect(files()).toHaveLength(2);
  });

  it.each([
    ['cut on the way', upload(['rare '], 10), /Only 5 of 10 bytes/],
    ['longer than announced', upload(['rare earth'], 5), /Only 10 of 5 bytes/],
    ['broken off', upload(['rare ', new Error('reset')]), /connection broke off after/],
  ])('leaves nothing behind of a body that was %s', async (_, request, message) => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    await expect(receiveFile(desk, OWNER, id, request)).rejects.toThrow(message);
    await expect(receiveFile(desk, OWNER, id, upload(['x'], 2))).rejects.toThrow(InvalidInputError);
    expect(files()).toEqual([]);
    expect(staged(id)).toEqual([]);
  });

  it('refuses more than the limit, announced or not, and more than the disk has room for', async () => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    const limit = 2048 * 1024 * 1024;
    await expect(receiveFile(desk, OWNER, id, upload(['x'], limit + 1))).rejects.toThrow(TooLargeError);
    vi.stubEnv('LODESTONE_MAX_UPLOAD_MB', '1');
    forgetSettings();
    const half = new Uint8Array(600 * 1024);
    await expect(receiveFile(desk, OWNER, id, upload([half, half]))).rejects.toThrow(/1 MB/);
    expect(files()).toEqual([]);
    expect(staged(id)).toEqual([]);
  });

  it('lets an empty file through: the import says what is wrong with it', async () => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    await receiveFile(desk, OWNER, id, upload([], 0));
    finishSending(desk, OWNER, id);
    await runImports(desk);
    expect(readImport(desk, OWNER, id).items[0]).toMatchObject({
      outcome: 'rejected',
      reason: 'This file is empty.',
    });
  });

  it('is for admins, and for imports that still take files', async () => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    await expect(receiveFile(desk, ANALYST, id, upload(['x']))).rejects.toThrow(ForbiddenError);
    await expect(receiveFile(desk, OWNER, 99, upload(['x']))).rejects.toThrow(NotFoundError);
    finishSending(desk, OWNER, id);
    await expect(receiveFile(desk, OWNER, id, upload(['x']))).rejects.toThrow(ConflictError);
  });

  it('keeps folders in names and nothing that leads out of them', () => {
    expect(parseFilename('2024/May\\a.txt')).toBe('2024/May/a.txt');
    expect(parseFilename('../../etc/./passwd')).toBe('etc/passwd');
    expect(parseFilename(' a\u0000\u001b.txt ')).toBe('a.txt');
    expect(() => parseFilename('../')).toThrow(InvalidInputError);
    expect(() => parseFilename(null)).toThrow(/missing/);
  });
});

describe('abandonReceiving', () => {
  it('drops half files of a server that ended, and goes on with the whole ones', async () => {
    const id = startImport(desk, OWNER, { channel: 'form' });
    await receiveFile(desk, OWNER, id, upload([reportOf(1)]));
    desk.db.$client
      .prepare("INSERT INTO import_files (batch_id, filename, state) VALUES (?, 'half.zip', 'receiving')")
      .run(id);
    abandonReceiving(desk);
    await runImports(desk);
    expect(readImport(desk, OWNER, id)).toMatchObject({ state: 'done', counts: { new: 1 }, files: 1 });
  });
});
