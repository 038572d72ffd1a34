/**
 * A broken ring: nobody has decided yet. One element; the icon of that look in the library has eight, on every line of
 * a list.
 */
export function BrokenRing({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      className={className}
      aria-hidden="true"
    >
      <circle cx="12" cy="12" r="10" pathLength="8" strokeDasharray=".5" strokeDashoffset=".25" />
    </svg>
  );
}
