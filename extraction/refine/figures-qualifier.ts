import type { Qualifier } from '@/core/model/figure';
import { parseEdtf } from '@/core/time/edtf';
import { DEGREE_AFTER, DEGREE_BEFORE, degreeOf } from '../detect/amount-degree';
import type { FigureDraft } from '../detect/figures-draft';

const FORECAST =
  /\b(?:expect(?:s|ed|ing|ation)?|forecasts?|foresees?|foreseen|predict(?:s|ed)?|projected|projects (?:revenue|profit|output|sales|production|a)|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|guid(?:es|ed|ance)|will|would|(?:is|are) (?:to|set to|due to|meant to|expected to|likely to)|meant to|budget(?:s|ed)?|pledged?|intends?|hopes?|reckons? with|counts? on|wants? to|proposes?|proposed|outlook|goal)\b|预计|预期|预测|[预預][计計估期測]|计划|計劃|目[标標]|力争|确保|拟|将(?!近)|有望|争取|规划|预告/i;
const NOT_A_FORECAST =
  /\b(?:(?:as|than|had been|was|were|line with(?: what)?) (?:\w+ )?(?:expect(?:ed|ations?)|forecast|planned|plan|target|guidance|predicted)|Five-Year Plans?|action plans?|programme|will be (?:charged|paid|applied)|on target|business plan)\b|五年规划|超预期|超(?:计划|目标|额完成)|完成(?:年度|全年|月度)?(?:计划|目标)|计划(?:经济|单列)/gi;

/** Measures whose future can be stated; a plant's capacity or a price that is set is a fact even when it lies ahead. */
const CAN_LIE_AHEAD = new Set([
  'revenue',
  'net_profit',
  'production',
  'investment',
  'savings',
  'market_cap',
  'other',
]);

/** How far back a word of forecast reaches. */
const LEAD = 320;

/** What may be, and what is only proposed. */
const MIGHT = /\b(?:could|may|might)\s(?:be|rise|fall|grow|reach|drop|gain|lose)\b[^,;]{0,24}$/i;
/** A capacity under construction is a fact; one that is only aimed at is not. */
const CAPACITY_AHEAD =
  /\b(?:targets?|aims? to|plans? to|hopes? to|intends? to|wants? to|proposes? to)\b|力争|规划|拟|争取|目标|计划/i;

/** Does the period begin after the day on which the text appeared? */
function liesAhead(period: string | null, published: string | null): boolean {
  if (period === null || published === null) return false;
  const begins = parseEdtf(period)?.lower;
  const appeared = parseEdtf(published)?.upper;
  return begins != null && appeared != null && begins > appeared;
}

/** How exactly the amount is stated; `lead` is the part of the sentence before it. */
export function qualifierOf(text: string, draft: FigureDraft, published: string | null): Qualifier {
  const { amount, sentence, metric } = draft;
  const from = draft.move ? draft.move.span.start : amount.start;
  const before = text.slice(Math.max(sentence.start, amount.start - DEGREE_BEFORE), amount.start);
  const after = text.slice(amount.end, amount.end + DEGREE_AFTER);
  const lead = (
    text
      .slice(Math.max(sentence.start, from - LEAD), from)
      .split(/[;；]/)
      .at(-1) ?? ''
  ).replaceAll(NOT_A_FORECAST, '');
  const isLevel =
    amount.kind === 'count' || metric === 'share' || draft.label === 'reserves' || draft.label === 'ratio';
  if (!draft.isCompared && CAN_LIE_AHEAD.has(metric) && !isLevel && FORECAST.test(lead)) return 'forecast';
  if (
    metric === 'price' &&
    /\b(?:forecasts?|predict(?:s|ed)?|expected to (?:rise|fall|reach|average))\b|预测/.test(lead)
  )
    return 'forecast';
  if (metric === 'capacity' && CAPACITY_AHEAD.test(lead)) return 'forecast';
  if (metric !== 'price' && !draft.isCompared && liesAhead(draft.period, published)) return 'forecast';
  if (
    /^[^,;.]{0,24}\b(?:is|are) (?:proposed|planned|expected)\b/.test(text.slice(amount.end, amount.end + 50))
  )
    return 'forecast';
  if (draft.move && MIGHT.test(lead)) return 'forecast';
  if (amount.valueMax !== null) return 'range';
  if (draft.converts) return 'approx';
  return degreeOf(before, text.slice(amount.start, amount.end), after, draft.isCompared);
}

