import { randomBytes } from 'node:crypto';
import { COMMAND_LINE } from '@/scripts/setup/desk.mjs';
import { run } from '@/scripts/setup/run.mjs';
import { makeReport } from './reports';

/** Reports of one import. */
const REPORTS = 40;

export interface Admin {
  email: string;
  password: string;
}

/** The admin of a desk that nobody serves yet, made as on a server: by the command line. */
export async function addAdmin(env: NodeJS.ProcessEnv): Promise<Admin> {
  const admin = { email: 'admin@desk.test', password: randomBytes(12).toString('base64url') };
  const add = [
    'user',
    'add',
    '--email',
    admin.email,
    '--name',
    'Ada Admin',
    '--role',
    'admin',
    '--password-stdin',
  ];
  const { status, output } = await run(process.execPath, [...COMMAND_LINE, ...add], {
    env,
    input: admin.password,
  });
  if (status !== 0) throw new Error(`lodestone user add ended with ${status}:\n${output}`);
  return admin;
}

export interface Imported {
  imports: number;
  reports: number;
  /** Milliseconds of each request but the progress, which is open as long as an import runs. */
  times: number[];
  errors: string[];
}

/** An admin at a browser: signs in, sends files, watches until they are imported, and sends the next. */
export class ImportingAdmin {
  private cookie = '';
  readonly done: Imported = { imports: 0, reports: 0, times: [], errors: [] };

  constructor(private readonly address: string) {}

  private async send(method: string, path: string, body?: BodyInit): Promise<Response> {
    const from = performance.now();
    const response = await fetch(new URL(path, this.address), {
      method,
      body,
      headers: { origin: this.address, cookie: this.cookie },
    });
    this.done.times.push(performance.now() - from);
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response;
  }

  async signIn({ email, password }: Admin): Promise<void> {
    const answer = await this.send('POST', '/api/auth/sign-in/email', JSON.stringify({ email, password }));
    this.cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    // Signing in takes a deliberate while (its hash is made to be slow), and is no part of an import.
    this.done.times.length = 0;
  }

  private async importOnce(): Promise<void> {
    const begun = await this.send('POST', '/api/imports', JSON.stringify({ channel: 'form' }));
    const { id } = (await begun.json()) as { id: number };
    for (let n = 0; n < REPORTS; n++) {
      const { filename, bytes } = makeReport(this.done.imports * REPORTS + n);
      await this.send('PUT', `/api/imports/${id}/files?name=${filename}`, new Uint8Array(bytes));
    }
    await this.send('POST', `/api/imports/${id}/finish`, '{}');
    // Open until the import rests.
    const progress = await fetch(new URL(`/api/imports/${id}/progress`, this.address), {
      headers: { cookie: this.cookie },
    });
    const said = await progress.text();
    if (!progress.ok) throw new Error(`The progress of an import answered ${progress.status}.`);
    const last = said
      .trim()
      .split('\n\n')
      .findLast((line) => line.startsWith('data: '));
    const { counts } = JSON.parse(last?.slice('data: '.length) ?? '{}') as {
      counts?: Record<string, number>;
    };
    const stored = counts?.new ?? 0;
    if (stored !== REPORTS) throw new Error(`Of ${REPORTS} reports ${stored} were stored: ${last}`);
    this.done.imports++;
    this.done.reports += stored;
  }

  /** Import without end, until told to stop; what went wrong is in `done`. */
  async importUntil(signal: AbortSignal): Promise<Imported> {
    while (!signal.aborted) {
      try {
        await this.importOnce();
      } catch (error) {
        this.done.errors.push(error instanceof Error ? error.message : String(error));
        break;
      }
    }
    return this.done;
  }
}
