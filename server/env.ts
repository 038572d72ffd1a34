import { z } from 'zod';

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
] as const satisfies readonly SettingDescription[];

const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

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
});

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
}

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
  };
}

let settings: Settings | null = null;

/** The settings of this process, checked once. */
export function readSettings(): Settings {
  settings ??= parseSettings(process.env);
  return settings;
}
