import type { SeriesKind } from '@/core/model/event';
import { matchesOf } from '@/core/text/matches';
import { parseHanNumber } from '../rules/calendar';
import { SITTING_BODIES, YEARLY_BODIES } from '../rules/event-grammar-bodies';
import { CENTRAL_BODY, CITED_BEFORE } from '../rules/event-grammar-filters';
import { sittingLabel } from './events-series-owner';
import type { SeriesMention } from './events-series-shape';

const NUMBER = '([\\d一二三四五六七八九十百]{1,4})';
const HEAD =
  '(?:会议|学习会|读书班|(?:常委|党委|党组)[（(]扩大[）)]会|集体学习|学习研讨|专题学习|学习|研讨|巡察|巡视|督察|全会|全体会议|全委会|股东大会|股东会|董事会|监事会|理事会|党委常委会|党委会|党组会|常委会|安委会|办公会|例会|(?:党员|职工|会员)?代表大会|党代会|职代会|工代会|团代会)';
/** 党委2025年第37次会议, 第九届董事会第三次会议. */
const COUNT_FIRST = new RegExp(
  `(?:((?:19|20)\\d{2})年(?:度)?)?([^，。；、\\s]{0,20}?)第${NUMBER}(次|轮|届|期)(?:第[一二三四五六七八九十]{1,2}批)?((?:[^，。；、\\s召举第]{0,12}?)${HEAD})`,
  'gu',
);
/** 党委常委会（2025年第12次）. */
const COUNT_BEHIND = new RegExp(
  `(党委常委会|党委会|常委会|党组会|董事会|监事会|股东大会|股东会|安委会|办公会|理论学习中心组|中心组)(?:会议|集体学习|学习)?[（(]?(?:((?:19|20)\\d{2})年(?:度)?)?第${NUMBER}次[）)]?(?!会议|集体|学习|全体)`,
  'gu',
);
/** 党委常委会11月6日召开会议（2025年第28次）: who sat stands before the verb. */
const COUNT_IN_BRACKETS = new RegExp(
  `((?:召开|举行)[^，。；（）]{0,12}(?:会|会议))[（(](?:((?:19|20)\\d{2})年(?:度)?)?(?:总)?第${NUMBER}次[）)]`,
  'gu',
);
/** 今年第9次召开 … 会: the thing counted stands behind the verb or before the count. */
const COUNT_OF_YEAR = new RegExp(
  `(今年|年内|本年度)(?:以来)?第${NUMBER}次(?:召开|举行|组织|开展)([^，。；\\s]{0,20}?${HEAD})`,
  'gu',
);
/** 五届七次全委会, 董事会四届三次会议, 八届董事会七次会议: term and count without 第, as houses write them of themselves. */
const COUNT_TERSE = new RegExp(
  `([^，。；、\\s]{0,20}?)(?<!第)${NUMBER}届((?:董事会|监事会|理事会|职代会|党委|纪委|工会|团委|委员会){0,2})${NUMBER}次((?:全体(?:委员|职工|会员)?|全委)?(?:[（(]扩大[）)])?${HEAD})`,
  'gu',
);
/** 中共鞍钢集团第三届委员会: a committee of the Party that is named by its term alone. */
const PARTY_BY_TERM = /中共[^，。；]{2,24}(?:第[\d一二三四五六七八九十]{1,3}届)?委员会/u;

function kindOf(head: string, around: string): SeriesKind {
  if (/巡察|巡视|督察/.test(head)) return 'inspection_round';
  if (/学习|研讨|读书班|中心组/.test(head) || /中心组/.test(around)) return 'study_session';
  const body = SITTING_BODIES.find(({ words }) => words.test(head) || words.test(around));
  // 安委会全体会议: all of the committee sat, as it always does.
  if (/全会|全体会议|全委|全体/.test(head) && body?.kind !== 'safety_committee') return 'plenary';
  return body?.kind ?? 'meeting';
}

function labelOf(kind: SeriesKind, around: string): string | null {
  if (kind === 'safety_committee') return 'Safety Committee';
  if (kind === 'shareholders_meeting') return 'shareholders’ meeting';
  return sittingLabel(kind, '', SITTING_BODIES.find(({ words }) => words.test(around))?.label ?? null);
}

