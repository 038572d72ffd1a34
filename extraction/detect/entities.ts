import type { EntityReading } from '../candidates';
import type { Reading } from '../reading';

export function detectEntities(_reading: Reading): EntityReading {
  return { entities: [], mentions: [], mainOrganisation: null };
}
