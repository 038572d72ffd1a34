import { Writable } from 'node:stream';
import { type Logger, pino } from 'pino';
import { readSettings } from '@/server/env';
import { describeError } from './describe-error';

/** The log of a process: JSON lines on standard output, or text for people. No secrets, no words of reports or questions. */
export type Log = Logger;

const LEVELS: Record<number, string> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' };

/** One line of the log as people read it. Throws nothing: what is no JSON passes as it is. */
export function formatForPeople(line: string): string {
  let entry: Record<string, unknown>;
  try {
    entry = JSON.parse(line) as Record<string, unknown>;
  } catch {
    return line;
  }
  const { level, time, msg, err, ...rest } = entry;
  const stack = (err as { stack?: string } | undefined)?.stack;
  const about = err as { type?: string; message?: string } | undefined;
  const details = Object.entries(rest).map(([key, value]) =>
    typeof value === 'object' ? `${key}=${JSON.stringify(value)}` : `${key}=${String(value)}`,
  );
  const words = [
    String(time).slice(11, 19),
    LEVELS[Number(level)] ?? String(level),
    msg,
    ...(about ? [`${about.type}: ${about.message}`] : []),
    ...details,
  ];
  return `${words.join(' ')}\n${stack ? `${stack}\n` : ''}`;
}

/** A log of this level and shape. `write` gets whole lines; standard output unless a test reads them. */
export function makeLog(
  level: string,
  format: 'json' | 'text',
  write: (text: string) => void = (text) => void process.stdout.write(text),
): Log {
  const stream = new Writable({
    decodeStrings: false,
    write(line: string, _encoding, done) {
      write(format === 'text' ? formatForPeople(line) : line);
      done();
    },
  });
  return pino(
    {
      level,
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      serializers: { err: describeError },
    },
    stream,
  );
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneLog?: Log };

/** The log of this process, as the settings want it. */
export function readLog(): Log {
  if (!holder.lodestoneLog) {
    const { logLevel, logFormat } = readSettings().operations;
    const auto = process.stdout.isTTY ? 'text' : 'json';
    holder.lodestoneLog = makeLog(logLevel, logFormat === 'auto' ? auto : logFormat);
  }
  return holder.lodestoneLog;
}
