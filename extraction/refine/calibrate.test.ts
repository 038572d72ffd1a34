import { describe, expect, it } from 'vitest';
import { CALIBRATION, type CalibrationPoint } from '../rules/calibration';
import { calibrate } from './calibrate';

const POINTS: CalibrationPoint[] = [
  [0.4, 0.5],
  [0.6, 0.9],
  [0.8, 0.96],
];

describe('calibration', () => {
  it('reads a share between two points, and stays level beyond them', () => {
    expect(calibrate(0.5, POINTS)).toBe(0.7);
    expect(calibrate(0.6, POINTS)).toBe(0.9);
    expect(calibrate(0.1, POINTS)).toBe(0.5);
    expect(calibrate(1, POINTS)).toBe(0.96);
  });

  it('leaves a score without points as it is', () => {
    expect(calibrate(0.37, [])).toBe(0.37);
  });

  it('never turns the order of two scores round', () => {
    for (const points of Object.values(CALIBRATION)) {
      for (let i = 1; i < points.length; i++) {
        expect(points[i]![0]).toBeGreaterThan(points[i - 1]![0]);
        expect(points[i]![1]).toBeGreaterThanOrEqual(points[i - 1]![1]);
      }
    }
  });
});
