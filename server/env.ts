import type { ReadLimits } from '@/ingest/limits';
import { type Environment, readValues } from './settings/read-values';
import { readSignOn, type SignOnSettings } from './settings/sign-on';

/** Bounds of what comes into the desk from outside. */
export interface ImportLimits {
  /** Bytes of one upload. */
  uploadBytes: number;
  /** Files in one archive. */
  zipEntries: number;
  /** Milliseconds that one report may take. */
  reportTime: number;
  /** Milliseconds for which rejected files are kept. */
  keepRejected: number;
  read: ReadLimits;
}

export interface FetchSettings {
  /** Lower-case `host` or `host:port` that may be fetched although private. */
  allowedHosts: string[];
  maxBytes: number;
  timeoutMs: number;
}

/** Backups that the served desk makes by itself. */
export interface BackupSettings {
  /** Null: it makes none. */
  folder: string | null;
  /** Milliseconds between two. */
  every: number;
  keep: number;
  /** With which backups are encrypted; null leaves them open. */
  passphrase: string | null;
}

export interface OperationSettings {
  metricsToken: string | null;
  /** Bytes that have to be free on the disk of the data folder. */
  minFreeBytes: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  logFormat: 'auto' | 'json' | 'text';
}

export interface Settings {
  dataFolder: string;
  secret: string | null;
  host: string;
  port: number;
  /** Origin under which people reach the desk when it differs from host and port. */
  publicOrigin: string | null;
  /** Lower-case name of the header that the desk's own proxy sets, if any. */
  proxyHeader: string | null;
  /** True when only this machine can reach the desk. */
  isLoopback: boolean;
  /** True when visitors may read: by default where only this machine can reach the desk. */
  isReadingOpen: boolean;
  /** Null: people sign in with a password only, and the desk asks nobody outside. */
  signOn: SignOnSettings | null;
  /** Milliseconds that a request gets to send its head, and as many for a body that does not get on. */
  patience: number;
  limits: ImportLimits;
  fetch: FetchSettings;
  backup: BackupSettings;
  operations: OperationSettings;
}

const MEBIBYTE = 1024 * 1024;
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Read and check the settings. Throws an Error that names each wrong one. */
export function parseSettings(env: Environment): Settings {
  const value = readValues(env);
  // Behind a proxy the loopback address says nothing about who can reach the desk.
  const isLoopback = LOOPBACK.has(value.HOST) && !value.LODESTONE_URL && !value.LODESTONE_PROXY_HEADER;
  return {
    dataFolder: value.LODESTONE_DATA,
    secret: value.LODESTONE_SECRET,
    host: value.HOST,
    port: value.PORT,
    publicOrigin: value.LODESTONE_URL ? new URL(value.LODESTONE_URL).origin : null,
    proxyHeader: value.LODESTONE_PROXY_HEADER?.toLowerCase() ?? null,
    isLoopback,
    isReadingOpen: value.LODESTONE_READING === 'auto' ? isLoopback : value.LODESTONE_READING === 'open',
    signOn: readSignOn(value),
    patience: value.LODESTONE_SLOW_SECONDS * 1000,
    limits: {
      uploadBytes: value.LODESTONE_MAX_UPLOAD_MB * MEBIBYTE,
      zipEntries: value.LODESTONE_MAX_ZIP_ENTRIES,
      reportTime: value.LODESTONE_MAX_SECONDS * 1000,
      keepRejected: value.LODESTONE_KEEP_REJECTED_DAYS * DAY,
      read: {
        fileBytes: value.LODESTONE_MAX_FILE_MB * MEBIBYTE,
        textLength: value.LODESTONE_MAX_TEXT,
        pdfPages: value.LODESTONE_MAX_PDF_PAGES,
        entries: value.LODESTONE_MAX_RECORDS,
        nesting: value.LODESTONE_MAX_NESTING,
        expandedBytes: value.LODESTONE_MAX_UNPACKED_MB * MEBIBYTE,
      },
    },
    fetch: {
      allowedHosts: (value.LODESTONE_FETCH_HOSTS ?? '')
        .toLowerCase()
        .split(',')
        .map((host) => host.trim())
        .filter((host) => host !== ''),
      maxBytes: value.LODESTONE_FETCH_MAX_MB * MEBIBYTE,
      timeoutMs: value.LODESTONE_FETCH_SECONDS * 1000,
    },
    backup: {
      folder: value.LODESTONE_BACKUP_FOLDER,
      every: value.LODESTONE_BACKUP_HOURS * HOUR,
      keep: value.LODESTONE_BACKUP_KEEP,
      passphrase: value.LODESTONE_BACKUP_PASSPHRASE,
    },
    operations: {
      metricsToken: value.LODESTONE_METRICS_TOKEN,
      minFreeBytes: value.LODESTONE_MIN_FREE_MB * MEBIBYTE,
      logLevel: value.LODESTONE_LOG_LEVEL,
      logFormat: value.LODESTONE_LOG_FORMAT,
    },
  };
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneSettings?: Settings };

/** The settings of this process, checked once. */
export function readSettings(): Settings {
  holder.lodestoneSettings ??= parseSettings(process.env);
  return holder.lodestoneSettings;
}
