import { evidenceAt } from '@/core/model/evidence';
import type { ExtractedFigure } from '@/core/model/extraction';
import type { Change } from '@/core/model/figure';
import { overlaps, type Span } from '@/core/text/span';
import type { Findings } from '../candidates';
import type { Reading } from '../reading';
import { assertionFor } from '../refine/assertion';
import { assignPeriods } from '../refine/figures-assign';
import { attachChanges } from '../refine/figures-attach';
import { isQuarter, isStretch } from '../refine/figures-dates';
import { evidenceSpanOf } from '../refine/figures-evidence';
import { isFlow, isMarketMove } from '../refine/figures-kind';
import { measureOf } from '../refine/figures-metric';
import { isLoss, qualifierOf } from '../refine/figures-qualifier';
import { withoutRepeats } from '../refine/figures-repeat';
import { subjectOf } from '../refine/figures-subject';
import { type ZonedSentence, zoneSentences } from './events-zones';
import { type KnownAmount as Amount, listKnownAmounts } from './figures-amounts';
import { joinCells } from './figures-cells';
import { type ChangeWords, findChanges, toChange } from './figures-changes';
import type { FigureDraft } from './figures-draft';
import { isComparedAmount, isNoFigure } from './figures-filter';
import { inheritMeasures, measureInOrder } from './figures-measures';
import { findMultiples } from './figures-multiples';
import { completeUnits } from './figures-units';
import { spansTouching, spansWithin } from './spans-within';

function draftOf(amount: Amount, sentence: ZonedSentence): FigureDraft {
  return {
    amount,
    sentence,
    unit: amount.unit,
    move: null,
    changes: [],
    converts: null,
    comparedTo: null,
    isCompared: false,
    metric: 'other',
    label: null,
    cue: null,
    earlierCue: null,
    isNegative: false,
    period: null,
    periodWords: null,
    isPeriodFromContext: false,
    subject: '',
    subjectEntity: null,
    subjectWords: null,
    qualifier: 'exact',
  };
}

