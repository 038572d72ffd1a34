import { CORRECTABLE_FIELDS, type CorrectableKind, type FactFields } from '../model/review';

/**
 * A correction that changes some fields of a fact and leaves what people have corrected before as it stands: a correction
 * says whole what differs from the machine's reading. `fields` is the fact as it stands; what cannot be corrected of it is
 * left out, and the number of what is in no series.
 */
export function wholeCorrection(kind: CorrectableKind, fields: FactFields, changes: FactFields): FactFields {
  const known = Object.entries(fields).filter(
    ([field, value]) =>
      (CORRECTABLE_FIELDS[kind] as readonly string[]).includes(field) &&
      !((field === 'ordinal' || field === 'seriesYear') && value === null),
  );
  return { ...Object.fromEntries(known), ...changes };
}
