import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { ExtractedEntity } from '@/core/model/extraction';
import { ROLE_CHINESE, ROLE_HEAD, ROLE_MODIFIER } from '../rules/names-people';
import type { NameCandidate } from './entities-candidate';
import { touching } from './entities-zones';
import { spansWithin } from './spans-within';

type Role = ExtractedEntity['roles'][number];

/** The alternation with either case of each word's first letter; names inside the same pattern need true capitals. */
const anyCase = (alternation: string): string =>
  alternation.replace(
    /(?<![\p{L}\\[])[a-z](?=[\p{L}[-])/gu,
    (letter) => `[${letter.toUpperCase()}${letter}]`,
  );
const HEAD = anyCase(ROLE_HEAD);
const MODIFIER = anyCase(ROLE_MODIFIER);
const ONE = String.raw`(?:(?:${MODIFIER})[ -])*(?:${HEAD})\b`;
const NAME = String.raw`(?:(?:the |its |their )?[\p{Lu}][\p{L}&’'-]*(?: (?:of|for|and|&|on|the) (?=\p{Lu})| (?=[\p{Lu}]))?)`;
const OF = `(?: (?:of|at|for|in) (?:the (?:company|group|board|committee|team|club)|${NAME}{1,10}))?`;
const LIST = `(?:an? |the |its |their |both |also )?${ONE}${OF}(?:(?:,? and (?:also )?|, |; )(?:an? |the |its |their )?${ONE}${OF}){0,3}`;

const BEFORE = new RegExp(
  String.raw`(?:\b(?:${MODIFIER})[ -])*\b(?:${HEAD})(?: and (?:(?:${MODIFIER})[ -])*(?:${HEAD}))* $`,
  'u',
);
const AFTER = new RegExp(
  String.raw`^(?:, | – | - | — | \(|,? (?:who|he|she) (?:is|was|serves as|is also|has been|works as) (?:also )?| (?:spoke|attended|served|serves|acted|works|worked|was (?:re-?)?(?:elected|appointed|named)|took office) as |,? (?:the |its |their )?)(${LIST})`,
  'u',
);
/** "… who chairs the board and is the group's Party Secretary", "… who heads discipline inspection". */
const WHO =
  /^,? (?:who|and) ((?:chairs|heads|leads|runs|directs|oversees) (?:the )?[\p{L}’'\- ]{3,50}?(?: and is (?:the )?[\p{L}’'\- ]{3,50}?)?)(?=[,.;–—]|$)/u;
const CHINESE_BEFORE = new RegExp(`(?:(?:${ROLE_CHINESE})[、，兼]?)+$`, 'u');
/** Behind a comma a function must end the apposition: in a list of guests it is the next one's. */
const CHINESE_AFTER = new RegExp(
  `^(?:[（(]|，(?=(?:(?:${ROLE_CHINESE})[、兼]?)+[，。；）)]))?((?:(?:${ROLE_CHINESE})[、兼]?)*(?:${ROLE_CHINESE}))`,
  'u',
);

/** The organisation or place named in the words of a function, or right before them ("ECUST President …"). */
function organisationOf(start: number, end: number, mentions: NameCandidate[]): string | null {
  const inside = spansWithin(mentions, { start: start - 4, end });
  const named =
    inside.find((mention) => mention.type === 'organization') ??
    inside.find((mention) => mention.type === 'place');
  return named?.name ?? null;
}

/**
 * The functions of a person as the text states them beside a mention: before the name, in apposition behind it, or in
 * a clause with "who". Each distinct wording is given once, with its words as evidence.
 */
export function readRoles(text: string, person: ExtractedEntity, mentions: NameCandidate[]): Role[] {
  const roles: Role[] = [];
  const add = (start: number, end: number): void => {
    const quote = text.slice(start, end);
    const lead = quote.match(/^(?:an?|the|its|their|both|also) /i)?.[0].length ?? 0;
    const tail = quote.match(/[\s,;.(–—-]+$/)?.[0].length ?? 0;
    const evidence: Evidence = evidenceAt(text, start + lead, end - tail);
    const isKnown = roles.some((role) => role.title.toLowerCase() === evidence.quote.toLowerCase());
    if (!isKnown) {
      roles.push({ title: evidence.quote, organisation: organisationOf(start, end, mentions), evidence });
    }
  };
  for (const { start, end } of person.mentions) {
    const before = text.slice(Math.max(0, start - 90), start);
    const after = text.slice(end, end + 160).split('\n')[0]!;
    const isHan = /\p{Script=Han}/u.test(text.slice(start, end));
    if (isHan) {
      const title = before.match(CHINESE_BEFORE)?.[0];
      const behind = after.match(CHINESE_AFTER);
      if (title) add(start - title.length, start);
      if (behind) add(end + behind[0].length - behind[1]!.length, end + behind[0].length);
      continue;
    }
    const title = before.match(BEFORE)?.[0];
    if (title) {
      const from = start - title.length;
      // "SASAC director …", "ECUST President …": the body stands right before its officer.
      const owner = touching(mentions, { start: from - 2, end: from - 1 }).find(
        (mention) => mention.end === from - 1 && mention.type !== 'person',
      );
      add(from, start - 1);
      if (owner) roles[roles.length - 1]!.organisation ??= owner.name;
    }
    const behind = after.match(AFTER) ?? after.match(WHO);
    if (behind) {
      const from = end + behind[0].length - behind[1]!.length;
      add(from, from + behind[1]!.length);
    }
  }
  return roles;
}