/** The figures of one sentence with their changes; conversions and comparisons know what they belong to. */
function draftSentence(
  text: string,
  sentence: ZonedSentence,
  all: Amount[],
  found: Findings,
  carried: FigureDraft | null,
  main: FigureDraft | null,
): FigureDraft[] {
  const amounts = all.filter((amount) => !isNoFigure(text, sentence, amount));
  const moved = findChanges(text, sentence, amounts);
  const multiples = findMultiples(text, sentence);
  const changes =
    multiples.length === 0 ? moved : [...moved, ...multiples].sort((a, b) => a.amount.start - b.amount.start);
  const figures = amounts
    .filter((amount) => !changes.some((change) => change.amount === amount))
    .map((amount) => draftOf(amount, sentence));
  for (const [i, figure] of figures.entries()) {
    const previous = figures[i - 1];
    const isBracketed =
      previous !== undefined &&
      figure.amount.kind === 'money' &&
      previous.amount.kind === 'money' &&
      figure.unit !== previous.unit &&
      /^\s?(?:\([a-z]{1,6}\)\s?)?[(（](?:about |around |approximately |roughly |some |or |~|≈|约|合)*$/i.test(
        text.slice(previous.amount.end, figure.amount.start),
      );
    if (isBracketed) figure.converts = previous;
    if (isComparedAmount(text, sentence, figure.amount, amounts) || goesOnComparing(text, previous, figure)) {
      figure.isCompared = true;
      figure.comparedTo =
        figures
          .slice(0, i)
          .filter((f) => !f.isCompared && f.converts === null)
          .at(-1) ?? carried;
    }
  }
  const pairs = fromTo(text, figures);
  for (const [from, to] of pairs) {
    from.isCompared = true;
    from.comparedTo = to;
  }
  const alone = attachChanges(text, figures, changes, carried, main, sentence.words, found.entities.mentions);
  // A multiple alone says little: "output doubled" is no figure, a doubled amount is.
  const moves = alone
    .filter((move) => !multiples.includes(move))
    .map((move) => ({ ...draftOf(move.amount, sentence), move, changes: [move] }));
  return joinCells([...figures, ...moves].sort((a, b) => a.amount.start - b.amount.start));
}

/** "up from 370,000 tonnes in 2024 and 320,000 tonnes in 2023" */
const goesOnComparing = (text: string, before: FigureDraft | undefined, figure: FigureDraft): boolean =>
  before?.isCompared === true &&
  before.unit === figure.unit &&
  /^[^,;.]{0,24}\s(?:and|or)\s+$/.test(text.slice(before.amount.end, figure.amount.start));

/** A sentence that ends so goes on with the next item of its list. */
const ITEM_ENDS = new Set([';', '；']);

/** "recovered from 0.2% to 4.1%": the first is what was, the second what is. */
function fromTo(text: string, figures: FigureDraft[]): [FigureDraft, FigureDraft][] {
  return figures.flatMap((figure, i): [FigureDraft, FigureDraft][] => {
    const next = figures[i + 1];
    if (!next || next.unit !== figure.unit) return [];
    const isPair =
      /(?:\bfrom\s+(?:about |around |some )?|(?:从|由|從|自)(?:净|淨)?(?:亏损|虧損|盈利|流出|流入)?)$/i.test(
        text.slice(Math.max(0, figure.amount.start - 20), figure.amount.start),
      ) &&
      /^(?:[^,;.]{0,30})?(?:\s(?:to|into)\s|至|到|升至|降至|增至|[转轉][为為成](?:净|淨)?(?:亏损|虧損|盈利|流出|流入)?)(?:about |around |some |over )?$/i.test(
        text.slice(figure.amount.end, next.amount.start),
      );
    return isPair ? [[figure, next]] : [];
  });
}

/**
 * The quantities that a text states, each with what it measures, whose it is, when, and how it changed. Amounts are
 * read sentence by sentence; then the steps below complete them in their order.
 */
export function detectFigures(reading: Reading, found: Findings): ExtractedFigure[] {
  const { text } = reading;
  const sentences = zoneSentences(reading);
  const inDates = (span: Span) => spansTouching(found.dates, span).some((date) => overlaps(date, span));
  const amounts = listKnownAmounts(text).filter((amount) => !inDates(amount));

  const drafts: FigureDraft[] = [];
  let carried: FigureDraft | null = null;
  let main: FigureDraft | null = null;
  let lastListed: FigureDraft | null = null;
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.zone === 'apparatus') continue;
    const own = spansWithin(amounts, sentence);
    const previous = sentences[i - 1];
    const isSameParagraph = previous?.paragraph === sentence.paragraph;
    // Most sentences state no amount; what they change is only what the next one goes on about.
    if (own.length === 0) {
      if ((sentence.zone === 'body' || sentence.zone === 'commentary') && !isSameParagraph) carried = null;
      continue;
    }
    const made = draftSentence(text, sentence, own, found, isSameParagraph ? carried : null, main);
    const spans = own.map(({ start, end }) => ({ start, end }));
    for (const draft of made) {
      const measure = measureOf(text, draft, spans, isSameParagraph ? previous! : null);
      Object.assign(draft, measure);
      if (draft.converts)
        Object.assign(draft, { metric: draft.converts.metric, label: draft.converts.label });
    }
    measureInOrder(text, sentence, made);
    const isList = isSameParagraph && ITEM_ENDS.has(text.charAt(previous!.end - 1));
    inheritMeasures(made, isList ? lastListed : null);
    lastListed = made.filter((draft) => draft.move === null && !draft.isCompared).at(-1) ?? null;
    const lead = made.find((d) => d.move === null && d.converts === null && !d.isCompared);
    if (sentence.zone === 'body' || sentence.zone === 'commentary') {
      carried = lead ?? carried;
      main ??= lead ?? null;
    }
    drafts.push(...made);
  }

  completeUnits(text, drafts);
  assignPeriods(text, drafts, sentences, found, reading.header.title);
  const kept = withoutRepeats(drafts);
  return kept.map((draft) => finish(reading, draft, found));
}

/** What a change is usually measured against where the text does not say. */
function usualBasis(draft: FigureDraft): Change['basis'] {
  if (draft.metric === 'price' && /\/(?:t|kg|lb)$/.test(draft.unit)) {
    return isQuarter(draft.period) ? 'qoq' : 'other';
  }
  if (draft.move && draft.amount.kind === 'points') return 'other';
  const isPart = draft.metric === 'share' || draft.label === 'ratio';
  if (isPart && isStretch(draft.period)) return 'yoy';
  return isFlow(draft) && !isMarketMove(draft) ? 'yoy' : 'other';
}

