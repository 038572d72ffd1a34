const counted = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** "3 events, 1 figure", or that nothing was found in the article. */
export function FactCounts({ events, figures }: { events: number; figures: number }) {
  if (events + figures === 0) return 'No events or figures';
  return [
    events > 0 && counted(events, 'event', 'events'),
    figures > 0 && counted(figures, 'figure', 'figures'),
  ]
    .filter(Boolean)
    .join(', ');
}
