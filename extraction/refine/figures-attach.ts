import type { EntityMention } from '../candidates';
import type { ChangeWords } from '../detect/figures-changes';
import type { FigureDraft } from '../detect/figures-draft';

/** The sentence goes on about the figure before it: "That is 190 yuan, or 1%, more than …", "From May to June that is …". */
const GOES_ON =
  /^["“‘(]?(?:(?:From|On|Over|Against|Compared (?:with|to)) [^,;.\d]{3,44}?,?\s(?=(?:that|this|it) (?:is|was)\b))?(?:That|This|It|Which|The (?:rise|fall|increase|decrease|gain|drop|move|change|figure|result|price|amount|number|total)|(?:They|Both) (?:are|were))\s+(?:is|was|are|were|represents?|marks?|reflects?|means?|compares?|works out|equals?|would be|will be|amounts? to|corresponds?)\b|^(?:这|该|此)(?:一)?(?:价格|数字|金额)?(?:比|较|同比|环比)|^(?:同比|环比)/i;
const NEW_LEVEL = /^The (?:new|latest|current|adjusted) (?:level|price|figure|rate|total|charge)\b/i;

/** "dropped 75% in May from a year earlier to 1,238 tons" */
const REACHING_FAR =
  /^(?:[^,;.%\d]|(?:19|20)\d\d(?=\s)){1,60}?(?<!\b(?:compared|relative|due|thanks|according|close|equal|up|next|related|contrary|subject|prior|attributable))\s(?:to)\s+(?:about |around |nearly |almost |some |just |only |a record )*$/i;
const REACHING =
  /^(?:\s*\([^)]*\))?(?:\s(?:higher|lower|dearer|cheaper|more|less|up|down)(?:\sthan\s[^,;%\d]{3,40})?)?(?:,?\s*(?:year[- ]on[- ]year|YoY|QoQ|on the year|from (?:a|the) year (?:earlier|ago|before)|from the (?:same|previous|prior) [a-z ]+?|compared (?:with|to) [^,;%\d]{3,40}|from the year before|this (?:morning|afternoon|week|month|year)|yesterday|today|overnight|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))?\s*,?\s*(?:to|at|to reach|reaching|hitting|to stand at|(?:and|but) (?:reached|hit|came to|stood at|(?:ended|closed|finished|settled)(?: the (?:day|week|month))? at)|to a (?:record|total of)|，?(?:达到?|至|到|为)(?:每公?[吨噸]|每股|每公斤|每千克)?)\s*(?:about |around |roughly |nearly |almost |some |more than |over |just |only |a record )*$/i;

/** Words between a figure and a change that open another measure or another matter. */
const OTHER_MATTER = /[;；]|\s—\s|\b(?:while|whereas|but|meanwhile|although|though|plus)\b|而|其中/i;

const withoutBrackets = (words: string): string => words.replace(/\([^()]*\)|（[^（）]*）/g, '');

/** "…, though that was still 19% up", "although mills still got 12% more": said of the figure before. */
const THOUGH_THAT =
  /\b(?:al)?though\s(?:(?:that|this|it)\s(?:was|is|were)\s(?:still\s)?|\p{Ll}+\s(?:still\s)?(?:paid|pay|got|get|charged?)\s)/u;
/** "8.5% below May but 10.7% above June 2024" */
const BUT_ALSO =
  /^[^,;.%\d]{3,40},?\s(?:but|yet|and)\s(?:(?:still|about|some|was|were|is|are|it|that|up|down|off|fell|rose|slipped|by)\s){0,4}$/;
/** A stretch by its two ends, whose "and" joins nothing else. */
const BETWEEN_MONTHS = /\bbetween\s[A-Z][a-z]+\sand\s[A-Z][a-z]+\b/;

/** 一季度的 + 跌幅则达9%: a change by its own noun and of another time. */
const OF_OTHER_TIME = /(?:[上下]半年|[一二三四]季度|全年|个月|\d{1,2}月份?)的?$/;
const CHANGE_NOUN = /^(?:同比|[环環]比)?(?:[降增跌涨漲升减減]幅|增速)/;
const isOfOtherTime = (text: string, { span }: ChangeWords): boolean =>
  CHANGE_NOUN.test(text.slice(span.start, span.end)) &&
  OF_OTHER_TIME.test(text.slice(Math.max(0, span.start - 8), span.start));

