import type { Extraction } from '@/core/model/extraction';
import type { ReportScore } from './corpus';

export const KINDS = ['entities', 'events', 'figures'] as const;
export type Kind = (typeof KINDS)[number];

/** One proposal: what was thought of it, and whether the annotation has it. */
export interface Judged {
  confidence: number;
  isRight: boolean;
}

/** Proposals of about one confidence. */
export interface ReliabilityBin {
  from: number;
  to: number;
  count: number;
  /** Mean confidence, and the share that is right: equal where confidence means what it says. */
  confidence: number;
  right: number;
}

const BINS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** Set each proposal of one report against what the scorer found to be extra. */
export function judge(extraction: Extraction, score: ReportScore): Record<Kind, Judged[]> {
  const proposals: Record<Kind, { label: string; confidence: number }[]> = {
    entities: extraction.entities.map(({ type, name, confidence }) => ({
      label: `${type}: ${name}`,
      confidence,
    })),
    events: extraction.events.map(({ type, date, title, confidence }) => ({
      label: `${type} ${date} ${title}`,
      confidence,
    })),
    figures: extraction.figures.map(({ metric, value, unit, subject, confidence }) => ({
      label: `${metric} ${value} ${unit} (${subject})`,
      confidence,
    })),
  };
  const judged = (kind: Kind): Judged[] => {
    const extra = [...score[kind].extra];
    return proposals[kind].map(({ label, confidence }) => {
      const at = extra.indexOf(label);
      if (at >= 0) extra.splice(at, 1);
      return { confidence, isRight: at < 0 };
    });
  };
  return { entities: judged('entities'), events: judged('events'), figures: judged('figures') };
}

/** Proposals by confidence; bins without any are left out. */
export function reliabilityOf(judged: readonly Judged[]): ReliabilityBin[] {
  return BINS.slice(0, -1).flatMap((from, i) => {
    const to = BINS[i + 1]!;
    const inside = judged.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
    if (inside.length === 0) return [];
    return [
      {
        from,
        to,
        count: inside.length,
        confidence: inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length,
        right: inside.filter(({ isRight }) => isRight).length / inside.length,
      },
    ];
  });
}

/** Expected calibration error: how far confidence is from the share that is right, over all bins, by their size. */
export function calibrationError(bins: readonly ReliabilityBin[]): number {
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce(
    (sum, { count, confidence, right }) => sum + (count * Math.abs(confidence - right)) / all,
    0,
  );
}

/** Steps of score that are counted together, and how many proposals a point needs at least. */
const STEP = 0.05;
const LEAST = 8;

/**
 * Points of calibration: the share that was right at each score, never falling with the score (neighbours that would are
 * pooled: isotonic regression), with one right and one wrong proposal added to each so that few do not look certain.
 */
export function calibrationOf(judged: readonly Judged[]): [score: number, share: number][] {
  const pools: { scores: number; right: number; count: number }[] = [];
  const share = ({ right, count }: { right: number; count: number }) => (right + 1) / (count + 2);
  const inOrder = [...judged].sort((a, b) => a.confidence - b.confidence);
  for (const { confidence, isRight } of inOrder) {
    const last = pools.at(-1);
    const isNear = last && confidence - last.scores / last.count < STEP;
    if (last && (isNear || last.count < LEAST)) {
      last.scores += confidence;
      last.right += Number(isRight);
      last.count += 1;
    } else pools.push({ scores: confidence, right: Number(isRight), count: 1 });
  }
  for (let i = 1; i < pools.length; ) {
    const [before, here] = [pools[i - 1]!, pools[i]!];
    if (here.count >= LEAST && share(before) <= share(here)) {
      i++;
      continue;
    }
    pools.splice(i - 1, 2, {
      scores: before.scores + here.scores,
      right: before.right + here.right,
      count: before.count + here.count,
    });
    i = Math.max(1, i - 1);
  }
  return pools.map((pool) => [round(pool.scores / pool.count), round(share(pool))]);
}

const round = (n: number): number => Math.round(n * 100) / 100;
