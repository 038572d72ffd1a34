import type { Metric } from '@/core/model/figure';
import { matchesOf } from '@/core/text/matches';
import { covers, type Span } from '@/core/text/span';
import { breaksBetween, type FigureDraft } from '../detect/figures-draft';
import { WordGate } from '../detect/word-gate';
import { METRIC_RULES, type MetricRule } from '../rules/metrics';

export interface Cue extends Span {
  rule: MetricRule;
}

/** Few measures are named in any one stretch: the others are not looked for. */
const MEASURES = new WordGate(METRIC_RULES.map((rule) => rule.pattern));

/** What was found in the last text, by stretch: every amount of a sentence asks for the same one. */
let lastText = '';
const cuesBySpan = new Map<number, Cue[]>();
/** No stretch is longer, so that its two ends are one number. */
const LONGEST_STRETCH = 1 << 20;

/** Every word of measure in a stretch; where two overlap the longer one, of equal ones the earlier rule. */
export function findCues(text: string, span: Span): Cue[] {
  if (text !== lastText) {
    cuesBySpan.clear();
    lastText = text;
  }
  const key = span.start * LONGEST_STRETCH + Math.min(LONGEST_STRETCH - 1, span.end - span.start);
  const cues = cuesBySpan.get(key) ?? readCues(text, span);
  cuesBySpan.set(key, cues);
  return cues;
}

function readCues(text: string, span: Span): Cue[] {
  const words = text.slice(span.start, span.end);
  const found: Cue[] = MEASURES.candidatesIn(text, span).flatMap((index) => {
    const rule = METRIC_RULES[index]!;
    return matchesOf(words, rule.pattern).map((m) => ({
      rule,
      start: span.start + m.index,
      end: span.start + m.index + m[0].length,
    }));
  });
  return found.filter(
    (cue, i) =>
      !found.some(
        (other, j) =>
          other !== cue &&
          covers(other, cue) &&
          (other.end - other.start > cue.end - cue.start || j < i) &&
          // The same words may mean one thing for money and another for tonnes ("output").
          other.rule.kinds.some((kind) => cue.rule.kinds.includes(kind)) &&
          other.end - other.start > cue.end - cue.start,
      ),
  );
}

/** A cue further than this from its figure does not speak of it. */
const FARTHEST = 190;

/** "of RMB" and the like stand between a measure and its amount. */
const NEXT_AMOUNT = 8;

function costOf(text: string, amount: Span, cue: Cue, others: Span[]): number {
  const isBefore = cue.end <= amount.start;
  const [from, to] = isBefore ? [cue.end, amount.start] : [amount.end, cue.start];
  const between = others.filter((o) => o.start >= from && o.end <= to).length;
  const distance =
    Math.max(0, to - from) + breaksBetween(text, from, to) * (isBefore ? 25 : 60) + between * 30;
  // "23bn on revenue of 168bn": a word right before another amount speaks of that one.
  const isOfNext = !isBefore && others.some((o) => o.start >= cue.end && o.start - cue.end <= NEXT_AMOUNT);
  return isBefore ? distance : distance * 1.5 + 14 + (isOfNext ? 60 : 0);
}

/** The part of a stretch from which a cue can reach the amount: a flattened table may be one endless sentence. */
export const around = (span: Span, amount: Span): Span => ({
  start: Math.max(span.start, amount.start - FARTHEST),
  end: Math.min(span.end, amount.end + FARTHEST),
});

const SHARE_AFTER =
  /^\s*(?:or more |or less )?(?:by (?:weight|volume|mass|value)\b|(?:of|stake|interest in|share|equity|ownership|holding|shareholding|owned|control(?:led)?)\b|的?(?:股权|股份|份额))/i;
const SHARE_BEFORE =
  /(?:\b(?:account(?:s|ed|ing)? for|gets?|receives?|make[s]? up|made up|making up|represent(?:s|ed|ing)?|contribut(?:es|ed|ing)|put(?:s|ting)? (?:up|in)|stump(?:s|ed)? up|chip(?:s|ped) in|shoulder(?:s|ed)|stakes? of|shares? of|hold(?:s|ing)?|held|own(?:s|ed|ing)?|control(?:s|led|ling)?|compris(?:es|ed|ing))\b[^,;]{0,24}|占[^，。]{0,12}|持股(?:比例)?[^，。]{0,4}|份额[^，。]{0,4})$/i;
const CAPACITY_NOUN =
  /^[^.;,()]{0,48}?\b(?:projects?|plants?|lines?|facilit(?:y|ies)|smelters?|mills?|complex|expansion|furnaces?|units?|base|workshops?|works|refiner(?:y|ies)|circuits?|capacity)\b|^(?:级|的)?[^，。；]{0,18}(?:项目|生产线|产线|基地|装置)/i;

