/** A diagonal hatch as an SVG pattern; `colour` is a CSS value, so dark mode follows by itself. */
export function Hatch({
  id,
  colour,
  step = 5,
  width = 1.4,
}: {
  id: string;
  colour: string;
  step?: number;
  width?: number;
}) {
  return (
    <pattern id={id} width={step} height={step} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1="0" y1="0" x2="0" y2={step} style={{ stroke: colour }} strokeWidth={width} />
    </pattern>
  );
}
