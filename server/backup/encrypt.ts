import { createHash } from 'node:crypto';
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, readSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from './backup-error';

/** What every file of age begins with. */
const MARK = Buffer.from('age-encryption.org/');

/** Whether a file is encrypted in the format of age. Throws what the file system throws. */
export function isEncrypted(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(MARK.length);
    return readSync(file, head, 0, head.length, 0) === MARK.length && head.equals(MARK);
  } finally {
    closeSync(file);
  }
}

const readStream = (path: string) =>
  Readable.toWeb(createReadStream(path)) as globalThis.ReadableStream<Uint8Array>;

/** Passes bytes on and keeps their SHA-256. */
function hashing(): { stream: TransformStream<Uint8Array, Uint8Array>; digest: () => string } {
  const hash = createHash('sha256');
  const stream = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      hash.update(chunk);
      controller.enqueue(chunk);
    },
  });
  return { stream, digest: () => hash.digest('hex') };
}

async function writeWhole(from: globalThis.ReadableStream<Uint8Array>, to: string): Promise<void> {
  await from.pipeTo(Writable.toWeb(createWriteStream(to, { mode: 0o600, flags: 'wx' })));
  const file = openSync(to, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/**
 * Encrypt a file with a passphrase, as `age -p` would, into a new file; then read that back, decrypted, and compare.
 * Throws BackupError when it does not read back as it was. `workFactor` is the base-2 logarithm of scrypt’s cost.
 */
export async function encryptFile(
  from: string,
  to: string,
  passphrase: string,
  workFactor = 18,
): Promise<void> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  const plain = hashing();
  await writeWhole(await encrypter.encrypt(readStream(from).pipeThrough(plain.stream)), to);
  const again = hashing();
  const decrypted = await decrypt(to, passphrase);
  for await (const _ of decrypted.pipeThrough(again.stream) as ReadableStream<Uint8Array>);
  if (plain.digest() !== again.digest()) {
    throw new BackupError(
      'The encrypted copy did not read back as it was written, and has been removed.',
      'Look at the disk that it was written to, or use another.',
    );
  }
}

async function decrypt(from: string, passphrase: string): Promise<globalThis.ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return decrypter.decrypt(readStream(from));
}

/**
 * Decrypt a file into a new one. Throws BackupError for a wrong passphrase, before anything is written, and for a file that is
 * cut off or was changed.
 */
export async function decryptFile(from: string, to: string, passphrase: string): Promise<void> {
  let plain: globalThis.ReadableStream<Uint8Array>;
  try {
    plain = await decrypt(from, passphrase);
  } catch {
    throw new BackupError(
      `${from} does not open with this passphrase.`,
      'Try the one that the backup was made with. Nothing was written.',
    );
  }
  try {
    await writeWhole(plain, to);
  } catch (error) {
    // What the disk complains of has a code; what the decryption does has none.
    if (typeof (error as { code?: unknown }).code === 'string') throw error;
    throw new BackupError(`${from} is damaged: it is cut off or was changed.`, 'Use an earlier backup.');
  }
}