/** A sentence that goes on about the measure of the one before it. */
const LEANS_BACK =
  /^["“‘(]?(?:It|They|That|This|These|Those|Both|The (?:rise|fall|increase|total|figure|amount|company|group|firm|target|plan)|Of (?:that|this|these|which))\b|^(?:[^,;.\d]{3,40},\s)?[Tt]he (?:range|figure|sum|number|total|amount|result|span)\s(?:is|was|would|comes?|came|stands?|stood|runs?|ran|lies|lay|has|had|falls?|fell|rises?|rose)\b|^(?:其中|这|该|此)/;

/** "It ended the quarter with 1.2 billion in cash": no part of what was earned. */
const ENDED_WITH = /\b(?:end|clos)(?:ed|es|s|ing) the (?:period|quarter|half|half-year|year) with\b/i;

/** "The magnets division contributed 51.6 million": a part of what the sentence before told. */
const CONTRIBUTES =
  /\b(?:contribut(?:ed|es)|chipped in|accounts? for|accounted for)\s(?:about |some |around |nearly |over )?$/i;

/** "the CNY7.8 billion (US$1.1 billion) project" */
const PROJECT_BEHIND =
  /^(?:\s?\([^()]{2,40}\))?[\s-](?:\p{Ll}+\s){0,2}(?:projects?|plants?|expansion|facility|investment|programme|program|deal|takeover)\b/u;

/** What a tonne costs its maker is no price. */
const COST_BEFORE =
  /\bcosts? (?:of|per|for)\b[^,;]{0,24}$|吨[钢铁材煤矿焦](?:成本|增效|利润|能耗)[^，。；]{0,8}$/i;

const SHARES_BEFORE = /\b(?:shares?|stock)\b(?! of| in)[^,;.]{0,40}$|股价[^，。；]{0,16}$/i;

/** "lost 31 cents a share", "a profit of 4 yuan per share": what was earned by the share, whose price this is not. */
const EARNED_BY_SHARE = /\b(?:earned|earnings|profits?|net income|loss(?:es)?|lost)\b(?:[^.;]|\.\d){0,60}$/i;

/** "The board wants to pay 0.2 yuan per share in cash": what holders of a share are paid, in other words than "dividend". */
const PAID_OUT =
  /\b(?:pay(?:s|ing)?|paid(?: out)?|distribut(?:e|es|ed|ing)|hand(?:s|ed|ing)? (?:out|back)|return(?:s|ed|ing)?)\s(?:out |back )?[^,;.\d]{0,24}$/i;
/** 每10股派现1.80元, "1.80 yuan for every 10 shares": only what holders are paid is told so. */
const FOR_TEN = /每(?:10|十)股[^，。；\d]{0,8}$/;
const TO_HOLDERS =
  /\b(?:in cash|tax (?:included|inclusive)|(?:before|after|pre-?)\s?tax|to (?:its |all |the )?(?:share|stock)?holders|payout|distribution)\b/i;

const WORTH = /^(?:worth|value[ds]|valuing)$/i;
const ON_THE_MARKET =
  /\b(?:shares?|stocks?|market|compan(?:y|ies)|groups?|firms?|makers?|miners?|producers?|listed|takeover|bid|offer|stake)\b|[（(](?:\w+[.: ]?)?\d{4,6}(?:\.\w+)?[)）]/i;
const A_PAPER =
  /\b(?:contracts?|deals?|agreements?|orders?|offtakes?|tenders?|pacts?|prizes?|awards?|grants?|packages?|programmes?|programs?|projects?|licen[cs]es?|works?|exports?|imports?|cargo|shipments?|goods|equipment)\b/i;

/** "The offtake is worth 1.4 billion": what a paper or a cargo is worth is no value on the market. */
function isWorthOfPaper(text: string, { sentence, amount }: FigureDraft, cue: Cue): boolean {
  if (!WORTH.test(text.slice(cue.start, cue.end))) return false;
  const to = Math.min(cue.start, amount.start);
  const before = text.slice(Math.max(sentence.start, to - FARTHEST), to);
  return A_PAPER.test(before) || (!ON_THE_MARKET.test(before) && /\b(?:is|was|are|were)\s$/.test(before));
}

const TURNOVER = /^turnover$/i;
/** "The stock ended the day up on a turnover of 2bn": what was dealt in, not what was earned. */
const OF_THE_MARKET =
  /\b(?:shares?|stock)\b[^.;]{0,50}\b(?:ended|closed|finished|opened|rose|fell|gained|lost|slipped|climbed|jumped|dropped|traded|dipped|edged|surged)\b/i;

interface Measure {
  metric: Metric;
  label: string | null;
  cue: Span | null;
  earlierCue?: Span;
}

/** Can this word name the measure of the figure at all? */
function mayName(text: string, draft: FigureDraft, cue: Cue): boolean {
  const { amount, unit, move } = draft;
  const { kinds, metric } = cue.rule;
  if (!kinds.includes(move ? 'percent' : amount.kind)) return false;
  if (cue.end > amount.start && cue.start < amount.end) return false;
  if (metric === 'market_cap')
    return (amount.isScaled || amount.value >= 1e6) && !isWorthOfPaper(text, draft, cue);
  // Millions are never the price of one unit.
  return metric !== 'price' || !amount.isScaled || unit.includes('/') || move !== null;
}

/** The nearest word in the span that can name the measure of the figure. */
function nearestCue(text: string, draft: FigureDraft, others: Span[], span: Span): Cue | null {
  let nearest: Cue | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const cue of findCues(text, around(span, draft.amount))) {
    if (!mayName(text, draft, cue)) continue;
    const cost = costOf(text, draft.amount, cue, others);
    if (cost > FARTHEST || cost >= least) continue;
    nearest = cue;
    least = cost;
  }
  return nearest;
}

