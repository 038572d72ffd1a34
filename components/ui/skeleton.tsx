/** Grey lines in place of text that is on its way; shown only when it takes longer than 400 ms (see `.sk-late`). */
export function Skeleton({ lines = 6, label = 'Loading' }: { lines?: number; label?: string }) {
  return (
    <div className="sk-late grid gap-3" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className="sk" style={{ width: `${92 - ((index * 17) % 45)}%` }} />
      ))}
    </div>
  );
}
