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
