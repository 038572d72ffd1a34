import { detectDates } from '../detect/dates';
import { readText } from '../reading';
import { isBackground } from './figures-background';
import { isComparison, isSince, isStretch, isUsable } from './figures-dates';
import { listStretches } from './figures-stretches';

/** A title on what a stretch brought; that of a meeting or a fair names a year by which no figure is told. */
const ON_FIGURES =
  /\b(?:results|revenues?|sales|turnover|profits?|loss(?:es)?|earnings|income|dividends?|output|production|exports?|imports?|shipments|deliveries|accounts|(?:annual|interim|half-year(?:ly)?|quarterly) reports?)\b|[业業][绩績]|快报|快報|[预預]告|年[报報]|季[报報]|中[报報]|[营營]收|收入|利[润潤]|[亏虧][损損]|[产產]量|[销銷]量|出口|[进進]口|[运運]行情[况況]|分[红紅]|分配/i;

/** A gathering is called by the year in which it is held, and tells of the year before. */
const ON_A_GATHERING =
  /\b(?:meetings?|conferences?|congress|forum|summit|expo|briefings?|AGM|EGM)\b|[会會](?:[议議]|$)|大[会會]|[论論][坛壇]|展/i;

const ONE_MONTH = /^\d{4}-\d{2}$/;

/** "Loss forecast for 2024", 6月稀土出口: the stretch that a text on figures is headed by; null for any other title. */
export function periodOfTitle(title: string | null, published: string | null): string | null {
  if (title === null || !ON_FIGURES.test(title) || ON_A_GATHERING.test(title)) return null;
  const reading = readText(title, { title: null, url: null, published, publisher: null, language: null });
  const whole = { start: 0, end: title.length };
  const told = listStretches(title, detectDates(reading, published), published)
    .filter(isUsable)
    .find(
      (date) =>
        // What is still to come has brought nothing yet.
        !(published !== null && date.edtf.slice(0, 7) > published.slice(0, 7)) &&
        (isStretch(date.edtf) || ONE_MONTH.test(date.edtf)) &&
        !isComparison(title, whole, date) &&
        !isBackground(title, whole, date) &&
        !isSince(title, whole, date),
    );
  return told?.edtf ?? null;
}
