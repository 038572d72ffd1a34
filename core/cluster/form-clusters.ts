/** What a person has said of two articles: one story, or two. */
export interface PairDecision {
  a: number;
  b: number;
  decision: 'together' | 'apart';
}

/**
 * Form clusters of near duplicates. Articles are taken in the order of their ids, which is that of their storing. Each
 * joins those that a person put together with it, then the best of its matches, unless that would bring together two
 * that a person keeps apart. The result depends on nothing but its input: the same articles give the same clusters.
 *
 * `matchesOf` lists the earlier articles (smaller ids) that an article nearly repeats, the best first; what is not
 * among `ids` is passed over. Returns the first article of each one's cluster; null for that article itself and for
 * those that stand alone.
 */
export function formClusters(
  ids: number[],
  matchesOf: (id: number) => number[],
  decisions: PairDecision[],
): Map<number, number | null> {
  const sorted = [...new Set(ids)].sort((a, b) => a - b);
  const rootOf = new Map(sorted.map((id) => [id, id]));
  const membersOf = new Map(sorted.map((id) => [id, [id]]));
  const apart = decisions.filter(({ decision }) => decision === 'apart');
  const together = decisions.filter(({ decision }) => decision === 'together');

  const arePartedBy = (left: number, right: number) =>
    apart.some(({ a, b }) => {
      const [one, other] = [rootOf.get(a), rootOf.get(b)];
      return (one === left && other === right) || (one === right && other === left);
    });
  /** True when both are one cluster now. */
  const join = (a: number, b: number): boolean => {
    const [left, right] = [rootOf.get(a), rootOf.get(b)];
    if (left === undefined || right === undefined) return false;
    if (left === right) return true;
    if (arePartedBy(left, right)) return false;
    const [root, gone] = left < right ? [left, right] : [right, left];
    for (const id of membersOf.get(gone) ?? []) {
      rootOf.set(id, root);
      membersOf.get(root)?.push(id);
    }
    membersOf.delete(gone);
    return true;
  };

  for (const id of sorted) {
    const said = together.flatMap(({ a, b }) => (Math.max(a, b) === id ? [Math.min(a, b)] : []));
    for (const earlier of said.sort((a, b) => a - b)) join(earlier, id);
    for (const earlier of matchesOf(id)) if (join(earlier, id)) break;
  }
  return new Map(sorted.map((id) => [id, rootOf.get(id) === id ? null : (rootOf.get(id) ?? null)]));
}
