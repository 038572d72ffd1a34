import { addMonths } from '@/core/time/edtf';
import type { DateMention } from '../candidates';
import type { ZonedSentence } from '../detect/events-zones';
import { CELLS, orderOf } from '../detect/figures-cells';
import type { FigureDraft } from '../detect/figures-draft';
import { isOfDays } from './figures-dates';
import { isDuty, isFine, isStaff, isTakenIn, isTermOfPaper, leansOnContext } from './figures-kind';
import {
  CAME_TO,
  ENDS_SENTENCE,
  goesOnWith,
  INTRODUCES,
  ITEM_BEGINS,
  LONGEST_ROW,
  OF_THEM,
  PART_OF,
  periodOfHead,
  ROW,
} from './figures-lists';

/** May an item of a list be of the time that the list is headed with? What holds for good is of none. */
const mayBeHeaded = (draft: FigureDraft): boolean =>
  draft.period === null &&
  !draft.isCompared &&
  draft.metric !== 'capacity' &&
  draft.label !== 'reserves' &&
  !draft.unit.endsWith('/yr') &&
  !isFine(draft) &&
  !isDuty(draft) &&
  !(draft.unit === 'persons' && isStaff(draft) && !isTakenIn(draft)) &&
  !isTermOfPaper(draft);

const TOOK =
  /\b(?:went|took|bought|received|got|absorbed|came from|accounted for|made up)\b|[买買]走|流向|[运運]往|[占佔]/i;

const isPartOf = (part: FigureDraft, whole: FigureDraft): boolean =>
  part.period === null &&
  !part.isCompared &&
  !part.move &&
  part.unit === whole.unit &&
  part.amount.value < whole.amount.value &&
  part.metric === 'other' &&
  (part.label === null || part.label === whole.label);

function takeOver(draft: FigureDraft, period: string | null): void {
  draft.period = period;
  draft.isPeriodFromContext = period !== null;
}

/** Of the two prices of a row the one before is of the month before, where the list is one of a month. */
function orderPrices(own: FigureDraft[]): void {
  const prices = own.filter((d) => d.metric === 'price' && d.move === null);
  const change = prices.flatMap((d) => d.changes).find(({ amount }) => amount.kind === 'percent');
  const order = change && orderOf(prices, change.sign * Math.abs(change.amount.value));
  if (!order || order.after.period !== order.before.period) return;
  const { period } = order.after;
  takeOver(order.before, period !== null && /^\d{4}-\d{2}$/.test(period) ? addMonths(period, -1) : null);
}

/** What rows and items take over from the head of their table or list, from the row before, or from their whole. */
export class RowPeriods {
  /** The time that the head of a flattened table names. */
  private headed: string | null = null;
  /** The time that the line before a list of items names. */
  private listed: string | null = null;
  private lastMass: FigureDraft | null = null;

  /** Reads the first sentence of a paragraph, which may be a head, an item or neither. */
  open(sentence: ZonedSentence, own: FigureDraft[], dates: DateMention[]): void {
    const { words } = sentence;
    const head = periodOfHead(sentence, own, dates);
    this.headed = ENDS_SENTENCE.test(words) ? null : (head ?? this.headed);
    if (INTRODUCES.test(words)) this.listed = head;
    else if (!ITEM_BEGINS.test(words)) this.listed = null;
  }

  /** Completes the figures of a sentence that have no time of their own. */
  complete(text: string, sentence: ZonedSentence, own: FigureDraft[]): void {
    const { words } = sentence;
    if (this.headed !== null && words.length < LONGEST_ROW && !ENDS_SENTENCE.test(words))
      for (const draft of own) if (mayBeHeaded(draft)) takeOver(draft, this.headed);
    if (this.listed !== null) for (const draft of own) if (mayBeHeaded(draft)) takeOver(draft, this.listed);
    this.completeMass(sentence, own);
    if (CELLS.test(words)) orderPrices(own);
    for (const [i, part] of own.entries()) {
      const before = own.slice(0, i).findLast((d) => d.move === null && !d.isCompared);
      if (before && goesOnWith(text, before, part)) takeOver(part, before.period);
    }
    for (const [i, part] of own.entries()) {
      const whole = own[i - 1];
      if (!whole || part.period !== null || part.isCompared || whole.amount.kind !== part.amount.kind)
        continue;
      const isPart =
        PART_OF.test(text.slice(whole.amount.end, part.amount.start)) ||
        (whole.unit === part.unit && OF_THEM.test(text.slice(part.amount.end, part.amount.end + 10)));
      if (isPart) takeOver(part, whole.period);
    }
  }

  /** The rows of a list are of the time of what was told in their unit before them. */
  private completeMass(sentence: ZonedSentence, own: FigureDraft[]): void {
    const last = this.lastMass;
    const row =
      own.length === 1 && own[0]!.period === null && own[0]!.amount.kind === 'mass' ? own[0]! : null;
    const isNext =
      last?.sentence.paragraph === sentence.paragraph && leansOnContext(last) && CAME_TO.test(sentence.words);
    if (row && last?.unit === row.unit && last.period !== null && (isNext || ROW.test(sentence.words))) {
      takeOver(row, last.period);
      if (row.metric === 'other') Object.assign(row, { metric: last.metric, label: last.label });
    }
    // "To Germany went 1,020 tonnes, to Japan 650": those who took their parts of it.
    if (
      last?.period &&
      !isOfDays(last.period) &&
      last.sentence.paragraph === sentence.paragraph &&
      leansOnContext(last) &&
      TOOK.test(sentence.words)
    )
      for (const part of own) if (isPartOf(part, last)) takeOver(part, last.period);
    this.lastMass =
      own.findLast((d) => d.amount.kind === 'mass' && !d.isCompared) ?? (own.length > 0 ? null : last);
  }
}
