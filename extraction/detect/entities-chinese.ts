import type { EntityType } from '@/core/model/entity';
import { matchesOf } from '@/core/text/matches';
import { slug } from '../rules/gazetteer-entry';
import { ORGANISATION_HAN } from '../rules/names-organisations';
import { ROLE_CHINESE, SURNAMES_HAN } from '../rules/names-people';
import { knownCandidate, type NameCandidate } from './entities-candidate';
import type { OpenContext } from './entities-organisations';
import { touching } from './entities-zones';

/** What ends before a name begins: particles, prepositions and verbs of meeting, visiting and owning. */
const BREAK =
  /(?:[与和及在对向由从是的了为将被把以等说称于到也并其该各至自或同经据让使]|前往|赴|走访|调研|会见|来到|表示|宣布|获悉|旗下|所属|下属|控股|参股|子公司|全资|联合|通过|访问|邀请|加入|成为|收购|成立|组织|参加|以及|国有|大型|记者|日前|今天|昨日|近日|其中|包括)/g;

const HAS_HAN = /\p{Script=Han}/u;
const ORGANISATION = new RegExp(
  String.raw`[\p{Script=Han}（）()A-Za-z]{2,24}?(?:${ORGANISATION_HAN})(?:（集团）|(?:股份)?有限公司)?`,
  'gu',
);
const NOBODY =
  /^(?:上市|本|该|母|子|分|总|国有|全资|控股|股份|有限|各|集团|企业|党|常务|专门|工作|审计|提名|薪酬|战略|董事会?|监事会?|党员|纪律检查|组织|专业|独立)*(?:公司|集团|委员会|股份有限公司|有限公司|银行|学院|大学|研究院|协会|学会)$/;

const PERSON_AFTER_ROLE = new RegExp(
  String.raw`(?:${ROLE_CHINESE})(${SURNAMES_HAN}\p{Script=Han}{1,2}?)(?=$|[\p{P}\s]|主持|出席|表示|指出|强调|介绍|一行|带队|率|说|在|会见|参加|致辞|作|宣布|与|和|及|到|赴|对|向|就|为|、|传达|讲话|调研|同)`,
  'gu',
);
const PERSON_BEFORE_ROLE = new RegExp(
  String.raw`(?<=^|[\p{P}\s])(${SURNAMES_HAN}\p{Script=Han}{1,2}?)(?=${ROLE_CHINESE})`,
  'gu',
);
/** What a full company name adds to the known short one: "…集团有限公司". */
const LEGAL_REST = /^(?:集团|股份|有限|责任|公司|总公司|（集团）)+$/;
/** Bodies and words of the Party that begin like a family name. */
const NO_PERSON = /^(?:党(?:委|组|员|建|政|群|支|总|校|内)|项目|高管|高层|高级|安全|任务|方面)/;
const TITLE = /《([^《》\n]{2,60})》/g;
const POLICY_END =
  /(?:规划|条例|办法|意见|通知|法|规定|方案|公告|细则|纲要|准则|目录|决定|措施|计划)(?:（[^）]*）)?$/;

const made = (
  start: number,
  end: number,
  type: EntityType,
  name: string,
  confidence: number,
): NameCandidate => ({
  start,
  end,
  key: `${type}:${slug(name)}`,
  type,
  name,
  entry: null,
  confidence,
});

/** Names in Chinese that no list knows: organisations by their endings, persons by a function, titles in 《》. */
export function readChineseNames({ text, known }: OpenContext): NameCandidate[] {
  if (!HAS_HAN.test(text)) return [];
  const found: NameCandidate[] = [];
  for (const match of matchesOf(text, ORGANISATION)) {
    const whole = match[0];
    let from = 0;
    for (const stop of matchesOf(whole, BREAK)) {
      const after = stop.index + stop[0].length;
      if (after < whole.length - 2) from = after;
    }
    // A place or known firm inside the run is where the name begins: "赴内蒙古某某集团".
    const end = match.index + whole.length;
    const named = touching(known, { start: match.index, end });
    const anchor = named.find((mention) => mention.start >= match.index + from && mention.type !== 'person');
    if (anchor && anchor.end <= match.index + whole.length) from = Math.max(from, anchor.start - match.index);
    const name = whole.slice(from);
    if (NOBODY.test(name) || name.length < 4 || /^[（()）A-Za-z]/.test(name)) continue;
    if (/(?:党委|常务|董事|纪律检查|审计)委员会$/.test(name)) continue;
    const start = match.index + from;
    const owner = named.find((mention) => mention.start === start && mention.entry?.type === 'organization');
    const rest = owner ? text.slice(owner.end, match.index + whole.length) : '';
    if (owner?.entry && LEGAL_REST.test(rest)) {
      found.push(knownCandidate({ start, end: match.index + whole.length }, owner.entry, 0.9));
      continue;
    }
    found.push(made(start, match.index + whole.length, 'organization', name, 0.65));
  }
  for (const pattern of [PERSON_AFTER_ROLE, PERSON_BEFORE_ROLE]) {
    for (const match of matchesOf(text, pattern)) {
      const name = match[1]!;
      if (NO_PERSON.test(name)) continue;
      const start = match.index + match[0].length - name.length;
      found.push(made(start, start + name.length, 'person', name, 0.75));
    }
  }
  for (const match of matchesOf(text, TITLE)) {
    const name = match[1]!;
    const type = POLICY_END.test(name) ? 'policy' : 'publication';
    found.push(made(match.index + 1, match.index + 1 + name.length, type, name, 0.75));
  }
  return found;
}