/**
 * How sure the machine is. 0.85 where the measure is named in the sentence, 0.6 where not; a period from context takes
 * 0.1, a subject from context 0.05, a conversion 0.25, a bare percentage 0.1, a count 0.1, a summary line 0.1.
 */
function confidenceOf(draft: FigureDraft): number {
  const isNamed = draft.cue !== null || draft.metric === 'share' || draft.metric === 'capacity';
  const value =
    (isNamed ? 0.85 : 0.6) -
    (draft.isPeriodFromContext ? 0.1 : 0) -
    (draft.subjectWords === null ? 0.05 : 0) -
    (draft.converts ? 0.25 : 0) -
    (draft.move ? 0.1 : 0) -
    (draft.amount.kind === 'count' ? 0.1 : 0) -
    (draft.sentence.zone === 'highlights' || draft.sentence.zone === 'headline' ? 0.1 : 0);
  return Math.round(Math.max(0.2, value) * 100) / 100;
}

/** The yearly change leads where two are stated. */
function orderChanges(draft: FigureDraft): ChangeWords[] {
  const percents = draft.changes.filter((c) => c.amount.kind === 'percent' || c.amount.kind === 'points');
  const changes = percents.length > 0 ? percents : draft.changes;
  return [...changes].sort((a, b) => Number(b.basis === 'yoy') - Number(a.basis === 'yoy'));
}

/** 环比 is against the quarter before only in a text on quarters; of a month it is against the month before. */
function changeOf(text: string, draft: FigureDraft, words: ChangeWords): Change {
  const change = toChange(words, usualBasis(draft));
  const isMonthly = change.basis === 'qoq' && /^\d{4}-\d{2}$/.test(draft.period ?? '');
  return isMonthly && /环比|環比|month/.test(text.slice(words.span.start - 4, words.span.end + 20))
    ? { ...change, basis: 'other' }
    : change;
}

/** What runs below nothing: profit, its share of a share, and the flow of cash. */
const mayBeLoss = ({ metric, label, unit }: FigureDraft): boolean =>
  metric === 'net_profit' ||
  label === 'cash flow' ||
  (metric === 'other' && label !== 'dividend' && unit.endsWith('/share'));

function finish(reading: Reading, draft: FigureDraft, found: Findings): ExtractedFigure {
  const { text } = reading;
  const { amount, sentence } = draft;
  const paragraph = reading.paragraphs[sentence.paragraph] ?? sentence;
  const before = { start: paragraph.start, end: Math.max(paragraph.start, sentence.start) };
  const subject = subjectOf(text, draft, found.entities, { before, paragraph, title: reading.header.title });
  draft.subjectWords = subject.words;
  draft.qualifier = qualifierOf(text, draft, found.published);
  const sign = mayBeLoss(draft) && isLoss(text, draft) ? -1 : 1;
  const signed = (n: number) =>
    // What was saved is told as such: 降低86元.
    draft.move && draft.metric === 'savings' && amount.kind === 'money'
      ? Math.abs(n)
      : draft.move
        ? draft.move.sign * Math.abs(n)
        : amount.value < 0
          ? n
          : sign * n;
  const span = evidenceSpanOf(text, draft);
  const [first, second] = orderChanges(draft);
  const words = first?.span;
  return {
    metric: draft.metric,
    subjectEntity: subject.subjectEntity,
    subject: subject.subject,
    value: signed(amount.value),
    valueMax: amount.valueMax === null ? null : signed(amount.valueMax),
    unit: draft.unit,
    period: draft.period,
    periodEvidence: draft.periodWords && evidenceAt(text, draft.periodWords.start, draft.periodWords.end),
    change: first ? changeOf(text, draft, first) : null,
    changeAlt: second ? changeOf(text, draft, second) : null,
    changeEvidence: words ? evidenceAt(text, words.start, words.end) : null,
    qualifier: draft.qualifier,
    asWritten: text.slice(amount.start, amount.end),
    evidence: evidenceAt(text, span.start, span.end),
    assertion: assertionFor(reading, found.source, span),
    confidence: confidenceOf(draft),
  };
}