/** The measure of a figure by its unit and the words around it; `previous` is the sentence before, in the same paragraph. */
export function measureOf(text: string, draft: FigureDraft, others: Span[], previous: Span | null): Measure {
  const { amount, sentence, unit } = draft;
  // "Its shares lost 3.8%" tells of no profit.
  if (draft.move && SHARES_BEFORE.test(text.slice(Math.max(sentence.start, amount.start - 60), amount.start)))
    return { metric: 'other', label: null, cue: null };
  // "cut acid use by 30%": only the object of the verb can name the measure.
  const cue = nearestCue(text, draft, others, draft.move?.hasObject ? draft.move.span : sentence);
  const named = cue && { start: cue.start, end: cue.end };
  if (/\/(?:t|kg|lb|bbl|boe|oz|mtu)$/.test(unit)) {
    const isSaved = cue?.rule.metric === 'savings';
    const isCost = COST_BEFORE.test(text.slice(Math.max(sentence.start, amount.start - 24), amount.start));
    return { metric: isSaved ? 'savings' : isCost ? 'other' : 'price', label: null, cue: named };
  }
  if (unit.endsWith('/share')) {
    const lead = text.slice(Math.max(sentence.start, amount.start - 70), amount.start);
    const isEarned = cue?.rule.metric !== 'price' && EARNED_BY_SHARE.test(lead) && !SHARES_BEFORE.test(lead);
    const isPaidOut = PAID_OUT.test(lead) && TO_HOLDERS.test(sentence.words);
    const known = ['earnings per share', 'dividend'].find((label) => label === cue?.rule.label);
    const isForTen = FOR_TEN.test(lead) || /\bshares$/i.test(text.slice(amount.start, amount.end));
    const label = known ?? (isPaidOut || isForTen ? 'dividend' : isEarned ? 'earnings per share' : null);
    return { metric: label === null ? 'price' : 'other', label, cue: named };
  }
  if (amount.kind === 'count') return { metric: 'other', label: amount.unit, cue: null };
  if (!draft.move && amount.kind === 'percent') {
    const after = text.slice(amount.end, amount.end + 40);
    const before = text.slice(Math.max(sentence.start, amount.start - 60), amount.start);
    if (SHARE_AFTER.test(after) || SHARE_BEFORE.test(before))
      return { metric: 'share', label: null, cue: null };
    const isShare = cue?.rule.metric === 'share';
    return { metric: isShare ? 'share' : 'other', label: cue?.rule.label ?? null, cue: named };
  }
  if (amount.kind === 'rate' && CAPACITY_NOUN.test(text.slice(amount.end, sentence.end)))
    return { metric: 'capacity', label: null, cue: named };
  if (amount.kind === 'money' && PROJECT_BEHIND.test(text.slice(amount.end, amount.end + 60)))
    return { metric: 'investment', label: null, cue: named };
  if (amount.kind === 'rate' && cue?.rule.metric !== 'production')
    return { metric: 'capacity', label: null, cue: named };
  if (amount.kind === 'mass' && /-/.test(text.slice(amount.start, amount.end))) {
    if (CAPACITY_NOUN.test(text.slice(amount.end, sentence.end)))
      return { metric: 'capacity', label: null, cue: named };
  }
  if (cue && TURNOVER.test(text.slice(cue.start, cue.end)) && OF_THE_MARKET.test(sentence.words))
    return { metric: 'other', label: 'trading turnover', cue: named };
  if (cue) return { metric: cue.rule.metric, label: cue.rule.label ?? null, cue: named };
  const leansBack =
    (LEANS_BACK.test(sentence.words) && !ENDED_WITH.test(sentence.words)) ||
    (previous !== null && /[?？]$/.test(text.slice(previous.start, previous.end).trimEnd())) ||
    (amount.kind === 'money' &&
      CONTRIBUTES.test(text.slice(Math.max(sentence.start, amount.start - 40), amount.start)));
  const earlier = previous && leansBack ? previousCue(text, draft, previous) : null;
  if (earlier) {
    return {
      metric: earlier.rule.metric,
      label: earlier.rule.label ?? null,
      cue: null,
      earlierCue: { start: earlier.start, end: earlier.end },
    };
  }
  return { metric: 'other', label: null, cue: null };
}

/** The last measure of the sentence before, for a figure whose own sentence names none. */
function previousCue(text: string, draft: FigureDraft, previous: Span): Cue | null {
  const kind = draft.move ? 'percent' : draft.amount.kind;
  return (
    findCues(text, previous)
      .filter((cue) => cue.rule.kinds.includes(kind))
      .at(-1) ?? null
  );
}
