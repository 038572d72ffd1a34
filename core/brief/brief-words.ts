import { formatPeriod } from '@/core/figures/period';
import { EVENT_TYPE_LABELS } from '@/core/model/event';
import { CLAIM_STATUS_LABELS } from '@/core/model/source';
import { formatEdtf } from '@/core/time/edtf';
import type { DateView } from '@/core/views/event-row';
import { dateWords, gradeWords, seriesWords } from '@/core/views/fact-words';
import type { SourceRef } from '@/core/views/refs';
import {
  type BriefEntry,
  type BriefEvent,
  type BriefFigure,
  type BriefSource,
  type BriefView,
  eventsOf,
  figuresOf,
} from './brief';

/** A brief's facts in words, the same on paper, in Markdown and in a document. */

type Fact = BriefEvent | BriefFigure;

/** "≈ Jan 2025, inferred: named in the week of the report"; never finer than the text. */
export function briefDate(date: DateView): string {
  const words = dateWords(date);
  if (date.edtf === null || date.basis === 'none') return words;
  if (date.basis === 'stated') return `${words}, as stated`;
  return `${words}, inferred${date.note === null ? '' : `: ${date.note}`}`;
}

/** When an entry is of: the date of its event, the period of its figure, or when its article was published. */
export function briefWhen({ kind, date }: Pick<BriefEntry, 'kind' | 'date'>): string {
  if (kind === 'event') return briefDate(date);
  if (kind === 'figure') return date.edtf === null ? 'Period not stated' : `For ${formatPeriod(date.edtf)}`;
  return date.edtf === null ? 'Date of publication not given' : `Published ${briefDate(date)}`;
}

/** "Meeting, 12th of 2025, postponed". */
export function briefType({ type, series, standing }: BriefEvent): string {
  const parts: string[] = [EVENT_TYPE_LABELS[type]];
  if (series) parts.push(seriesWords(series));
  if (standing !== 'held') parts.push(standing);
  return parts.join(', ');
}

/** "Claim by the company", "Reported, according to Port Wire", "Verified by “Port output, audited”". */
export function briefClaim({ claimStatus, speaker, claimArticle }: Fact): string {
  if (claimStatus === 'claim') return speaker ? `Claim by ${speaker}` : 'Claim';
  if (claimStatus === 'reported') return speaker ? `Reported, according to ${speaker}` : 'Reported';
  const by = claimArticle ? `“${claimArticle.title}”` : 'an article that is no longer on the desk';
  return `${CLAIM_STATUS_LABELS[claimStatus]} by ${by}${speaker ? `; ${speaker} says so` : ''}`;
}

/** Who has looked at it: what only the machine says is marked as such. */
export function briefReview({ reviewStatus, confidence }: Fact): string {
  if (reviewStatus === 'confirmed') return 'Confirmed by a person';
  if (reviewStatus === 'disputed') return 'Disputed by a person';
  if (reviewStatus === 'rejected') return 'Rejected by a person';
  return `Proposed by the machine (confidence ${confidence.toFixed(2)}), confirmed by nobody`;
}

/** "Grade C3: fairly reliable, possibly true". */
export function briefGrade(source: SourceRef, { credibility }: Fact): string {
  const words = gradeWords(source.reliability, credibility);
  return `Grade ${source.reliability}${credibility}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Rare Earth Exchanges, relaying Baogang Daily (state-owned outlet, Baogang Group)". */
export function briefOrigin(source: SourceRef): string {
  const publisher = source.publisher ?? 'Publisher not named';
  const outlet = source.originalOutlet === source.publisher ? null : source.originalOutlet;
  const relayed = outlet === null ? publisher : `${publisher}, relaying ${outlet}`;
  const owner = source.owner ? `, ${source.owner}` : '';
  if (source.stateOutlet) return `${relayed} (state-owned outlet${owner})`;
  return source.owner ? `${relayed} (owned by ${source.owner})` : relayed;
}

/** "published 5 Mar 2025", with how that is known. */
export function briefPublished({ published }: BriefSource): string {
  const words = briefWhen({ kind: 'article', date: published });
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** "Profit $72.5m, Baogang Group". */
export const briefAmount = ({ label, subject }: BriefFigure): string => `${label}, ${subject}`;

/** "Profit $72.5m, Baogang Group, full year 2023, +4% on the year, forecast". */
export function briefFigure(figure: BriefFigure): string {
  const { period, change, basis } = figure;
  const parts = [briefAmount(figure), period ?? 'period not stated'];
  if (change !== null) parts.push(change);
  if (basis !== 'stated') parts.push(basis);
  return parts.join(', ');
}

/** What a figure says of itself beneath its amount: "Figure, stated, about, +4% on the year". */
export const briefBasis = ({ basis, change }: BriefFigure): string =>
  ['Figure', basis, ...(change === null ? [] : [change])].join(', ');

/** "Made on 21 Nov 2026 by Ada Admin with Lodestone." */
export function briefMade({ madeOn, madeBy }: Pick<BriefView, 'madeOn' | 'madeBy'>): string {
  return `Made on ${formatEdtf(madeOn)}${madeBy === null ? '' : ` by ${madeBy}`} with Lodestone.`;
}

/** What a reader of the brief has to know of all of it. */
export function briefNotes(view: BriefView): string[] {
  const notes: string[] = [];
  if (view.sources.some(({ source }) => source.stateOutlet)) {
    notes.push('Claims by state-owned outlets are not independently verified unless an entry says so.');
  }
  const proposed = factsOf(view).filter(({ reviewStatus }) => reviewStatus === 'proposed').length;
  const all = factsOf(view).length;
  if (proposed > 0) {
    notes.push(
      `${proposed === all ? `All ${all}` : `${proposed} of ${all}`} facts are proposed by the machine and confirmed by nobody yet; each is marked.`,
    );
  }
  const folded = view.entries.reduce((sum, { asked }) => sum + asked.length - 1, 0);
  if (folded > 0) {
    notes.push(
      `${folded} of what was chosen ${folded === 1 ? 'tells' : 'tell'} the same as another entry: near-duplicates stand once.`,
    );
  }
  return notes;
}

/** All facts of a brief. */
export function factsOf({ entries }: Pick<BriefView, 'entries'>): Fact[] {
  return entries.flatMap((entry): Fact[] => [
    ...eventsOf(entry).flatMap((event) => [event, ...event.figures]),
    ...figuresOf(entry),
  ]);
}
