import type { Change } from '@/core/model/figure';
import type { Span } from '@/core/text/span';
import type { KnownAmount as Amount } from './figures-amounts';

/** An amount that says by how much something moved. */
export interface ChangeWords {
  amount: Amount;
  /** +1 up, −1 down. */
  sign: 1 | -1;
  basis: Change['basis'] | null;
  /** True for "cutting emissions by 40%": the move has an object of its own and belongs to no amount before it. */
  hasObject: boolean;
  /** The words of the change: direction, amount and basis. */
  span: Span;
}

const UP =
  '(?<!\\b(?:make|makes|made|making|take|takes|took|set|sets|end|ended|start|speed|speeds|put|puts|putting|stump|stumps|stumped|give|gives|gave|given|giving)\\s)up|ris(?:e|es|en|ing)|rose|grow(?:s|n|th|ing)?|grew|gain(?:s|ed|ing)?|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|leap(?:s|ed|t)?|leapt|advanc(?:e|es|ed|ing)|expand(?:s|ed|ing)?|expansion|add(?:s|ed|ing)|improv(?:e|es|ed|ing|ement)|rall(?:y|ied)|rebound(?:s|ed|ing)?|accelerat(?:ed|ing)|strengthen(?:ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|swell(?:ed)?|swollen|ahead|widen(?:s|ed|ing)?|hike[ds]?|uptick|appreciat(?:ed|ing)|markup|premium|went up|going up|go up|(?:put|puts|putting) on|firmed|(?<=\\ba )plus(?=\\sof\\s)';
const DOWN =
  'down|off(?=\\s(?:by\\s)?$)|dip(?:s|ped|ping)?|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|slid(?:e|es|ing)?|slump(?:s|ed|ing)?|los(?:e|es|t|ing)|shr(?:ink|inks|ank|unk|inking)|contract(?:ed|ing|ion)|slip(?:s|ped|ping)?|sank|sunk|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|reduc(?:e|es|ed|ing|tion)|cut(?:s|ting)?|lower(?:ed|ing)?|trimm(?:ed|ing)|narrow(?:ed|ing)?|eas(?:ed|ing)|retreat(?:ed|ing)?|shed|weaken(?:ed|ing)?|discount|went down|g(?:a|i)ve(?:s|n)? up|giving up|soften(?:ed|ing)?|reced(?:ed|ing)|c[ao]me off|(?<=\\ba )minus(?=\\sof\\s)';
const UP_AFTER =
  'more|higher|above|up|increases?|ris(?:e|es|ing)|growth|gains?|jumps?|surges?|leaps?|dearer|larger|bigger|greater|faster|over(?= the (?:last |previous )?close)|improvements?|premium|climb|upswing|hikes?|advance|better|ahead';
const DOWN_AFTER =
  'less|lower|below|down|decreases?|declines?|drops?|falls?|reductions?|cheaper|discount|contraction|cuts?|slump|smaller|fewer|slides?|short|under(?= the (?:last |previous )?close)';

/** Words of degree between direction and number. */
const DEGREE =
  '(?:by|back|of|some|about|around|roughly|approximately|nearly|almost|close to|more than|over|at least|up to|as much as|less than|under|just|only|a|an|another|a further|further|sharply|slightly|significantly|strongly|modestly|substantially|steeply|rapidly|steadily|dramatically|again|to|the|merely|well over|well|in excess of|as high as|an average of|on average|an estimated|estimated|rate|rates)';
const BASIS_WORDS =
  '(?:year[- ]on[- ]year|year[- ]over[- ]year|quarter[- ]on[- ]quarter|quarter[- ]over[- ]quarter|month[- ]on[- ]month|YoY|QoQ|MoM|y\\/y|q\\/q|y-o-y|q-o-q|annually|from (?:a|one|the) (?:year|quarter) (?:earlier|ago|before)|on the (?:year|quarter)|compared (?:with|to) (?:the same period )?(?:a year (?:earlier|ago)|last year|the previous year))';

const BEFORE = (words: string) =>
  new RegExp(`\\b(?:${words})(?:,?\\s+(?:${DEGREE}|${BASIS_WORDS}))*\\s*$`, 'i');
const AFTER = (words: string) =>
  new RegExp(
    `^(?:,? or [\\d.,]+\\s?(?:%|percent|per cent),)?(?:\\s+${BASIS_WORDS})?[\\s-](?:${words})\\b(?!-)`,
    'i',
  );
