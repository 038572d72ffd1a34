import type { Span } from '@/core/text/span';
import type { KnownAmount as Amount } from './figures-amounts';

const SPECIFICATION_BEFORE =
  /(?:\b(?:purity(?: of)?|content(?: of)?|moisture(?: of)?|concentration(?: of)?|confidence)\s*(?:[=≥>:：]|of|at|is|was|reached|reaches|above|over|up to)?\s*|(?:纯度|純度|含量)[^，。]{0,3})$/i;
const SPECIFICATION_AFTER = /^\s*(?:pur(?:e|ity)\b|purity|confidence\b|(?:value-added tax|VAT)\b)/i;
/** What goods hold: of a deposit it tells how rich it is, of goods on sale only which ones are meant. */
const GRADE_BEFORE =
  /(?:\b(?:T?REO|TREE|Fe|CaF2|Nd2O3)\s*(?:[=≥>:：]|of|at|is|was|reached|reaches|above|over|up to)?\s*|品位[^，。]{0,3})$/i;
const GRADE_AFTER =
  /^\s*(?:(?:total )?rare[- ]earth oxides?\b|T?REO\b|grade\b|Fe\b|WO3\b|CaF2\b|TiO2\b|Li2O\b|三?氧化|氟化)/i;
const ON_SALE =
  /[=＝≥]|\b(?:purity|pric(?:e|es|ed|ing)|yuan|CNY|RMB|US\$|USD|dollars|benchmark|basis|dry|tax|quot(?:ed|es?|ation)|offtake|concentrates? (?:at|of|with|grading))\b|[价價]|[报報]|[币幣]|元|干[基量]|[税稅]/i;
/** "for each 1% of REO": the step of a benchmark, not a quantity of anything. */
const STEP_BEFORE = /(?:\b(?:each|every|per)\s+|每(?:增减|增加|减少|变动|上升|下降)?)$/i;
const CASUALTY =
  /死亡|死[^，。]{1,3}伤|遇难|受伤|失联|被困|下落不明|\b(?:unaccounted|(?:cannot|could not) be (?:found|reached|traced)|untraced|kill(?:ed|ing|s)?|dead|died|deaths?|injur(?:ed|ies|ing)|wounded|missing|trapped|rescued|hospital\w*|fatal\w*|casualt\w+|lives|critical|serious|hurt|burn(?:s|ed|t)|unhurt|unharmed|(?:death )?toll|not (?:yet )?been found|being (?:looked|searched) for|evacuated|escaped|survived|reached the surface|(?:walked|got|climbed|brought|pulled|led) (?:out|free|to safety))\b/i;
const STAKE = /\b(?:stake|interest|equity|shares?|shareholding|capacity|utili[sz]ation)\b|股权|持股/i;

/** "(1 yuan = $0.14)", 1美元兑7.2元: how currencies are exchanged. */
const RATE_BEFORE =
  /(?:\b1 ?\p{L}+|[€£$¥]1|1\p{Script=Han}{1,3})\s?(?:[=＝≈]|约?[兑兌合]|equals?)\s?(?:about )?$/u;
const RATE_AFTER = /^\s?(?:[=＝≈]|约?[兑兌])\s?[\p{Sc}\p{L}]{0,3}\s?\d/u;

/** Words of a price stand no farther from the grade of the goods. */
const FARTHEST_PRICE = 160;

/** Counts in words are told for their own sake from here on; of people also below, where they came to harm. */
const SMALL_COUNT = 20;

/** Amounts that state nothing about an entity: specifications, steps of a formula, idle counts in words, idioms. */
export function isNoFigure(text: string, sentence: Span, amount: Amount): boolean {
  const before = text.slice(Math.max(sentence.start, amount.start - 40), amount.start);
  const after = text.slice(amount.end, Math.min(sentence.end, amount.end + 40));
  const isPercent = amount.kind === 'percent';
  if (isPercent && (SPECIFICATION_BEFORE.test(before) || SPECIFICATION_AFTER.test(after))) return true;
  if (isPercent && (GRADE_BEFORE.test(before) || GRADE_AFTER.test(after)))
    return ON_SALE.test(
      text.slice(
        Math.max(sentence.start, amount.start - FARTHEST_PRICE),
        Math.min(sentence.end, amount.end + FARTHEST_PRICE),
      ),
    );
  if (STEP_BEFORE.test(before) && amount.value === 1) return true;
  if (amount.kind === 'money' && (RATE_BEFORE.test(before) || RATE_AFTER.test(after))) return true;
  if (amount.unit === 'shares' && /每$/.test(before)) return true;
  if (amount.unit === 'persons' && amount.form !== 'digits') {
    return amount.value < SMALL_COUNT && !CASUALTY.test(text.slice(sentence.start, sentence.end));
  }
  // 一家, 两篇文章: small counts in signs are as idle as in words.
  if (amount.kind === 'count' && amount.form === 'han' && amount.value < SMALL_COUNT) return true;
  if (isPercent && amount.value === 100 && amount.valueMax === null) return !STAKE.test(before + after);
  return amount.value === 0 && amount.valueMax === null && amount.kind !== 'percent';
}

