import { z } from 'zod';
import type { ReadLimits } from '@/ingest/limits';

/** One setting as the documentation lists it. */
export interface SettingDescription {
  name: string;
  /** As written in the environment; null when there is none. */
  default: string | null;
  meaning: string;
}

/** Every setting that the desk reads from the environment. The reference in the docs is generated from this list. */
export const SETTINGS = [
  {
    name: 'LODESTONE_DATA',
    default: 'data',
    meaning:
      'Folder of the desk: the database file `lodestone.db` and, unless set apart, the sign-in secret.',
  },
  {
    name: 'LODESTONE_SECRET',
    default: null,
    meaning:
      'Secret that signs session cookies, at least 32 characters. When unset, one is made at the first start and kept in the data folder, readable by its owner only.',
  },
  {
    name: 'HOST',
    default: '127.0.0.1',
    meaning:
      'Address that the desk listens on. On the loopback address anybody on the machine may read; on any other, reading needs a sign-in.',
  },
  { name: 'PORT', default: '3000', meaning: 'Port that the desk listens on.' },
  {
    name: 'LODESTONE_URL',
    default: null,
    meaning:
      'Address under which people reach the desk when it is not HOST and PORT, for example behind a proxy: https://desk.example.org.',
  },
  {
    name: 'LODESTONE_PROXY_HEADER',
    default: null,
    meaning:
      'Header in which your own proxy gives the visitor’s address, for example x-forwarded-for. Unset, such headers are ignored, for anybody can forge them.',
  },
  {
    name: 'LODESTONE_MAX_UPLOAD_MB',
    default: '2048',
    meaning: 'Most megabytes (1,048,576 bytes) of one upload, an archive for example.',
  },
  {
    name: 'LODESTONE_MAX_FILE_MB',
    default: '50',
    meaning: 'Most megabytes of one file that is not an archive, alone or inside an archive.',
  },
  {
    name: 'LODESTONE_MAX_TEXT',
    default: '300000',
    meaning: 'Most characters of one report’s clean text; more is a collection and wants splitting.',
  },
  { name: 'LODESTONE_MAX_PDF_PAGES', default: '1000', meaning: 'Most pages of one PDF.' },
  {
    name: 'LODESTONE_MAX_RECORDS',
    default: '50000',
    meaning: 'Most entries of a feed, rows of a table or records of a JSON file.',
  },
  {
    name: 'LODESTONE_MAX_ZIP_ENTRIES',
    default: '50000',
    meaning: 'Most files inside one ZIP archive.',
  },
  {
    name: 'LODESTONE_MAX_UNPACKED_MB',
    default: '8192',
    meaning: 'Most megabytes that one packed file (ZIP, DOCX, ODT) may unpack to.',
  },
  {
    name: 'LODESTONE_MAX_NESTING',
    default: '3',
    meaning: 'How deep archives may stand in archives, and messages in messages.',
  },
  {
    name: 'LODESTONE_MAX_SECONDS',
    default: '60',
    meaning: 'Seconds that reading one report may take in the served desk before it is given up.',
  },
  {
    name: 'LODESTONE_KEEP_REJECTED_DAYS',
    default: '7',
    meaning: 'Days for which the bytes of rejected files are kept, so that they can be tried again.',
  },
  {
    name: 'LODESTONE_FETCH_HOSTS',
    default: null,
    meaning:
      'Hosts, parted by commas and each with its port if it is not the usual one, that may be fetched although their addresses are private: for closed networks. Unset, only public addresses are fetched.',
  },
  { name: 'LODESTONE_FETCH_MAX_MB', default: '20', meaning: 'Most megabytes of one fetched page or feed.' },
  { name: 'LODESTONE_FETCH_SECONDS', default: '30', meaning: 'Seconds that one fetch may take in all.' },
] as const satisfies readonly SettingDescription[];

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** A whole number of at least one, with its default. */
const count = (fallback: number) => optional(z.coerce.number().int().min(1).default(fallback));

const settingsSchema = z.object({
  LODESTONE_DATA: optional(z.string().default('data')),
  LODESTONE_SECRET: optional(z.string().min(32, 'must have at least 32 characters').optional()),
  HOST: optional(z.string().default('127.0.0.1')),
  PORT: optional(z.coerce.number().int().min(1).max(65_535).default(3000)),
  LODESTONE_URL: optional(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()),
  LODESTONE_PROXY_HEADER: optional(
    z
      .string()
      .regex(/^[a-z0-9-]+$/i, 'must be the name of one header')
      .optional(),
  ),
  LODESTONE_MAX_UPLOAD_MB: count(2048),
  LODESTONE_MAX_FILE_MB: count(50),
  LODESTONE_MAX_TEXT: count(300_000),
  LODESTONE_MAX_PDF_PAGES: count(1000),
  LODESTONE_MAX_RECORDS: count(50_000),
  LODESTONE_MAX_ZIP_ENTRIES: count(50_000),
  LODESTONE_MAX_UNPACKED_MB: count(8192),
  LODESTONE_MAX_NESTING: count(3),
  LODESTONE_MAX_SECONDS: count(60),
  LODESTONE_KEEP_REJECTED_DAYS: count(7),
  LODESTONE_FETCH_HOSTS: optional(
    z
      .string()
      .regex(/^[^\s/@,]+(?:,\s*[^\s/@,]+)*$/, 'must be hosts parted by commas, without http://')
      .optional(),
  ),
  LODESTONE_FETCH_MAX_MB: count(20),
  LODESTONE_FETCH_SECONDS: count(30),
});

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

export interface Settings {
  dataFolder: string;
  secret: string | null;
  host: string;
  port: number;
  /** Origin under which people reach the desk when it differs from host and port. */
  publicOrigin: string | null;
  /** Lower-case name of the header that the desk's own proxy sets, if any. */
  proxyHeader: string | null;
  /** True when only this machine can reach the desk; then visitors may read. */
  isLoopback: boolean;
  limits: ImportLimits;
  fetch: FetchSettings;
}

const MEBIBYTE = 1024 * 1024;
const DAY = 24 * 60 * 60 * 1000;

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** Read and check the settings. Throws an Error that names each wrong one. */
export function parseSettings(env: Record<string, string | undefined>): Settings {
  const result = settingsSchema.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n  ${lines.join('\n  ')}`);
  }
  const value = result.data;
  return {
    dataFolder: value.LODESTONE_DATA,
    secret: value.LODESTONE_SECRET ?? null,
    host: value.HOST,
    port: value.PORT,
    publicOrigin: value.LODESTONE_URL ? new URL(value.LODESTONE_URL).origin : null,
    proxyHeader: value.LODESTONE_PROXY_HEADER?.toLowerCase() ?? null,
    // Behind a proxy the loopback address says nothing about who can reach the desk.
    isLoopback: LOOPBACK.has(value.HOST) && !value.LODESTONE_URL && !value.LODESTONE_PROXY_HEADER,
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
  };
}

let settings: Settings | null = null;

/** The settings of this process, checked once. */
export function readSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}