const NOUN_IS = (words: string) =>
  new RegExp(
    `\\b(?:${words})\\s(?:[a-z]+ ){0,3}?(?:would (?:have been|be)|was|is|were|has been|had been|c[ao]mes? to|came in at|amount(?:s|ed) to|reached|stood at|works? out at|worked out at)(?:\\s+(?:about|around|only|just|nearly|almost|some|still|a|an|even|at least|more than|over))*\\s+$`,
    'i',
  );
/** "Without one-off items the gain would have been 413%": the noun says which way, whatever verb follows. */
const GAIN_IS = NOUN_IS('(?<!capital )gains?|increases?|rise|growth(?: rate)?|jump|improvement|surge|climb');
const DROP_IS = NOUN_IS('drop|declines?|decreases?|fall|reduction|slump|contraction|slide|downturn');
/** 跌幅扩大至5%: the level of a move, whose noun says which way. */
const HAN_PACE =
  /(?:(?<up>[增涨漲升]幅|增速|增[长長]率)|[降跌减減]幅)[^，。；\d]{0,4}(?:[扩擴]大|收窄|[缩縮]小|放[缓緩]|回落|回升|提高|加快|加深)[至到](?:[约約]|近)?$/;
/** "rose to 4.1%" names the level that was reached. */
const LEVEL_BEFORE =
  /\b(?:to|at|reached|reaching|hit|hitting|stood at|came to|totall?ed|reaches)\s+(?:about |around |nearly |almost |some |just |only |over |more than |a record )*$|(?:至|到|达到?|为)(?:约|近|超)?$/i;
/** "growth of 5%" and "increased by 5%" are moves in spite of the words between. */
const UP_BEFORE = BEFORE(UP);
const DOWN_BEFORE = BEFORE(DOWN);
const UP_BEHIND = AFTER(UP_AFTER);
const DOWN_BEHIND = AFTER(DOWN_AFTER);

