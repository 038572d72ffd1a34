import { choice, optionalAddress, optionalWords, type Setting, secret, whole, words } from './declare';

/**
 * Every setting that the desk reads from the environment, declared once: parsing, messages at start and the reference in
 * docs/operations.md come from here.
 */
export const SETTINGS = {
  LODESTONE_DATA: words(
    {
      default: 'data',
      meaning:
        'Folder of the desk: the database file `lodestone.db` and, unless set apart, the sign-in secret.',
    },
    'a folder',
  ),
  LODESTONE_SECRET: secret(
    'Secret that signs session cookies. When unset, one is made at the first start and kept in the data folder, readable by its owner only.',
    32,
  ),
  HOST: words(
    {
      default: '127.0.0.1',
      meaning:
        'Address that the desk listens on. On the loopback address anybody on the machine may read; on any other, reading needs a sign-in.',
    },
    'an address or name of this machine',
    /^[^\s/]+$/,
  ),
  PORT: whole({ default: '3000', meaning: 'Port that the desk listens on.' }, { max: 65_535 }),
  LODESTONE_URL: optionalAddress(
    'Address under which people reach the desk when it is not HOST and PORT, for example behind a proxy: https://desk.example.org.',
  ),
  LODESTONE_PROXY_HEADER: optionalWords(
    'Header in which your own proxy gives the visitor’s address, for example x-forwarded-for. Unset, such headers are ignored, for anybody can forge them.',
    'the name of one header',
    /^[a-z0-9-]+$/i,
  ),
  LODESTONE_READING: choice(
    {
      default: 'auto',
      meaning:
        'Who may read without signing in. `auto`: anybody who reaches a desk on the loopback address, nobody elsewhere. `open`: anybody who reaches the desk at all. `closed`: nobody, on the loopback address neither.',
    },
    ['auto', 'open', 'closed'],
  ),
  LODESTONE_OIDC_ISSUER: optionalAddress(
    'Issuer of the OpenID Connect provider with which people may sign in, as its discovery document names it: https://login.example.org/realms/desk. With the client’s id and secret it turns single sign-on on. https, except on this machine.',
  ),
  LODESTONE_OIDC_CLIENT_ID: optionalWords('Id of the desk at the provider.', 'the id of a client', /^\S+$/),
  LODESTONE_OIDC_CLIENT_SECRET: secret('Secret of the desk at the provider.', 8),
  LODESTONE_OIDC_NAME: words(
    { default: 'single sign-on', meaning: 'What the button names: “Sign in with …”.' },
    'at most 60 characters',
    /^.{1,60}$/,
  ),
  LODESTONE_OIDC_SCOPES: words(
    { default: 'openid email profile', meaning: 'What the provider is asked to tell.' },
    'scopes parted by spaces, `openid` and `email` among them',
    /^(?=(?:.* )?openid(?: |$))(?=(?:.* )?email(?: |$))[\x21-\x7e]+(?: [\x21-\x7e]+)*$/,
  ),
  LODESTONE_OIDC_VERIFIED_CLAIM: words(
    {
      default: 'email_verified',
      meaning:
        'Claim with which the provider says that it has verified the e-mail address. Who comes without it is refused.',
    },
    'the name of a claim',
    /^\S+$/,
  ),
  LODESTONE_OIDC_DOMAINS: optionalWords(
    'Domains, parted by commas, of the e-mail addresses that may come through the provider. Unset, all that it verifies.',
    'domains parted by commas, without @',
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:,\s*[a-z0-9-]+(?:\.[a-z0-9-]+)+)*$/i,
  ),
  LODESTONE_OIDC_NEW_PEOPLE: choice(
    {
      default: 'refused',
      meaning:
        'Whom the provider knows and the desk does not: `refused`, unless an admin has added or invited them; or let in as `reader` or `analyst`. Nobody becomes an admin by this.',
    },
    ['refused', 'reader', 'analyst'],
  ),
  LODESTONE_OIDC_ROLE_CLAIM: optionalWords(
    'Claim that gives the role anew at each sign-on, with dots for what lies inside: `groups`, `realm_access.roles`. Unset, roles are given on the desk alone.',
    'the name of a claim',
    /^\S+$/,
  ),
  LODESTONE_OIDC_ADMIN_VALUES: optionalWords(
    'Values of that claim, parted by commas, that make an admin.',
    'values parted by commas',
  ),
  LODESTONE_OIDC_ANALYST_VALUES: optionalWords(
    'Values of that claim, parted by commas, that make an analyst. Who has none of either is a reader.',
    'values parted by commas',
  ),
  LODESTONE_MAX_UPLOAD_MB: whole({
    default: '2048',
    meaning: 'Most megabytes (1,048,576 bytes) of one upload, an archive for example.',
  }),
  LODESTONE_MAX_FILE_MB: whole({
    default: '50',
    meaning: 'Most megabytes of one file that is not an archive, alone or inside an archive.',
  }),
  LODESTONE_MAX_TEXT: whole({
    default: '300000',
    meaning: 'Most characters of one report’s clean text; more is a collection and wants splitting.',
  }),
  LODESTONE_MAX_PDF_PAGES: whole({ default: '1000', meaning: 'Most pages of one PDF.' }),
  LODESTONE_MAX_RECORDS: whole({
    default: '50000',
    meaning: 'Most entries of a feed, rows of a table or records of a JSON file.',
  }),
  LODESTONE_MAX_ZIP_ENTRIES: whole({ default: '50000', meaning: 'Most files inside one ZIP archive.' }),
  LODESTONE_MAX_UNPACKED_MB: whole({
    default: '8192',
    meaning: 'Most megabytes that one packed file (ZIP, DOCX, ODT) may unpack to.',
  }),
  LODESTONE_MAX_NESTING: whole({
    default: '3',
    meaning: 'How deep archives may stand in archives, and messages in messages.',
  }),
  LODESTONE_MAX_SECONDS: whole({
    default: '60',
    meaning: 'Seconds that reading one report may take in the served desk before it is given up.',
  }),
  LODESTONE_SLOW_SECONDS: whole({
    default: '30',
    meaning:
      'Seconds that whoever asks gets to send the head of a request, and as many for its body, with one more for each 8 kB of it that came. Then the answer is 408 and the connection is closed.',
  }),
  LODESTONE_KEEP_REJECTED_DAYS: whole({
    default: '7',
    meaning: 'Days for which the bytes of rejected files are kept, so that they can be tried again.',
  }),
  LODESTONE_FETCH_HOSTS: optionalWords(
    'Hosts, parted by commas and each with its port if it is not the usual one, that may be fetched although their addresses are private: for closed networks. Unset, only public addresses are fetched.',
    'hosts parted by commas, without http://',
    /^[^\s/@,]+(?:,\s*[^\s/@,]+)*$/,
  ),
  LODESTONE_FETCH_MAX_MB: whole({
    default: '20',
    meaning: 'Most megabytes of one fetched page or feed.',
  }),
  LODESTONE_FETCH_SECONDS: whole({ default: '30', meaning: 'Seconds that one fetch may take in all.' }),
  LODESTONE_BACKUP_FOLDER: optionalWords(
    'Folder into which the served desk backs itself up. Unset, it makes no backups by itself.',
    'a folder',
  ),
  LODESTONE_BACKUP_HOURS: whole(
    { default: '24', meaning: 'Hours between two backups of the served desk.' },
    { max: 8760 },
  ),
  LODESTONE_BACKUP_KEEP: whole({
    default: '14',
    meaning: 'How many of its own backups the served desk keeps; the oldest beyond go.',
  }),
  LODESTONE_BACKUP_PASSPHRASE: secret(
    'Passphrase with which backups are encrypted (age): those of the served desk whenever it is set, others with `--encrypt`. Keep it elsewhere as well: without it nobody can restore.',
    12,
  ),
  LODESTONE_METRICS_TOKEN: secret(
    'Token with which `/api/metrics` may be read from elsewhere, as “Authorization: Bearer …”. Unset, metrics are given only by a desk on the loopback address.',
    16,
  ),
  LODESTONE_MIN_FREE_MB: whole({
    default: '256',
    meaning:
      'Megabytes that have to be free on the disk of the data folder; below, `/api/health/ready` answers 503.',
  }),
  LODESTONE_LOG_LEVEL: choice(
    {
      default: 'info',
      meaning:
        'What the served desk logs, and all that is graver. `debug` tells of every request, `info` of those that changed or failed something.',
    },
    ['debug', 'info', 'warn', 'error', 'silent'],
  ),
  LODESTONE_LOG_FORMAT: choice(
    {
      default: 'auto',
      meaning: 'Shape of the log: `json`, a line each, or `text` for people. `auto`: text on a terminal.',
    },
    ['auto', 'json', 'text'],
  ),
} satisfies Record<string, Setting<string | number | null>>;

export type SettingName = keyof typeof SETTINGS;
/** The settings as read, by name. */
export type SettingValues = {
  [K in SettingName]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
};
