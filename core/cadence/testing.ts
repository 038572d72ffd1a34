import { parseEdtf } from '@/core/time/edtf';
import { type SeriesYear, seriesYears } from './series-year';

/** One year of a count for tests, from ordinals with their dates (EDTF) and the day of the report. */
export function countedYear(
  of: number | null,
  ...meetings: [ordinal: number, edtf: string | null, reportedBy?: string][]
): SeriesYear {
  const [series] = seriesYears(
    meetings.map(([ordinal, edtf, reportedBy], index) => {
      const date = edtf === null ? null : parseEdtf(edtf);
      return {
        eventId: index + 1,
        ordinal,
        year: of,
        edtf,
        lower: date?.lower ?? null,
        upper: date?.upper ?? null,
        reportedBy: reportedBy ?? null,
      };
    }),
  );
  if (!series) throw new Error('A year needs a meeting.');
  return series;
}

/** The numbered meetings of Baogang's Party Committee in 2025 that the reports date to the day. */
export const BAOGANG_2025 = countedYear(
  2025,
  [2, '2025-01-09'],
  [6, '2025-02-26'],
  [15, '2025-05-13'],
  [18, '2025-06-09'],
);
