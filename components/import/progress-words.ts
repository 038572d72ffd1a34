import { describeCounts, formatFacts, type ImportProgress, type OutcomeCounts } from '@/core/views/imports';

const written = (n: number) => n.toLocaleString('en-GB');

/** "84 a second"; slower than that "12 a minute". */
export function formatRate(perSecond: number): string {
  if (perSecond >= 1) return `${written(Math.round(perSecond))} a second`;
  return `${written(Math.max(1, Math.round(perSecond * 60)))} a minute`;
}

/** "a few seconds left", "about 40 seconds left", "about 2 minutes left", "about 1 h 20 min left". */
export function formatTimeLeft(seconds: number): string {
  if (seconds < 10) return 'a few seconds left';
  if (seconds <= 50) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return minutes <= 1 ? 'about a minute left' : `about ${minutes} minutes left`;
  const tens = Math.round(minutes / 10) * 10;
  const [hours, rest] = [Math.floor(tens / 60), tens % 60];
  return rest === 0 ? `about ${written(hours)} h left` : `about ${written(hours)} h ${rest} min left`;
}

/** How far an import is: "1,204 of 10,000, 84 a second, about 2 minutes left". */
export function describeProgress(progress: ImportProgress): string {
  const { state, total, done, filesWaiting, perSecond, secondsLeft } = progress;
  if (state === 'cancelling') return 'Stops after the report that is being read';
  if (state === 'undoing') return 'Articles and facts are being taken back';
  if (total === 0) {
    if (filesWaiting === 0) return state === 'receiving' ? 'Waits for files' : 'Is being opened';
    return filesWaiting === 1 ? 'The file is being opened' : `${written(filesWaiting)} files to open`;
  }
  const parts = [`${written(done)} of ${written(total)}${filesWaiting > 0 ? ' so far' : ''}`];
  if (perSecond !== null && perSecond > 0) parts.push(formatRate(perSecond));
  if (secondsLeft !== null) parts.push(formatTimeLeft(secondsLeft));
  if (filesWaiting > 0)
    parts.push(
      filesWaiting === 1 ? 'one file still to open' : `${written(filesWaiting)} files still to open`,
    );
  return parts.join(', ');
}

/** What came of the reports, and the facts in those that are stored: "4 new, 1 already here; 34 facts". */
export function describeOutcome(counts: OutcomeCounts, facts: number): string {
  const words = describeCounts(counts);
  return counts.new + counts.version > 0 ? `${words}; ${formatFacts(facts)}` : words;
}
