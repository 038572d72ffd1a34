import type { EntityMention } from '../candidates';
import { CITED_BEFORE } from '../rules/event-grammar-filters';
import type { Candidate } from './events-candidate-shape';
import { isFrontedCount } from './events-series-owner';

/** Which of the organisations of a sentence the counted sitting belongs to, where the words tie one to the body that sat. */

/** "X's 14th Party Committee meeting": nothing but the count stands behind the name. */
const RIGHT_BEFORE = /^['’]s? (?:own |latest |most recent )?$/;

/** "was held by X" */
const HELD_BY = /^[^.;]{0,80}?\b(?:held|convened|hosted|organi[sz]ed|called) by (?:the )?$/;

const BODY =
  '(?:[Cc]ommittee|[Bb]oard(?: of (?:[Dd]irectors|[Ss]upervisors))?|[Cc]ommission|[Cc]ongress|[Cc]ouncil|[Gg]roup|[Uu]nion|[Ll]eague|[Ss]hareholders|[Dd]irectors|[Ss]upervisors|[Ll]eaders(?:hip)?)';
/** "the 14th meeting this year of the Party Committee of X", "the fifth session of X's board" */
const OF_BEHIND = new RegExp(
  `^(?:,?(?: so far)? this year| (?:of|in|for) (?:the year|(?:19|20)\\d{2})| \\([^)]{0,30}\\)){0,2} (?:of|by|under) (?!(?:19|20)\\d)(?:the |its )?(?:(?:[\\p{L}\\d'’()&-]+ ){0,5}${BODY} (?:of|at) (?:the )?)?$`,
  'u',
);
/** "X's Party Committee" and "X Party Committee", in the words behind the name. */
const OWN_BODY = new RegExp(`^(?:['’]s?)? (?:[\\p{L}\\d'’()&-]+ ){0,7}?${BODY}\\b`, 'u');
/** "the Party Committee of X", in the words before the name. */
const BODY_OF = new RegExp(`\\b${BODY} (?:of|at) (?:the )?$`, 'u');
/** "At its fifth meeting of 2025 on Friday, | the board of | X", "…, | X": whose it is stands behind the comma. */
const FRONTED_OWNER = new RegExp(
  `^[^;]{0,90}(?:, | that )(?:the |its |all )?(?:(?:[\\p{L}’'-]+ ){0,4}${BODY} (?:of|at) (?:the )?)?$`,
  'u',
);
/** What links a body to its sitting: "held its", ", at its". "The work of X's board and held its" is somebody else's. */
const SAT =
  /^(?!,? (?:and|then|before|after)\b)(?:,? (?:at|for|during) [^.;]{0,20}$|[^.;]{0,60}?\b(?:held|holds|convened|convenes|met|sat|gathered|assembled|opened|opens|came together|got together|organi[sz]ed|hosted|began|studied|called|conducted|launched|used)\b[^;]{0,60}$)/;

/** 协会第六届理事会第八次会议: nothing but its body, term and year stand between a name and the count. */
const CHINESE_BODY =
  /^(?:有限|股份|集团|公司|党委|党组|纪委|工会|团委|常委会|董事会|监事会|理事会|\p{Script=Han}{2,6}委员会|委员会|职工代表大会|(?:理论学习)?中心组|第[\d一二三四五六七八九十]{1,4}届|(?:20\d\d年度?|今年)){1,5}$/u;
const CHINESE_COUNT = /第|[\d一二三四五六七八九十]{1,4}届/u;
/** 在北方稀土召开: where it sat, not who. */
const PLACE_BEFORE = /(?:在|赴|到)$/u;

/** The key of the organisation whose body sat, or null where the words tie none to it. */
export function whoseSitting({ series, sentence }: Candidate, organisations: EntityMention[]): string | null {
  if (!series) return null;
  const text = sentence.whole;
  const isFronted = isFrontedCount(text.slice(sentence.start, series.start));
  const links = isFronted ? [OF_BEHIND, HELD_BY, FRONTED_OWNER] : [OF_BEHIND, HELD_BY];
  const behind = organisations.find(
    (m) => m.start >= series.end && links.some((link) => link.test(text.slice(series.end, m.start))),
  );
  if (behind) return behind.key;
  const inside = organisations.find((m) => m.start > series.start && m.end < series.end);
  // "the 14th X Group Party Committee meeting"
  if (inside && !CHINESE_COUNT.test(text.slice(inside.end, series.end))) return inside.key;
  const count = series.start + Math.max(0, text.slice(series.start, series.end).search(CHINESE_COUNT));
  const owner = organisations.findLast((m) => {
    if (m.start < sentence.start || m.end > count) return false;
    const before = text.slice(sentence.start, m.start);
    // 所属北方稀土召开2025年第16次党委会: the name belongs to the words of the count.
    if (m.start >= series.start) return !PLACE_BEFORE.test(before);
    if (CITED_BEFORE.test(before.slice(-80))) return false;
    const between = text.slice(m.end, series.start);
    if (RIGHT_BEFORE.test(between) || CHINESE_BODY.test(between)) return true;
    const own = OWN_BODY.exec(between)?.[0].length ?? (BODY_OF.test(before) ? 0 : null);
    return own !== null && SAT.test(between.slice(own));
  });
  return owner?.key ?? null;
}
