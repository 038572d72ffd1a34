/** The portico with words: the account comes from an outlet that the state or the Party owns. */
export function StateOutlet({ words = 'State outlet' }: { words?: string }) {
  return (
    <span className="state" title="The original account comes from a state-owned outlet">
      <svg viewBox="0 0 14 14" aria-hidden="true">
        <path d="M1.5 5 7 1.5 12.5 5zM1.5 12.5h11M3 5v7.5M7 5v7.5M11 5v7.5" />
      </svg>
      <b className="font-medium">{words}</b>
    </span>
  );
}