const LOSS_BEFORE =
  /(?:\b(?:(?:net |operating |attributable |total |annual |quarterly |pre-?tax |full-year |further )*(?<!\bgains (?:and|or) )loss(?:es)?\b(?! per share)[^,;.]{0,70}|in the red (?:by|to the tune of)\s+[^,;.]{0,20}|lost\s+(?:about |around |some |nearly |more than |over |almost )*|(?:net |cash )?outflows?\b[^,;.]{0,40}|\b(?:operat\w+|cash)\b[^,;.]{0,30}\s(?:used(?: up)?|consumed|burn(?:ed|t)(?: through)?|drained|swallowed|ate(?: up)?)\s(?:about |some |nearly |over )?|\b(?:deficit|shortfall|red ink|gap)\b[^,;.]{0,40})|(?:净|淨|预)?[亏虧][损損]?(?:[额額])?(?:了|[约約]|[为為]|[达達]|超|近|逾|[额額][为為]|收窄至|[扩擴]大至|增至|[减減]至)*|[净淨]?流出(?:了|[约約]|[为為]|[达達]|近|超|逾)*|[亏虧][损損][额額]?(?:由|[从從]|自)[^，。；]{0,40})$/i;
const LOSS_AFTER =
  /^\s+in the red\b|^\s+(?:net |operating |attributable )*loss(?:es)?\b|^(?:的)?(?:净)?亏损/i;
const NOT_A_LOSS =
  /\b(?:recover(?:ed|ing)?|turn(?:ed|ing|around)?|revers(?:ed|ing)|from) (?:from )?(?:a |its |the |an )*(?:\w+ )?loss[^,;]*\b(?:to|into)\b[^,;]*profit/i;

const PROFIT_NEAR =
  /(?:\b(?:profits?|earnings|gains?|surplus|inflow)\b|利润|盈利|溢利|流入)[^,;，；]{0,24}$/i;

const LONG_LEAD = 220;
/** "a loss of 1.3bn …; of this year's sum, 1.1bn had been booked by June" */
const PART_OF_LOSS =
  /\bloss(?:es)?\b[^.]{0,150}\b(?:of (?:which|that|this|the (?:sum|total|loss)|this year’s (?:sum|total|loss))(?: sum| total| amount| loss)?),?\s(?:about |some )?(?:RMB |CNY |[A-Z]{0,2}\$|¥)?$/i;

const PROFIT_WORDS = /\b(?:profits?|earned|earnings|gains?|surplus)\b/i;
/** "a loss of 2bn, where a year earlier it had been 5bn": what stands in its place a year before is one too. */
const EARLIER_IN_ITS_PLACE =
  /\bloss(?:es)?\b[^.;]{0,90}\d[^.;]{0,60}[,;]\s(?:where|while|whereas|when|and|but|which)\s[^,;.]{0,30}\b(?:it|they|the (?:figure|loss|number|result|gap))\b[^,;]{0,30}\b(?:been|was|were|stood at|came to|reached)\s(?:about |some |nearly )?$/i;

/** "Losses came to 1.1 billion last year after 640 million in 2023" */
const LOSS_AFTER_LOSS =
  /\bloss(?:es)?\b[^;]{0,90}\d(?:[^.;]|\.\d){0,50}\b(?:after|following|against|versus|from|compared (?:with|to))\s(?:about |some |nearly |a )*(?:RMB |CNY |[A-Z]{0,2}\$|¥)?$/i;

/** "Basic loss per share came to 0.12 yuan" */
const LOSS_BY_SHARE =
  /\bloss(?:es)? per share\b[^;.\d]{0,40}$|每股[^，。；\d]{0,6}[亏虧][损損][^，。；\d]{0,8}$/i;

/** True for a loss: said in words of loss right before or behind the amount, or by its own minus. */
export function isLoss(text: string, draft: FigureDraft): boolean {
  const { amount, sentence } = draft;
  if (draft.move || amount.kind !== 'money') return false;
  if (amount.value < 0) return true;
  const before = text.slice(Math.max(sentence.start, amount.start - 100), amount.start);
  if (NOT_A_LOSS.test(before) || /减亏[^，。]{0,3}$/.test(before)) return false;
  if (draft.unit.endsWith('/share') && LOSS_BY_SHARE.test(before)) return true;
  // Words of profit behind the loss are nearer: "a loss in 2023 and a profit of 3 million".
  const loss = LOSS_BEFORE.exec(before);
  const far = text.slice(Math.max(sentence.start, amount.start - LONG_LEAD), amount.start);
  if (
    draft.metric === 'net_profit' &&
    PART_OF_LOSS.test(far.replaceAll(/(\d)\.(?=\d)/g, '$1')) &&
    !PROFIT_WORDS.test(far)
  )
    return true;
  if (!loss && (EARLIER_IN_ITS_PLACE.test(far) || (LOSS_AFTER_LOSS.test(far) && !PROFIT_WORDS.test(far))))
    return true;
  if (
    loss &&
    !/\b(?:profit|revenue|sales|income|gain|earned|earnings|surplus)\b|利润|盈利|收入/i.test(loss[0])
  )
    return true;
  if (LOSS_AFTER.test(text.slice(amount.end, amount.end + 30))) return true;
  // "The net loss widened to 41.8 million from 25.5 million": what a loss is compared with is one, unless it is called a profit.
  const other = draft.isCompared ? draft.comparedTo : null;
  return other !== null && !other.isCompared && !PROFIT_NEAR.test(before) && isLoss(text, other);
}
