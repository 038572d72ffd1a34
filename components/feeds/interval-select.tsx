import { describeInterval, FEED_INTERVALS } from '@/core/views/feeds';

/** How often a feed is polled; one set otherwise than offered keeps its words. */
export function IntervalSelect({
  id,
  label,
  minutes,
  isBusy = false,
  onChange,
}: {
  id?: string;
  /** Where no visible label names it. */
  label?: string;
  minutes: number;
  isBusy?: boolean;
  onChange: (minutes: number) => void;
}) {
  const isOffered = FEED_INTERVALS.some((each) => each.minutes === minutes);
  return (
    <select
      className="inp"
      value={minutes}
      disabled={isBusy}
      onChange={(event) => onChange(Number(event.target.value))}
      {...(id ? { id } : {})}
      {...(label ? { 'aria-label': label } : {})}
    >
      {!isOffered && <option value={minutes}>{describeInterval(minutes)}</option>}
      {FEED_INTERVALS.map((each) => (
        <option key={each.minutes} value={each.minutes}>
          {each.label}
        </option>
      ))}
    </select>
  );
}