function standsWith(text: string, from: number, change: ChangeWords, mentions: EntityMention[]): boolean {
  const between = withoutBrackets(text.slice(from, change.span.start))
    .replace(THOUGH_THAT, ' ')
    .replace(BETWEEN_MONTHS, ' ');
  if (between.length > 110 || OTHER_MATTER.test(between)) return false;
  // "…, and the other company rose 4%": a new name between is a new subject.
  if (
    /,?\s(?:and|with)\s/.test(between) &&
    mentions.some((m) => m.start >= from && m.end <= change.span.start)
  )
    return false;
  return !/(?:,|\band\b|\bwith\b|，)\s*(?:[a-z]+\s){0,4}(?:output|production|sales|revenues?|profits?|volumes?|exports?|margins?|costs?|prices?|spending|产量|营收|利润|销量|净利)/i.test(
    between,
  );
}

/**
 * Give each change to the figure that it is stated with: the one it leads to ("up 5% to 3bn"), else the last before it
 * in the sentence that is not itself a comparison, else, when the sentence goes on about it, the main figure before.
 * A change that finds no figure stands by itself.
 */
export function attachChanges(
  text: string,
  figures: FigureDraft[],
  changes: ChangeWords[],
  carried: FigureDraft | null,
  main: FigureDraft | null,
  words: string,
  mentions: EntityMention[],
): ChangeWords[] {
  if (distributes(figures, changes, words)) return [];
  const alone: ChangeWords[] = [];
  let lastTarget: FigureDraft | null = null;
  let lastChange: ChangeWords | null = null;
  for (const change of changes) {
    const isPercent = change.amount.kind === 'percent' || change.amount.kind === 'points';
    const next = figures.find((f) => f.amount.start >= change.amount.end);
    const leadsTo =
      next &&
      !next.isCompared &&
      (REACHING.test(text.slice(change.amount.end, next.amount.start)) ||
        REACHING_FAR.test(text.slice(change.amount.end, next.amount.start)))
        ? next
        : null;
    const before = figures
      .filter(
        (f) =>
          f.amount.end <= change.span.start && !f.isCompared && f.converts === null && isSameKind(f, change),
      )
      .at(-1);
    const hasOwn = figures.some(
      (f) => f.amount.end <= change.span.start && !f.isCompared && f.converts === null,
    );
    const isContinued =
      lastTarget !== null &&
      lastChange !== null &&
      /^[^.;%]{0,70}$/.test(withoutBrackets(text.slice(lastChange.amount.end, change.amount.start))) &&
      /\b(?:and|but)\b|，|、|,/.test(text.slice(lastChange.amount.end, change.amount.start)) &&
      !figures.some((f) => f.amount.start >= lastChange!.amount.end && f.amount.end <= change.amount.start) &&
      (BUT_ALSO.test(text.slice(lastChange.amount.end, change.amount.start)) ||
        standsWith(
          text,
          lastChange.amount.end,
          { ...change, span: { start: change.amount.start, end: change.amount.end } },
          mentions,
        ));
    let target: FigureDraft | null = leadsTo;
    if (!target && (change.hasObject || isOfOtherTime(text, change))) {
      alone.push(change);
      continue;
    }
    if (!target && before && standsWith(text, before.amount.end, change, mentions)) target = before;
    if (!target && isContinued) target = lastTarget;
    if (!target && !hasOwn) target = NEW_LEVEL.test(words) ? main : GOES_ON.test(words) ? carried : null;
    if (target) {
      target.changes.push(change);
      lastTarget = target;
      lastChange = change;
    } else {
      alone.push(change);
      lastTarget = null;
      lastChange = null;
    }
    if (!isPercent && target) change.basis ??= 'other';
  }
  return alone;
}

/** "revenue of 86bn and profit of 1.8bn, up 5.3% and 21.4% respectively": one change for each figure, in their order. */
function distributes(figures: FigureDraft[], changes: ChangeWords[], words: string): boolean {
  const first = changes[0];
  if (changes.length < 2 || !first || !/分别|\brespectively\b/i.test(words)) return false;
  const before = figures.filter(
    (f) => f.amount.end <= first.amount.start && !f.isCompared && f.converts === null,
  );
  if (before.length !== changes.length) return false;
  for (const [i, figure] of before.entries()) figure.changes.push(changes[i]!);
  return true;
}

/** A difference in money belongs to money, a change in per cent to anything. */
function isSameKind(figure: FigureDraft, change: ChangeWords): boolean {
  const { kind } = change.amount;
  if (kind === 'percent') return figure.amount.kind !== 'percent' || figure.amount.unit === '%';
  if (kind === 'points') return figure.amount.kind === 'percent';
  return figure.amount.kind === kind;
}
