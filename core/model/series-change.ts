import { z } from 'zod';

const idSchema = z.number().int().positive();

/** One thing that a person has done to series of meetings. Ids are those of rows in `series`, as the texts name them. */
export const seriesChangeSchema = z.discriminatedUnion('kind', [
  /** `from`, with all that was joined to it, is the same series as `into`. */
  z.strictObject({ kind: z.literal('join'), into: idSchema, from: idSchema }),
  /** A series that was joined stands for itself again. */
  z.strictObject({ kind: z.literal('part'), series: idSchema }),
]);
export type SeriesChange = z.infer<typeof seriesChangeSchema>;