const OBJECT = `\\s+(?:[\\p{L}’'-]+\\s+){1,10}by\\s+(?:${DEGREE}\\s+)*$`;
/** "cutting emissions by 40%": the verb stands before what it moved. */
const UP_OBJECT = new RegExp(
  `\\b(?:rais|lift|boost|improv|increas|expand|grow|hik)(?:e|es|ed|ing)?${OBJECT}`,
  'iu',
);
const DOWN_OBJECT = new RegExp(
  `\\b(?:cut|cuts|cutting|(?:reduc|lower|trimm|trim|slash|decreas|shrink|curb)(?:e|s|es|ed|ing)?)${OBJECT}`,
  'iu',
);
/** "RMB 12,400 a tonne, minus 2.1%": a percentage with its sign; "minus" is read with the number. */
const SIGN_TOLD = /^[^.;\d]{0,24},\s(plus\s)?$/;
/** "RMB 5.2 billion (+12.4% YoY)" */
const SIGNED_BRACKET = /[(（]\s?[+]$/;

const HAN_DEGREE =
  '(?:了|[约約]|近|超[过過]?|逾|[达達]到?|[为為]|幅度?(?:达|为)?|接近|大约|高达|将近|[则則也仍还還又]|均|分别)*';
/** What stands before 高, 低, 多, 少 where they compare; 占比高达 tells a share. */
const HAN_THAN = '(?<=^|(?:[较較]|(?<![占佔之对對性])比)[^，。；]{1,16}|[同环環]比)';
const HAN_UP = new RegExp(
  `(?:同比|[环環]比|按[年季月])?(?:增[长長]|增[产產]|上[涨漲]|上升|提高|增加|上[调調]|[调調]升|增幅|[涨漲]幅|升幅|增速|增[长長]率|[涨漲]|年增|季增|月增|高出|超出|${HAN_THAN}[高多](?:出口|进口|[产產销銷售出])?|多[赚賺]|攀升|[飙飆]升|激增|大增|[跃躍]升|急升|[扩擴]大|提升|回升|升|增)${HAN_DEGREE}$`,
);
const HAN_DOWN = new RegExp(
  `(?:同比|[环環]比|按[年季月])?(?:${HAN_THAN}[低少](?:出口|进口|[产產销銷售])?|少[赚賺]|微[减減降跌]|下降|下跌|[减減]少|降低|下滑|下[调調]|[调調]降|降幅|跌幅|[减減]幅|[减減][产產]|[缩縮][减減]|年[减減]|季[减減]|回落|萎[缩縮]|下挫|跌|挫|[减減]亏|收窄|[缩縮]小|[缩縮]水|[锐銳][减減]|(?<!增)[减減]|降)${HAN_DEGREE}$`,
);
const HAN_SIGNED = /(?:同比|[环環]比|按[年季月])(?:[变變][动動]|[变變]化)?[+＋]?$/;

const YOY =
  /\byear[- ]on[- ]year|\byear[- ]over[- ]year|\bYoY\b|\by\/y\b|\by-o-y\b|\b(?:a|one|the) year (?:earlier|ago|before)|\bon the year\b|\b(?:the )?(?:previous|prior|preceding|last) year\b|\bthe year before\b|\bsame (?:period|months?|six months|three months|nine months|quarter|half|time)\b|\byear[- ]earlier\b|\bfrom 20\d\d\b|\b(?:than|with|to|against|over) (?:in )?20\d\d\b|\bannual (?:growth|increase|rise|decline)|同比|按年|[较較比](?:上年|去年)(?!年?[末底])|[上去]年同[期月]|(?:20\d\d年|[较較比])同[期月]/i;
const QOQ =
  /\bquarter[- ]on[- ]quarter|\bquarter[- ]over[- ]quarter|\bQoQ\b|\bq\/q\b|\bq-o-q\b|\b(?:previous|prior|preceding|last) quarter|\bthe quarter before|\bquarter earlier|\bone quarter to the next|\b(?:first|second|third|fourth)[- ]quarter level|\b(?:than|with|from|above|below|over|on) (?:in )?the (?:first|second|third|fourth)[- ]quarter|环比|環比|按季|较上季度|比上季度|比第[一二三四]季度|较第[一二三四]季度/i;
const OTHER_BASIS =
  /\bmonth[- ]on[- ]month|\bMoM\b|\bm\/m\b|\b(?:previous|prior|last) (?:month|week|day)|\b(?:from|on|than in|against|over) (?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?! \d{4})|start of the year|week[- ]on[- ]week|day earlier|[较較比](?:(?:上|前)(?:一|1)?[个個]?(?:[周週月日天]|交易日)|昨[日天]|(?:上年|去年)年?[末底])|[较較比][^，。；]{0,3}\d{1,2}月|[较較比]年初|环比/i;

/** What a change is measured against, by the words around it; null when they do not say. */
function basisAround(before: string, after: string): Change['basis'] | null {
  const at = (pattern: RegExp, words: string) => pattern.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  // Chinese says it right before the direction: 同比增长5%，环比增长3%.
  const own = /(同比|环比|環比|按年|按季|按月|年增|年減|季增|季減)[^，。；、\d]{0,8}$/.exec(before)?.[1];
  if (own) return /^(?:[同年]|按年)/.test(own) ? 'yoy' : own === '按月' ? 'other' : 'qoq';
  if (/\p{Script=Han}[^，。；、]{0,4}$/u.test(before)) {
    const clause = before.split(/[，。；]/).at(-1) ?? '';
    for (const words of [clause, before.slice(-48)]) {
      if (YOY.test(words)) return 'yoy';
      if (QOQ.test(words)) return 'qoq';
      if (OTHER_BASIS.test(words)) return 'other';
    }
  }
  const yoy = at(YOY, after);
  const qoq = at(QOQ, after);
  const other = at(OTHER_BASIS, after);
  const first = Math.min(yoy, qoq, other);
  if (first < 70) return first === yoy ? 'yoy' : first === qoq ? 'qoq' : 'other';
  const near = before.slice(-48);
  return YOY.test(near) ? 'yoy' : QOQ.test(near) ? 'qoq' : OTHER_BASIS.test(near) ? 'other' : null;
}

/** Amounts of money or mass are moves only behind these: "raised 2 billion yuan" and "lost 3 million" are not. */
const MOVE_BEFORE =
  /\b(?:up|down|ris(?:e|es|en|ing)|rose|fell|fall(?:s|en|ing)?|climb(?:s|ed|ing)?|drop(?:s|ped|ping)?|gain(?:ed|s|ing)|shed|declin(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|grew|grow(?:n|th|ing)|jump(?:s|ed)?|slipped|slid)(?:,?\s+(?:by|of|about|around|nearly|almost|more than|another|a further|some|sharply|slightly|year on year|an|a))*\s*$|(?:上涨|下跌|增加|减少|上调|下调|提高|降低|下降|增长|下滑|回落|上升)(?:了|约|近)?$/i;

/** "cut its plate price by 100 yuan" */
const PRICE_BY = /\bpric(?:e|es|ing)\s(?:[\w-]+\s){0,4}by\s(?:about |around |another )?$/i;

interface Direction {
  sign: 1 | -1;
  reach: number;
  hasObject?: boolean;
}

/** What tells a direction before the amount, in the order in which it is asked. */
const TOLD_BEFORE = [
  [UP_BEFORE, 1],
  [DOWN_BEFORE, -1],
  [UP_OBJECT, 1],
  [DOWN_OBJECT, -1],
  [HAN_UP, 1],
  [HAN_DOWN, -1],
  [SIGNED_BRACKET, 1],
] as const;

function directionOf(amount: Amount, before: string, after: string): Direction | null {
  const isAtMost = /\bup to\s+$/i.test(before) && (UP_BEHIND.test(after) || DOWN_BEHIND.test(after));
  if (isAtMost) return { sign: UP_BEHIND.test(after) ? 1 : -1, reach: 0 };
  const isLevel = LEVEL_BEFORE.test(before);
  const isPercent = amount.kind === 'percent' || amount.kind === 'points';
  if (!isPercent) {
    if (amount.kind === 'count' || amount.kind === 'rate' || isLevel) return null;
    if (/^[\s-](?:more|increase|rise|decrease|decline|drop|less) (?:in|of) /i.test(after)) return null;
    const isMoved = MOVE_BEFORE.test(before) || PRICE_BY.test(before);
    if (!isMoved && !UP_BEHIND.test(after) && !DOWN_BEHIND.test(after)) return null;
  }
  if (amount.kind === 'percent' && GAIN_IS.test(before)) return { sign: 1, reach: 0 };
  if (amount.kind === 'percent' && DROP_IS.test(before)) return { sign: -1, reach: 0 };
  const pace = isPercent ? HAN_PACE.exec(before) : null;
  if (pace) return { sign: pace.groups?.up ? 1 : -1, reach: pace[0].length };
  for (const [pattern, sign] of TOLD_BEFORE) {
    const match = pattern.exec(before);
    if (!match) continue;
    if (isLevel && /\bto\b|\bat\b|至|到$/i.test(match[0])) continue;
    return { sign, reach: match[0].length, hasObject: pattern === UP_OBJECT || pattern === DOWN_OBJECT };
  }
  if (isLevel) return null;
  // "190 yuan, or 1%, above": the comma closes the aside.
  const behind = /,? or $/.test(before) ? after.replace(/^,/, '') : after;
  for (const [pattern, sign] of [
    [UP_BEHIND, 1],
    [DOWN_BEHIND, -1],
  ] as const) {
    if (pattern.test(behind) && !/^\s(?:up|down) to\b/i.test(after)) return { sign, reach: 0 };
  }
  if (/^的(?:增长|涨幅|增幅)/.test(after)) return { sign: 1, reach: 0 };
  if (/^的(?:下降|降幅|跌幅|下滑)/.test(after)) return { sign: -1, reach: 0 };
  if (amount.value < 0 && /[(（]\s?$/.test(before)) return { sign: -1, reach: 0 };
  const told = isPercent && !/^\s(?:of|in|for)\b/.test(after) ? SIGN_TOLD.exec(before) : null;
  if (told && amount.value < 0 !== (told[1] !== undefined))
    return { sign: amount.value < 0 ? -1 : 1, reach: told[1]?.length ?? 0 };
  const isSigned =
    HAN_SIGNED.test(before) || (amount.value < 0 && /^[\s)）]*(?:YoY|QoQ|year|quarter|y\/y)/i.test(after));
  return isSigned ? { sign: amount.value < 0 ? -1 : 1, reach: 0 } : null;
}

/** "16.8% below the 20,128 yuan charged a year before": the basis stands behind the amount compared with. */
const SET_AGAINST =
  /^,?\s(?:more|less|above|below|higher|lower|over|under)(?: than)?(?: the| an?)?\s[^,;]{0,30}$/i;

/** Another part of the same measure: "and that of alloys 17%", "and 21.83% on the year". */
const CONTINUES =
  /^(?:\s*\([^)]*\))?,?\s*(?:year[- ]on[- ]year|YoY|QoQ|on the (?:year|quarter|previous quarter)|from [^,;]{3,30}|than [^,;]{3,40})?\s*,?\s*(?:and|while|、|，|和)\s*(?:(?:that|those) of [^,;%]{3,60}\s)?(?:by\s)?(?:about |nearly |almost |more than |over )?$/i;

const LIST_ITEM =
  /^(?:\s*\([^)]*\))?(?:\s(?:year[- ]on[- ]year|YoY|on the (?:year|quarter)|from (?:a|the) year (?:earlier|before)))?,?\s*(?:and|while|、|，|和)?\s*(?:[\p{L}’'-]+\s+){1,8}$/iu;
/** A verb, a level or a preposition: the number behind it is no longer a part of the list. */
const NOT_A_LIST_ITEM =
  /\b(?:is|was|were|are|be|been|stood|came|reached|accounts?|accounted|made|makes?|had|has|have|will|would|hold(?:s|ing)?|held|shares?|margins?|ratio|rates?|grades?|stake|worth|which|who|that (?!of))\b|\b(?:of|at|to|by|for|than|from|with|in|over|on|as|or)\s+$/i;

/** "magnet sales were up 12%, polishing powder 9% and alloys 31%": the direction is said once for the whole list. */
const continuesList = (before: string): boolean => LIST_ITEM.test(before) && !NOT_A_LIST_ITEM.test(before);

/** "revenue grew 21% to 32bn, and profit 27% to 1.8bn", "output grew by 6%, and that of gas by 12%": the verb is said once. */
const isGapped = (before: string, after: string): boolean =>
  GAPPED.test(before) &&
  !NOT_A_LIST_ITEM.test(before.replace(/\sby\s(?:about |some |nearly )?$/, ' ')) &&
  (/\sby\s(?:about |some |nearly )?$/.test(before) || GAPPED_LEVEL.test(after));
const GAPPED = /^[^.;]{0,60}(?:,\s(?:and|while)|\sand)\s(?:[\p{L}’'-]+\s){1,8}$/u;
const GAPPED_LEVEL = /^\sto\s(?:about |some |nearly |a record )?(?:RMB|CNY|USD|[A-Z]{0,2}[$€£¥]|\d)/;

/**
 * The amounts of one sentence that are moves. `from` and `to` bound the sentence; `amounts` are all of its amounts.
 * A percentage without words of direction goes on from the move before it only where the words continue it.
 */
export function findChanges(text: string, sentence: Span, amounts: Amount[]): ChangeWords[] {
  const changes: ChangeWords[] = [];
  for (const [i, amount] of amounts.entries()) {
    const previous = amounts[i - 1];
    const next = amounts[i + 1];
    const from = previous?.end ?? sentence.start;
    const before = text.slice(from, amount.start);
    const after = text.slice(amount.end, sentence.end);
    const direction = directionOf(amount, before.slice(-FARTHEST_DIRECTION), after);
    const isSetAgainstNext = next !== undefined && SET_AGAINST.test(text.slice(amount.end, next.start));
    const reach = isSetAgainstNext ? (amounts[i + 2]?.start ?? sentence.end) : (next?.start ?? sentence.end);
    const upToNext = text.slice(amount.end, reach).split(/[;；]/)[0] ?? '';
    const basis = basisAround(
      text.slice(Math.max(sentence.start, amount.start - 60), amount.start),
      upToNext,
    );
    const last = changes.at(-1);
    if (direction) {
      changes.push({
        amount,
        sign: direction.sign,
        basis,
        hasObject: direction.hasObject === true,
        span: { start: amount.start - direction.reach, end: amount.end },
      });
    } else if (
      amount.unit === '%' &&
      last !== undefined &&
      last.amount === previous &&
      last.amount.unit === '%' &&
      !/^\sof\s/.test(after) &&
      (CONTINUES.test(before) ||
        continuesList(before) ||
        (basis !== null && /^[^.;]{0,50}\band\s*$/i.test(before)))
    ) {
      changes.push({
        amount,
        sign: last.sign,
        basis,
        hasObject: false,
        span: { start: amount.start, end: amount.end },
      });
    } else if (amount.unit === '%' && last !== undefined && isGapped(before, after)) {
      changes.push({
        amount,
        sign: last.sign,
        basis,
        hasObject: false,
        span: { start: amount.start, end: amount.end },
      });
    } else if (
      amount.unit === '%' &&
      basis !== null &&
      /^[\s,]*(?:year|YoY|quarter|QoQ|y\/y|q\/q|on the)/i.test(after)
    ) {
      changes.push({
        amount,
        sign: amount.value < 0 ? -1 : 1,
        basis,
        hasObject: false,
        span: { start: amount.start, end: amount.end },
      });
    }
  }
  return changes;
}

/** Words of direction stand no farther before their amount. */
const FARTHEST_DIRECTION = 120;

/** A change as the model keeps it: signed, with its basis or the one that is usual for the measure. */
export function toChange(words: ChangeWords, usual: Change['basis']): Change {
  const { amount, sign } = words;
  const signed = (n: number) => sign * Math.abs(n);
  return {
    value: signed(amount.value),
    ...(amount.valueMax !== null && { valueMax: signed(amount.valueMax) }),
    unit: amount.unit,
    basis: words.basis ?? usual,
  };
}