const COMPARED =
  /(?:\b(?:than|against|versus|vs\.?|compared (?:with|to)|above|below|up from|down from|up on|down on|higher from|(?:increase|rise|decrease|drop|decline|fall|jump|reduction|improvement) from|compares with|previously|short of|instead of|(?:the )?same as|similar to|level with|on a par with|in line with|unchanged from|little changed from|(?:doubl|tripl)e|twice|times)\s+(?:in\s)?(?:the |a |an |its |about |some |around )*[^,;%()]{0,48}?|(?:(?<![占佔同環环之对對性])比|[较較]|相比|[高低多少好优優][于於]|[上去]年同期)[^，。；（）]{0,16})$/i;
/** "more than 3 million", "above 40%", in a table without its cells "metalMore than 3": how exactly, not compared with what. */
const DEGREE_ONLY =
  /(?:more|less|fewer|higher|lower|greater|other|rather|later|earlier|sooner|longer) than\s+(?:an? |half |about |some )*$|\b(?:well |just |of |at |to |remained |stayed |held |is |was |are |were |kept |stay |remain )(?:above|below)\s+(?:the )?$|(?:[高低多少][于於]|超过|超過)$/i;

/** "12.3% from 9.1%", "to 512 million in 2023 from 98 million": the second was before the first. */
const FROM_BEFORE =
  /^[^,;.]{0,60}\bfrom\s+(?:(?:a|an|the|its|net|loss|profit|of|about|some|around|just|only)\s+)*$/i;

/** "…, from an outflow of 216m": what was before, whatever stands between the two. */
const SWUNG_FROM =
  /\b(?:from|after|against|following)\s(?:a|an|its|the)\s(?:[a-z-]+ ){0,3}?(?:loss|profit|(?:out|in)flow|deficit|surplus|shortfall)\sof\s(?:about |some |around |nearly |just |over )?$/i;

/** "…compared to the third quarter of 2024, when it stood at 16,741" */
const WHEN_COMPARED =
  /(?:\b(?:compared (?:with|to)|than in|against|from)|^\s(?:on|over)) [^;]{3,60},? when [^,;]{2,30}\b(?:stood|was|were|averaged|came|traded|sold|settled)\b[^,;%]{0,20}$/i;

/** Words of comparison stand no farther before their amount. */
const FARTHEST_COMPARED = 100;

/** Is this amount only what another is set against? "190 yuan above the level of the spring, 18,810 yuan". */
export function isComparedAmount(text: string, sentence: Span, amount: Amount, all: Amount[]): boolean {
  const last = all.filter((other) => other.end <= amount.start).at(-1);
  const before = text.slice(Math.max(sentence.start, last?.end ?? 0), amount.start);
  const isAlike = last?.unit === amount.unit || last?.unit.startsWith(`${amount.unit}/`) === true;
  if (isAlike && FROM_BEFORE.test(before)) return true;
  const lead = text.slice(Math.max(sentence.start, amount.start - FARTHEST_COMPARED), amount.start);
  const isOfKind = (other: Amount) => other.end <= amount.start && other.unit === amount.unit;
  if (SWUNG_FROM.test(lead) && all.some(isOfKind)) return true;
  if (WHEN_COMPARED.test(before)) return true;
  const near = before.slice(-FARTHEST_COMPARED);
  // "4.6% above the year before and nearly 60% of what the world made"
  if (
    amount.kind === 'percent' &&
    /^\sof\s/.test(text.slice(amount.end, amount.end + 4)) &&
    /\sand\s[^,;%]{0,12}$/.test(near)
  )
    return false;
  return COMPARED.test(near) && !DEGREE_ONLY.test(near);
}
