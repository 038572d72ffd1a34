import { findContradictions } from '@/core/cadence/conflicts';
import { formatOrdinal } from '@/core/cadence/ordinal';
import type { Sighting } from '@/core/cadence/sighting';
import { formatEdtf } from '@/core/time/edtf';
import type { FigureCheck } from './figure-check';
import type { SeriesRef } from './refs';
import type { ReviewCheck } from './review';

const ok = (text: string): ReviewCheck => ({ tone: 'ok', text, link: null });
const warn = (text: string, link: ReviewCheck['link'] = null): ReviewCheck => ({ tone: 'warn', text, link });

/** "The quote is found in the text, word for word", or how many are not. */
export function checkQuotes(
  text: string,
  quotes: { start: number; end: number; quote: string }[],
): ReviewCheck {
  const lost = quotes.filter(({ start, end, quote }) => text.slice(start, end) !== quote).length;
  if (lost > 0) return warn(`${lost} of ${quotes.length} quotes not found where they should stand`);
  return ok(
    quotes.length === 1
      ? 'The quote is found in the text, word for word'
      : `All ${quotes.length} quotes found in the text, word for word`,
  );
}

/** An event that a check speaks of. */
export interface OtherEvent {
  id: number;
  title: string;
  articleId: number;
  articleTitle: string;
}

const linkTo = ({ id, articleId, articleTitle }: OtherEvent): ReviewCheck['link'] => ({
  articleId,
  fact: `event-${id}`,
  label: articleTitle,
});

/** Whether another report has an event of the kind at the same place, or of the same body, on the same day. */
export function checkSamePlace(others: OtherEvent[], ownArticle: number): ReviewCheck[] {
  if (others.length === 0) return [ok('No other stored event has the same place or body and the same date')];
  return others.map((other) =>
    warn(
      other.articleId === ownArticle
        ? `This article has another event of the kind on the same date: “${other.title}”`
        : `“${other.title}” has the same place or body and date`,
      linkTo(other),
    ),
  );
}

/**
 * Whether the number of a meeting and its date can be true beside the other reports of its series. `sightings` are those
 * of its numbering and year, itself among them.
 */
export function checkOrdinal(
  eventId: number,
  series: SeriesRef,
  sightings: Sighting[],
  names: Map<number, OtherEvent>,
): ReviewCheck[] {
  const own = findContradictions(sightings).conflicts.filter(({ events }) => events.includes(eventId));
  const dateOf = (id: number) => {
    const edtf = sightings.find((one) => one.eventId === id)?.edtf;
    return edtf ? formatEdtf(edtf) : 'undated';
  };
  const label = formatOrdinal(series.ordinal);
  if (own.length === 0) {
    const same = sightings.filter((one) => one.ordinal === series.ordinal && one.eventId !== eventId).length;
    return [
      same > 0
        ? ok(
            `The ${label} is told by ${same === 1 ? 'another report' : `${same} other reports`}, and the dates agree`,
          )
        : ok(
            `No other report contradicts the number: ${label}${series.year === null ? '' : ` of ${series.year}`}`,
          ),
    ];
  }
  return own.map((conflict) => {
    const otherId = conflict.events.find((id) => id !== eventId) ?? eventId;
    const other = names.get(otherId);
    const link = other ? linkTo(other) : null;
    if (conflict.kind === 'two-dates')
      return warn(`Another report dates the ${label} to ${dateOf(otherId)}`, link);
    const ordinal = conflict.ordinals.find((each) => each !== series.ordinal) ?? series.ordinal;
    const side = ordinal < series.ordinal ? 'lower' : 'higher';
    return warn(
      `Out of order: the ${formatOrdinal(ordinal)}, a ${side} number, is dated ${dateOf(otherId)}`,
      link,
    );
  });
}

/** An inferred date is worth a look: it is not in the words. */
export function checkDate(date: { edtf: string | null; basis: string; note: string | null }): ReviewCheck[] {
  if (date.edtf === null) return [warn('The text gives no date')];
  if (date.basis !== 'inferred') return [];
  return [warn(`The date is inferred${date.note ? `: ${date.note}` : ''}`)];
}

/** What came of setting a figure against the others of the desk. */
export function checkFigure(checks: FigureCheck[]): ReviewCheck[] {
  if (checks.length === 0) return [ok('Nothing stored contradicts the figure')];
  return checks.map(({ tone, text, why, against }) => {
    const other = against.find(({ own }) => !own);
    return {
      tone: tone === 'agrees' ? 'ok' : 'warn',
      text: `${text.charAt(0).toUpperCase()}${text.slice(1)}${why ? `. ${why.replace(/\.$/, '')}` : ''}`,
      link: other
        ? { articleId: other.articleId, fact: `figure-${other.figureId}`, label: other.articleTitle }
        : null,
    };
  });
}
