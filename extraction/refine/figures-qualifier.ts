import type { Qualifier } from '@/core/model/figure';
import type { FigureDraft } from '../detect/figures-draft';

const APPROX_BEFORE =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|an estimated|estimated|circa|just under|just over|in the region of|or so)\s+|[~≈]\s?|约|大约|近|将近|接近)(?:a |an )?$/i;
const AT_LEAST_BEFORE =
  /(?:\b(?:more than|over|exceed(?:s|ed|ing)?|at least|above|surpass(?:es|ed|ing)?|no less than|not less than|upwards of|in excess of|top(?:s|ped|ping)?|north of|beyond)\s+(?:the )?|[>≥]\s?|超过?|逾|至少|不低于|突破|高于)$/i;
const AT_LEAST_AFTER = /^(?:\+|\s*or (?:more|above|higher|over)\b|\s*以上|\s*(?:and|or) upwards)/i;
const UP_TO_BEFORE =
  /(?:\b(?:up to|as much as|at most|no more than|not more than|a maximum of|maximum of|less than|fewer than|under|below|capped at|limited to)\s+|[<≤]\s?|不超过|最多|至多|不足|低于)$/i;
const APPROX_AFTER = /^(?:左右|上下|\s*or so\b)/;

const FORECAST =
  /\b(?:expect(?:s|ed|ing|ation)?|forecasts?|foresees?|foreseen|predict(?:s|ed)?|projected|projects (?:revenue|profit|output|sales|production|a)|target(?:s|ed|ing)?|aim(?:s|ed|ing)?|plan(?:s|ned|ning)?|guid(?:es|ed|ance)|will|would|(?:is|are) (?:to|set to|due to|meant to|expected to|likely to)|meant to|budget(?:s|ed)?|pledged?|intends?|hopes?|wants? to|proposes?|outlook|goal)\b|预计|预期|预测|[预預][计計估期測]|计划|計劃|目[标標]|力争|拟|将(?!近)|有望|争取|规划|预告/i;
const NOT_A_FORECAST =
  /\b(?:(?:as|than|had been|was|were|line with(?: what)?) (?:\w+ )?(?:expect(?:ed|ations?)|forecast|planned|plan|target|guidance|predicted)|Five-Year Plans?|action plans?|programme|will be (?:charged|paid|applied)|on target|business plan)\b|五年规划|超预期/gi;

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

/** How exactly the amount is stated; `lead` is the part of the sentence before it. */
export function qualifierOf(text: string, draft: FigureDraft): Qualifier {
  const { amount, sentence, metric } = draft;
  const from = draft.move ? draft.move.span.start : amount.start;
  const before = text.slice(Math.max(sentence.start, amount.start - 32), amount.start);
  const after = text.slice(amount.end, amount.end + 16);
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
  if (amount.valueMax !== null) return 'range';
  if (draft.converts) return 'approx';
  if (
    (AT_LEAST_BEFORE.test(before) && !draft.isCompared) ||
    AT_LEAST_AFTER.test(after) ||
    /[+]|多|余/.test(text.slice(amount.start, amount.end))
  )
    return 'at_least';
  if (UP_TO_BEFORE.test(before)) return 'up_to';
  if (APPROX_BEFORE.test(before) || APPROX_AFTER.test(after)) return 'approx';
  return 'exact';
}

const LOSS_BEFORE =
  /(?:\b(?:(?:net |operating |attributable |total |annual |quarterly |pre-?tax |full-year |further )*(?<!\bgains (?:and|or) )loss(?:es)?\b(?! per share)[^,;.]{0,70}|in the red (?:by|to the tune of)\s+[^,;.]{0,20}|lost\s+(?:about |around |some |nearly |more than |over |almost )*|(?:net |cash )outflows?\b[^,;.]{0,40})|(?:净|淨|预)?[亏虧][损損]?(?:额)?(?:了|约|为|达|超|近|逾|额为)*|净流出(?:了|约|为|达)*)$/i;
const LOSS_AFTER = /^\s+(?:net |operating |attributable )*loss(?:es)?\b|^(?:的)?(?:净)?亏损/i;
const NOT_A_LOSS =
  /\b(?:recover(?:ed|ing)?|turn(?:ed|ing|around)?|revers(?:ed|ing)|from) (?:from )?(?:a |its |the |an )*(?:\w+ )?loss[^,;]*\b(?:to|into)\b[^,;]*profit/i;

/** True for a loss: said in words of loss right before or behind the amount, or by its own minus. */
export function isLoss(text: string, draft: FigureDraft): boolean {
  const { amount, sentence } = draft;
  if (draft.move || amount.kind !== 'money') return false;
  if (amount.value < 0) return true;
  const before = text.slice(Math.max(sentence.start, amount.start - 100), amount.start);
  if (NOT_A_LOSS.test(before) || /减亏[^，。]{0,3}$/.test(before)) return false;
  // Words of profit behind the loss are nearer: "a loss in 2023 and a profit of 3 million".
  const loss = LOSS_BEFORE.exec(before);
  if (loss && !/\b(?:profit|revenue|sales|income|gain)\b|利润|盈利|收入/i.test(loss[0])) return true;
  return LOSS_AFTER.test(text.slice(amount.end, amount.end + 30));
}
