import type { Setting } from './declare';
import { SETTINGS, type SettingName } from './declared';
import { type Environment, readWritten } from './read-values';

const BEGIN = '<!-- settings: written by `lodestone settings --into` -->';
const END = '<!-- end of settings -->';

/** The reference of all settings as a Markdown table. */
export function settingsTable(): string {
  const rows = Object.entries(SETTINGS).map(([name, setting]: [string, Setting<unknown>]) => {
    const given = setting.default === null ? 'none' : `\`${setting.default}\``;
    const secret = setting.isSecret ? ` Secret; \`${name}_FILE\` names a file that holds it.` : '';
    const allowed = setting.allowed.charAt(0).toUpperCase() + setting.allowed.slice(1);
    return `| \`${name}\` | ${given} | ${allowed}. | ${setting.meaning}${secret} |`;
  });
  return ['| setting | default | allowed | meaning |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A document with the table of today between its two marks. Throws where the marks are missing. */
export function withSettingsTable(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error(`The document has no place for the settings: ${BEGIN} … ${END}`);
  return `${document.slice(0, begin)}${BEGIN}\n${settingsTable()}\n${document.slice(end)}`;
}

/** How each setting stands here, for the command line: value and where it comes from; secrets are not shown. */
export function listStanding(env: Environment): { name: SettingName; value: string; from: string }[] {
  return (Object.keys(SETTINGS) as SettingName[]).map((name) => {
    const { written, from } = readWritten(name, env);
    const shown = SETTINGS[name].isSecret && written !== null ? '(not shown)' : (written ?? 'none');
    return { name, value: shown, from };
  });
}
