import type { CalibrationPoint } from '../rules/calibration';

/**
 * The share of right proposals that a score stands for: straight lines between the points, level beyond the first and
 * the last. A score without points stays as it is. Two decimals.
 */
export function calibrate(score: number, points: readonly CalibrationPoint[]): number {
  const after = points.findIndex(([at]) => at >= score);
  if (points.length === 0) return score;
  if (after <= 0) return points.at(after)![1];
  const [[fromScore, fromShare], [toScore, toShare]] = [points[after - 1]!, points[after]!];
  const share = fromShare + ((score - fromScore) / (toScore - fromScore)) * (toShare - fromShare);
  return Math.round(share * 100) / 100;
}
