/**
 * What the scores of the rules are worth. A rule scores by what it saw (a named measure, a date taken from context);
 * how often proposals with such a score are right was counted on annotated reports, and that share is what readers see.
 */
export type CalibratedKind = 'entities' | 'events' | 'figures';

/** [score of the rules, share that was right], rising in both. */
export type CalibrationPoint = readonly [score: number, share: number];

export type Calibration = Readonly<Record<CalibratedKind, readonly CalibrationPoint[]>>;

/** Scores as the rules give them: for counting anew. */
export const UNCALIBRATED: Calibration = { entities: [], events: [], figures: [] };

/**
 * Counted by `npm run score -- FOLDER… --calibrate` over twelve annotated reports that few rules had been written with: the
 * others look far too right.
 */
export const CALIBRATION: Calibration = {
  entities: [
    [0.63, 0.8],
    [0.74, 0.92],
    [0.85, 0.92],
    [0.95, 0.99],
  ],
  events: [
    [0.39, 0.7],
    [0.73, 0.8],
    [0.91, 0.86],
  ],
  figures: [
    [0.47, 0.86],
    [0.77, 0.95],
  ],
};
