/** Words that name a day by an occasion told before it. Data only; `detect/events-occasion.ts` reads them. */

/** One way to hark back. */
export interface HarkBackRule {
  pattern: RegExp;
  /** Days from the occasion: fixed, or by a count of days or weeks and its direction. */
  days: number | 'counted';
  /** Which end of an occasion of several days is meant; null for the whole of it. */
  edge: 'first' | 'last' | null;
  /** Only the month of the occasion is named. */
  isMonth?: boolean;
}

const DAYTIME = '(?:day|morning|afternoon|evening|night)';
/** What a day is counted from in Chinese. */
const HAN_OCCASION =
  '(?:事故|事件|爆炸|火[灾災]|坍塌|泄漏|[签簽][约約署]|[会會][议議谈談]|[论論][坛壇]|[仪儀]式|典[礼禮]|[调調]研|考察|投[产產]|停[产產]|公告|上市)(?:[发發]生)?(?:之)?';
const HAN_COUNT = '[一二两兩三四五六七1-7]';

export const HARK_BACK_RULES: readonly HarkBackRule[] = [
  // "On the eve of the opening", but not of a feast or of the new year.
  {
    pattern:
      /\b[Oo]n (?:the eve of (?:the|that|this|its|their) (?:[a-z][\w-]* ){0,2}?(?:opening|forum|summit|conference|congress|fair|expo|exhibition|gathering|meeting|session|sitting|talks|vote|signing|ceremony|visit|tour|hearing|launch|show|event|course|strike|inspection)\b|(?:its|their) eve\b)/u,
    days: -1,
    edge: 'first',
  },
  {
    pattern:
      /\b(?<count>a|one|the|two|three|four|five) (?:days?|weeks?|fortnight|evening|night|morning) (?<way>before|after|ahead of)\b(?= (?!yesterday|tomorrow)[\p{L}])/iu,
    days: 'counted',
    edge: null,
  },
  {
    pattern: new RegExp(
      `\\b(?:closing|final|last) ${DAYTIME}\\b(?! of (?:the (?:month|year|quarter)|\\p{Lu}))`,
      'u',
    ),
    days: 0,
    edge: 'last',
  },
  {
    pattern: new RegExp(
      `\\b(?:opening|first) ${DAYTIME}\\b(?! of (?:the (?:month|year|quarter)|\\p{Lu}))`,
      'u',
    ),
    days: 0,
    edge: 'first',
  },
  {
    pattern: new RegExp(
      `\\bwithin (?:hours|minutes|the hour|the day)\\b|\\b(?:hours|minutes|an hour|half an hour) (?:later|earlier)\\b|\\b(?:that|the) (?:same|very) ${DAYTIME}\\b|\\b[Tt]hat (?:day|afternoon|evening|night)\\b`,
      'u',
    ),
    days: 0,
    edge: null,
  },
  {
    pattern:
      /\b[Tt]he same (?:people|officials|directors|executives|managers|members|delegates|leaders|cadres|circle|round|company)\b[^.;]{0,60}\b(?:stayed|remained|sat|met|gathered|reassembled|turned|moved|went)\b|\b[Ww]hen (?:the|they|this|that|its|all) ?[^,.;]{0,40}? ?had (?:left|gone|finished|dispersed|closed|ended|hung up|departed)\b|\b(?:[Ii]mmediately|[Ss]hortly|[Rr]ight|[Ss]traight|[Ss]oon) after(?:wards)?\b(?! (?:the|he|she|it|\p{Lu}|\d))|(?:^|[.,;] )[Aa]fterwards,/u,
    days: 0,
    edge: null,
  },
  {
    pattern: /\bon the (?:same )?day (?:of|as) the (?:[\w-]+ ){0,2}?[a-z]{5,}\b/iu,
    days: 0,
    edge: null,
  },
  {
    pattern:
      /\bsecond day\b(?! of (?:the (?:month|year|quarter)|\p{Lu}))|[会會坛壇展班训訓](?:的)?(?:第二|次)[天日]/u,
    days: 1,
    edge: 'first',
  },
  {
    pattern:
      /\bthird day\b(?! of (?:the (?:month|year|quarter)|\p{Lu}))|[会會坛壇展班训訓](?:的)?第三[天日]/u,
    days: 2,
    edge: 'first',
  },
  {
    pattern:
      /^(?:Right |Shortly |Soon |Immediately |Just |Straight |Directly )?(?:[Aa]fter|Before|Following|At the end of|At the close of|On the (?:sidelines|margins|fringes) of|In the course of) (?:the|this|that) (?:opening |signing |groundbreaking |inaugural )?(?:ceremony|meeting|sitting|session|plenary|study session|forum|conference|talks|signing|visit|tour|walk|inspection tour|briefing|event|festivities|celebrations?|award ceremony|handover|count|vote|voting|ballot|poll|speeches|applause|lunch|dinner|roll-call)\b|^Before (?:the |their |its )?(?:[a-z]+ )?(?:left|parted|went home|dispersed|departed|drove off|said goodbye|broke up|was over|were over)\b|^(?:On|At) (?:its|the|their) (?:sidelines|margins|fringes)\b|^(?:Later )?[Ii]n the (?:early |late )?(?:morning|afternoon|evening|night)\b(?! (?:of|hours|shift))|^Later in the day\b|(?:会议|会见|会谈|座谈会?|学习会?|研讨|仪式|论坛|签约|调研|考察|活动|培训|大会|典礼)(?:之)?(?:[前后後]|[期之]?[间間])，/u,
    days: 0,
    edge: null,
  },
  // 事故前两天, 签约后三天
  {
    pattern: new RegExp(`(?<way>[前后後])(?<count>${HAN_COUNT})[天日周週](?<=${HAN_OCCASION}...)`, 'u'),
    days: 'counted',
    edge: null,
  },
  // 事故三天后, and 两天后 alone, counted from what was told last; 两天前 counts from the day of the report.
  {
    pattern: new RegExp(
      `(?<count>${HAN_COUNT})[天日周週](?<=${HAN_OCCASION}..)(?:之|以)?(?<way>[前后後])|(?<=^|[，。；])(?<alone>${HAN_COUNT})[天日周週](?:之|以)?[后後](?=，)`,
      'u',
    ),
    days: 'counted',
    edge: null,
  },
  { pattern: /前一[天日]|前夕/u, days: -1, edge: 'first' },
  { pattern: /(?:次|翌|[后後]一)日|第二[天日]|[后後]一天/u, days: 1, edge: 'last' },
  { pattern: /[闭閉]幕[当當][天日]/u, days: 0, edge: 'last' },
  { pattern: /[开開]幕[当當][天日]/u, days: 0, edge: 'first' },
  { pattern: /同一?[日天]|[当當][天日晚]|[随隨][后後]，|[会會][后後]，/u, days: 0, edge: null },
  { pattern: /同月/u, days: 0, edge: null, isMonth: true },
];
