/** The end of a list that goes on: fetches the next page, and says how far one is. */
export function ShowMore({
  shown,
  total,
  isBusy,
  onMore,
}: {
  shown: number;
  total: number;
  isBusy: boolean;
  onMore: () => void;
}) {
  return (
    <div className="more-row">
      <button type="button" className="btn" disabled={isBusy} onClick={onMore}>
        Show more
      </button>
      <span className="cap">
        {shown} of {total} shown
      </span>
    </div>
  );
}
