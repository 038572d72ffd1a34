import { ROLE_CHINESE } from '../rules/names-people';
import { made, type NameCandidate } from './entities-candidate';
import { COMMON_SURNAME, chineseLexicon, OTHER_SURNAME, WORDLIKE_SURNAME } from './names-chinese-lexicon';

/** A person's function, right before the name. */
const ROLE_BEFORE = new RegExp(`(?:${ROLE_CHINESE})$`, 'u');
/** Longest function of the list. */
const ROLE_REACH = 8;
/** What stands behind a person who is named with a function, and hardly behind a firm's short name there. */
const PERSON_ENDS =
  /^(?:[（(，。；\n]|$|(?:同志|先生|女士|说|[称稱](?!号|號)|表示|指出|[强強][调調]|介[绍紹]|透露|率|[带帶][队隊领領]|赴|到场|到場|出席|主持|任组长|任組長|担任|擔任|致[辞辭]))/u;
const SHORT_HAN = /^\p{Script=Han}{2,3}$/u;

const mayBeSurname = (sign: string): boolean =>
  (chineseLexicon().signs[sign.charCodeAt(0)]! & (COMMON_SURNAME | OTHER_SURNAME | WORDLIKE_SURNAME)) !== 0;

/** 省长马钢，: who is called as a firm is called for short. Behind a function and before the end of its words stands a person. */
export function asNamesakes(text: string, known: NameCandidate[]): NameCandidate[] {
  return known.map((mention) => {
    const { start, end, type } = mention;
    if (type !== 'organization' || end - start > 3) return mention;
    const words = text.slice(start, end);
    if (!SHORT_HAN.test(words)) return mention;
    const isNamed =
      ROLE_BEFORE.test(text.slice(Math.max(0, start - ROLE_REACH), start)) &&
      PERSON_ENDS.test(text.slice(end, end + 4)) &&
      mayBeSurname(words[0]!);
    return isNamed ? made(start, end, 'person', words, 0.7) : mention;
  });
}