/** The numbered meetings that a Chinese sentence counts. */
export function findChineseSeries(sentence: string, offset: number): SeriesMention[] {
  const found: SeriesMention[] = [];
  const add = (
    at: number,
    words: string,
    number: string,
    head: string,
    own: string,
    year: string | undefined,
    counter: string,
    terseTerm: string | null = null,
  ): void => {
    const ordinal = parseHanNumber(number);
    const end = at + words.length;
    // 第九届董事会第三次会议: the ninth board is the term, its third meeting the count.
    if (!ordinal || (counter === '届' && sentence[end] === '第')) return;
    const before = sentence.slice(0, at);
    if (isBackground(before, words)) return;
    const around = `${before.slice(-8)}${own}${head}`;
    const kind = kindOf(head, around);
    if (counter === '届' && kind !== 'shareholders_meeting') return;
    const committee =
      labelOf(kind, around) ??
      labelOf(kind, before.slice(-30)) ??
      (PARTY_BY_TERM.test(sentence.slice(0, end)) ? 'Party Committee' : null) ??
      (/工会/.test(`${before.slice(-20)}${own}`) && /全委|全体|代表大会/.test(head)
        ? sittingLabel(kind, head, 'Trade Union Committee')
        : null);
    // A plenum without a body of the house is the Central Committee's.
    if (kind === 'plenary' && committee === null) return;
    const upTo = sentence.slice(0, at + Math.max(0, words.lastIndexOf('第')));
    const termBefore = /第([\d一二三四五六七八九十百]{1,4})届[^第]{0,6}$/.exec(upTo)?.[1];
    const thisYear = /(?:今年|年内|本年度)(?:以来)?[^，。；第]{0,14}$/.exec(upTo);
    found.push({
      start: offset + at,
      end: offset + end,
      ordinal,
      kind,
      committee,
      term: counter === '届' ? number : (terseTerm ?? termBefore ?? null),
      statedYear: Number(year ?? /((?:19|20)\d{2})年/.exec(own)?.[1]) || null,
      isYearFirm: true,
      isYearly:
        counter === '次' &&
        ((committee !== null && YEARLY_BODIES.has(committee)) || thisYear !== null) &&
        terseTerm === null &&
        kind !== 'plenary',
      thisYear: thisYear
        ? {
            start: offset + thisYear.index,
            end: offset + thisYear.index + (/今年|年内|本年度/.exec(thisYear[0])?.[0].length ?? 2),
          }
        : null,
      noun: head,
    });
  };
  for (const match of matchesOf(sentence, COUNT_FIRST)) {
    const [, year, own = '', number = '', counter = '', head = ''] = match;
    add(match.index, match[0], number, head, own, year, counter);
  }
  const isTaken = (at: number, length = 1) =>
    found.some((f) => at + offset + length > f.start && at + offset < f.end);
  for (const match of matchesOf(sentence, COUNT_BEHIND)) {
    const [, body = '', year, number = ''] = match;
    if (!isTaken(match.index, match[0].length)) add(match.index, match[0], number, body, body, year, '次');
  }
  for (const match of matchesOf(sentence, COUNT_IN_BRACKETS)) {
    const [whole, held = '', year, number = ''] = match;
    const at = match.index + held.length;
    if (!isTaken(at)) add(at, whole.slice(held.length), number, held, '', year, '次');
  }
  for (const match of matchesOf(sentence, COUNT_OF_YEAR)) {
    const [, , number = '', head = ''] = match;
    if (!isTaken(match.index)) add(match.index, match[0], number, head, '', undefined, '次');
  }
  for (const match of matchesOf(sentence, COUNT_TERSE)) {
    const [whole, own = '', term = '', body = '', number = '', head = ''] = match;
    const at = match.index + own.length;
    if (!isTaken(at)) add(at, whole.slice(own.length), number, head, `${own}${body}`, undefined, '次', term);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A sitting of the central bodies, or one whose papers are only read, belongs to no series of the house. */
function isBackground(before: string, words: string): boolean {
  if (CENTRAL_BODY.test(words) && !/督察|巡视/.test(words)) return true;
  return (
    CITED_BEFORE.test(before.slice(-80)) &&
    !/召开|举行|举办|开展|启动/.test(before.slice(-60) + words.slice(0, words.indexOf('第')))
  );
}
