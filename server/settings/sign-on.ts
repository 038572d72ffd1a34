import type { Role } from '@/core/model/user';
import { SETTINGS, type SettingName, type SettingValues } from './declared';

/** Sign-in through an OpenID Connect provider. */
export interface SignOnSettings {
  /** Without the path of its discovery document. */
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** On the button: “Sign in with …”. */
  name: string;
  scopes: string[];
  verifiedClaim: string;
  /** Lower case; null lets all verified addresses through. */
  domains: string[] | null;
  /** As what people are let in whom the desk does not know; null refuses them. */
  newPeople: Exclude<Role, 'admin'> | null;
  /** Null: roles are given on the desk alone. */
  roles: { claim: string; admin: string[]; analyst: string[] } | null;
}

const NEEDED = ['LODESTONE_OIDC_ISSUER', 'LODESTONE_OIDC_CLIENT_ID', 'LODESTONE_OIDC_CLIENT_SECRET'] as const;
const DISCOVERY_PATH = '/.well-known/openid-configuration';
const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

const listOf = (value: string | null) =>
  (value ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** What is missing where sign-on is set by halves, each as a sentence with what to do; nothing where none of it is set. */
export function listSignOnProblems(
  value: Partial<SettingValues>,
  env: Record<string, string | undefined>,
): string[] {
  const isMissing = (name: SettingName) =>
    (!env[name] || env[name] === SETTINGS[name].default) && !env[`${name}_FILE`];
  const names = Object.keys(SETTINGS) as SettingName[];
  const given = names.filter((name) => name.startsWith('LODESTONE_OIDC_') && !isMissing(name));
  if (given.length === 0) return [];
  const missing = NEEDED.filter(isMissing);
  const problems: string[] = [];
  if (missing.length > 0) {
    problems.push(
      `${missing.join(', ')}: missing, and single sign-on is set by ${given.join(', ')}. Set what is missing, or unset the rest.`,
    );
  }
  const { LODESTONE_OIDC_ISSUER: issuer, HOST: host, LODESTONE_URL: url } = value;
  if (issuer) {
    const { protocol, hostname, search, hash, username } = new URL(issuer);
    if (protocol !== 'https:' && !THIS_MACHINE.has(hostname)) {
      problems.push('LODESTONE_OIDC_ISSUER: begins with http://; give the provider’s https:// address.');
    }
    if (search || hash || username) {
      problems.push('LODESTONE_OIDC_ISSUER: has a query, a fragment or a name in it; give the bare address.');
    }
  }
  if (host && !THIS_MACHINE.has(host) && host !== '::1' && !url) {
    problems.push(
      'LODESTONE_URL: missing, and single sign-on is set. Set the address to which the provider sends people back: https://desk.example.org.',
    );
  }
  const claim = 'LODESTONE_OIDC_ROLE_CLAIM';
  const values = ['LODESTONE_OIDC_ADMIN_VALUES', 'LODESTONE_OIDC_ANALYST_VALUES'] as const;
  const listed = values.find((name) => !isMissing(name));
  if (isMissing(claim) && listed) {
    problems.push(`${claim}: missing, and ${listed} is set. Name the claim, or unset the values.`);
  }
  if (!isMissing(claim) && !listed) {
    problems.push(`${values.join(', ')}: missing, and ${claim} is set. Set one, or everybody is a reader.`);
  }
  return problems;
}

/** Sign-on as set, or null. For values without problems. */
export function readSignOn(value: SettingValues): SignOnSettings | null {
  const {
    LODESTONE_OIDC_ISSUER: issuer,
    LODESTONE_OIDC_CLIENT_ID: clientId,
    LODESTONE_OIDC_CLIENT_SECRET: clientSecret,
    LODESTONE_OIDC_NEW_PEOPLE: newPeople,
    LODESTONE_OIDC_ROLE_CLAIM: claim,
  } = value;
  if (!issuer || !clientId || !clientSecret) return null;
  const domains = listOf(value.LODESTONE_OIDC_DOMAINS?.toLowerCase() ?? null);
  return {
    // People paste the address of the discovery document as well.
    issuer: issuer.endsWith(DISCOVERY_PATH) ? issuer.slice(0, -DISCOVERY_PATH.length) : issuer,
    clientId,
    clientSecret,
    name: value.LODESTONE_OIDC_NAME,
    scopes: value.LODESTONE_OIDC_SCOPES.split(' '),
    verifiedClaim: value.LODESTONE_OIDC_VERIFIED_CLAIM,
    domains: domains.length > 0 ? domains : null,
    newPeople: newPeople === 'refused' ? null : newPeople,
    roles: claim
      ? {
          claim,
          admin: listOf(value.LODESTONE_OIDC_ADMIN_VALUES),
          analyst: listOf(value.LODESTONE_OIDC_ANALYST_VALUES),
        }
      : null,
  };
}
