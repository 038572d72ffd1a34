/** Counts in a row under an ink rule, each under its name. */
export function Stats({ counts }: { counts: { label: string; count: number }[] }) {
  return (
    <dl className="stats">
      {counts.map(({ label, count }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
