const BAR = 5;
const GAP = 1;
const HEIGHT = 22;

/** Tiny bars without an axis; `peak` is shared by those that are compared, `label` says it in words. */
export function SparkBars({
  counts,
  peak,
  label,
  isWide = false,
}: {
  counts: number[];
  peak: number;
  label: string;
  /** As wide as there is room. */
  isWide?: boolean;
}) {
  const width = counts.length * (BAR + GAP);
  return (
    <svg
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={isWide ? '100%' : width}
      height={HEIGHT}
      preserveAspectRatio={isWide ? 'none' : undefined}
      role="img"
      aria-label={label}
    >
      {counts.map((count, index) => {
        const height = count === 0 ? 1 : Math.max(3, (HEIGHT * count) / Math.max(1, peak));
        return (
          <rect
            key={index}
            className={count === 0 ? 'c-soft' : 'c-bar'}
            x={index * (BAR + GAP)}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          />
        );
      })}
    </svg>
  );
}
