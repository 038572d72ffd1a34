/** The lodestone: a compass needle, half filled. */
export function Brand() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M13 1.5 19.5 13 13 24.5 6.5 13z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path d="M13 1.5 19.5 13H6.5z" fill="currentColor" />
    </svg>
  );
}
