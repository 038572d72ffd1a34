/** How sure the machine is, as a bar and a number from 0 to 1. */
export function ConfidenceBar({ label, value }: { label: string; value: number }) {
  return (
    <span className="conf rev__conf">
      {label} <i style={{ '--v': `${Math.round(value * 100)}%` } as React.CSSProperties} />
      {value.toFixed(2)}
    </span>
  );
}
