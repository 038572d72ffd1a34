import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { Reading } from '../reading';

/** A place with its level: "Hongshan County". */
const PLACE = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`;
/** The levels of government below the state that put notices on pages of their own. */
const LEVEL =
  '[Cc]ounty|[Cc]ity|[Dd]istrict|[Tt]ownship|[Tt]own|[Bb]anner|[Mm]unicipal|[Pp]rovinc(?:ial|e)|[Pp]refectur(?:al|e)';
/** The words of a government, named ("the Hongshan County government") or only by its level ("the county government"). */
const GOVERNMENT = `(?:(?<place>${PLACE}) )?(?<level>${LEVEL}) (?:[Pp]eople['’]s )?[Gg]overnment`;
const PAGES = '(?:official )?(?:web ?site|site|portal|web ?page|WeChat account|public account)';

/** A notice on a government's own pages; one that is only said to be issued is the news and not where it comes from. */
const NOTICES: readonly RegExp[] = [
  new RegExp(String.raw`\bon (?:the )?${GOVERNMENT}['’]s (?:own )?${PAGES}`, 'u'),
  new RegExp(String.raw`\bon the ${PAGES} of (?:the )?${GOVERNMENT}`, 'u'),
];
const CHINESE_NOTICE =
  /[据據](?<name>\p{Script=Han}{2,8}?[省市县縣区區州盟旗](?:人民)?政府)(?:官方)?(?:官网|官網|网站|網站|官微|公众号)/u;

/** A government whose own notice a text relays, as the text calls it. */
export interface GovernmentNotice {
  name: string;
  evidence: Evidence;
}

const capitalised = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

/** The place of that level that was named last before an offset: "the county government" is that of the county told of. */
function placeBefore(text: string, level: string, offset: number): string | null {
  const named = new RegExp(String.raw`(${PLACE}) ${capitalised(level)}\b`, 'gu');
  const last = [...text.slice(0, offset).matchAll(named)].at(-1);
  return last?.[1] ?? null;
}

/**
 * The local government whose own notice a text passes on: what it publishes on its pages is its publication, as a company's
 * notice is the company's. One that neither the words nor the text before them tell a place of is nobody.
 */
export function governmentNotice({ text }: Reading): GovernmentNotice | null {
  if (!/[Gg]overnment|政府/.test(text)) return null;
  for (const pattern of NOTICES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const level = match.groups!.level!.toLowerCase();
    const place = match.groups!.place ?? placeBefore(text, level, match.index);
    if (place === null) continue;
    const name = `${place} ${match.groups!.place ? match.groups!.level! : capitalised(level)} government`;
    return { name, evidence: evidenceAt(text, match.index, match.index + match[0].length) };
  }
  const match = CHINESE_NOTICE.exec(text);
  if (!match) return null;
  const name = match.groups!.name!;
  const start = match.index + match[0].indexOf(name);
  return { name, evidence: evidenceAt(text, start, start + name.length) };
}
