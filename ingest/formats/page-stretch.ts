import type { Blocks, Range } from './page-blocks';
import type { Candidate } from './page-candidates';
import { type Lines, linkShare, squeeze, weigh } from './page-lines';
import { votedRange } from './page-votes';

const sum = (ranges: readonly Range[], measure: (range: Range) => number) =>
  ranges.reduce((total, range) => total + measure(range), 0);

/** Of several elements of one kind those that hold a report; the one under the page's title where there are two. */
export function withoutTeasers(candidate: Candidate, lines: Lines, title: string | null): Candidate {
  const { ranges } = candidate;
  if (ranges.length < 2) return candidate;
  const most = Math.max(...ranges.map(lines.proseLength));
  const full = ranges.filter((range) => lines.proseLength(range) >= Math.min(0.2 * most, 900));
  if (full.length < 2 || !title) return { ...candidate, ranges: full };
  const wanted = squeeze(title);
  const titled = full.filter(({ from, to }) =>
    lines.blocks.slice(from, Math.min(to, from + 12)).some(({ kind, text }) => {
      const heading = squeeze(text);
      return (
        kind === 'heading' && heading.length > 8 && (wanted.includes(heading) || heading.includes(wanted))
      );
    }),
  );
  return { ...candidate, ranges: titled.length === 1 ? titled : full };
}

/** Several elements as the one that holds them all, where that adds little: key points, notes between them. */
export function asOne(candidate: Candidate, lines: Lines, ranges: readonly Range[]): Candidate {
  const first = candidate.ranges[0];
  const last = candidate.ranges.at(-1);
  if (!first || !last || first === last) return candidate;
  const holders = ranges.filter(({ from, to }) => from <= first.from && to >= last.to);
  const own = sum(candidate.ranges, lines.length);
  const close = holders.filter(
    (holder) => lines.length(holder) <= 1.2 * own && lines.linkLength(holder) < 0.25 * lines.length(holder),
  );
  const widest = close.at(-1);
  return widest ? { kind: 'wide', ranges: [widest] } : candidate;
}

interface Choice {
  lines: Lines;
  page: Blocks;
  votes: readonly boolean[];
  isVoteOfPage: boolean;
  named: readonly Candidate[];
  dense: Range | null;
}

/** Whether what the voters kept behind the densest element is little, or single notes in places of their own. */
function isAllBut(
  lines: Lines,
  votes: readonly boolean[],
  dense: Range,
  voted: Range,
  votedProse: number,
): boolean {
  const isFact = (i: number) =>
    votes[i] && lines.blocks[i]!.kind !== 'text' && linkShare(lines.blocks[i]!) < 0.5;
  // Lists and tables that go on where it ends belong to it.
  for (let i = dense.to; i < Math.min(voted.to, dense.to + 2); i++) if (isFact(i)) return false;
  if (lines.proseLength(dense) >= 0.8 * votedProse) return true;
  if (lines.proseCount(dense) < 3 || lines.proseLength(dense) < 0.5 * votedProse) return false;
  const behind = new Map<Element | null, number>();
  for (let i = dense.to; i < voted.to; i++) {
    const { parent } = lines.blocks[i]!;
    if (votes[i] && lines.prose[i]) behind.set(parent, (behind.get(parent) ?? 0) + 1);
  }
  return [...behind.values()].every((count) => count === 1);
}

/** The stretches in which the report stands. */
export function chooseRanges({ lines, page, votes, isVoteOfPage, named, dense }: Choice): Candidate {
  const whole = page.ranges.at(-1)!;
  const votedProse = lines.blocks.reduce(
    (total, { text }, i) => total + (votes[i] && lines.prose[i] ? weigh(text) : 0),
    0,
  );
  const voted = votedRange(lines, page.ranges, votes);
  const byVotes: Candidate | null = voted && { ranges: [voted], kind: 'voted' };
  if (isVoteOfPage && byVotes) return byVotes;
  const best = Math.max(votedProse, 0.8 * (dense ? lines.proseLength(dense) : 0));
  for (const candidate of named) {
    const prose = sum(candidate.ranges, lines.proseLength);
    const least = candidate.kind === 'exact' ? 0.6 : 0.75;
    if (prose >= 150 && prose >= least * best) return candidate;
  }
  const isInVoted = voted !== null && dense !== null && voted.from <= dense.from && voted.to >= dense.to;
  // Where nearly all of it stands in one element, the rest stands beside the report.
  if (isInVoted && dense && voted && isAllBut(lines, votes, dense, voted, votedProse)) {
    return { ranges: [{ ...dense, from: voted.from }], kind: 'voted' };
  }
  if (byVotes && votedProse >= 0.7 * best) return byVotes;
  if (dense && lines.proseLength(dense) > 200) return { ranges: [dense], kind: 'voted' };
  return { ranges: [whole], kind: 'wide' };
}
