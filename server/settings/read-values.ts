import { readFileSync } from 'node:fs';
import type { Setting } from './declare';
import { SETTINGS, type SettingName, type SettingValues } from './declared';
import { listSignOnProblems } from './sign-on';

export type Environment = Record<string, string | undefined>;

/** Settings that only the scripts around the desk read; they are declared in scripts/setup/settings.mjs. */
const OF_THE_SCRIPTS = ['LODESTONE_DIST', 'LODESTONE_CHROMIUM'];

/** Where the value of a setting comes from. */
export type SettingOrigin = 'default' | 'environment' | 'file';

/** What is written for a setting: in the environment or, for a secret, in the file that NAME_FILE names. */
export function readWritten(
  name: SettingName,
  env: Environment,
): { written: string | null; from: SettingOrigin; problem?: string } {
  const setting: Setting<unknown> = SETTINGS[name];
  const given = env[name];
  const file = setting.isSecret ? env[`${name}_FILE`] : undefined;
  if (given) {
    const problem = file ? `${name} and ${name}_FILE are both set; give one of them.` : undefined;
    return { written: given, from: 'environment', problem };
  }
  if (!file) return { written: setting.default, from: 'default' };
  try {
    return { written: readFileSync(file, 'utf8').trim(), from: 'file' };
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return { written: null, from: 'file', problem: `${name}_FILE: its file cannot be read (${cause}).` };
  }
}

/** Every setting as a value. Throws an Error that tells of each wrong one its name, what was given and what is allowed. */
export function readValues(env: Environment): SettingValues {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of Object.keys(SETTINGS) as SettingName[]) {
    const setting: Setting<unknown> = SETTINGS[name];
    const { written, from, problem } = readWritten(name, env);
    const value = written === null ? null : setting.read(written);
    if (problem) problems.push(problem);
    else if (value === undefined) {
      const given = setting.isSecret ? `${written?.length} characters` : `“${written}”`;
      const label = from === 'file' ? `${name}_FILE` : name;
      problems.push(`${label}: given ${given}; allowed is ${setting.allowed}.`);
    }
    values[name] = value;
  }
  // Each value came from the declaration of its own name; what one of them lacks is told above.
  problems.push(...listSignOnProblems(values as Partial<SettingValues>, env));
  if (problems.length > 0) throw new Error(`Settings that cannot be used:\n  ${problems.join('\n  ')}`);
  return values as SettingValues;
}

/** Names in the environment that look like ours and are none: spelling mistakes, settings of another version. */
export function listUnknown(env: Environment): string[] {
  const known = new Set<string>(OF_THE_SCRIPTS);
  for (const [name, { isSecret }] of Object.entries(SETTINGS)) {
    known.add(name);
    if (isSecret) known.add(`${name}_FILE`);
  }
  return Object.keys(env).filter((name) => name.startsWith('LODESTONE_') && !known.has(name));
}
