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
 * Counted by `npm run score -- FOLDER… --calibrate` over the annotated reports of docs/extraction.md, most of which the
 * rules had not been written with.
 */
export const CALIBRATION: Calibration = {
  entities: [
    [0.6, 0.86],
    [0.75, 0.9],
    [0.85, 0.96],
    [0.95, 0.98],
  ],
  events: [
    [0.4, 0.6],
    [0.55, 0.72],
    [0.7, 0.82],
    [0.85, 0.9],
    [0.95, 0.93],
  ],
  figures: [
    [0.45, 0.87],
    [0.7, 0.93],
    [0.85, 0.97],
  ],
};
