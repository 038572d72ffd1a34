import type { Desk } from '@/server/context';
import { importAll, reportOf } from '@/server/import/testing';

/** Reports of two meetings each at two groups, and one that calls the first group otherwise; the last is a near duplicate. */
export async function importGroups(desk: Desk): Promise<void> {
  const other = (text: string) => text.replaceAll('Baogang Group', 'Baogang Steel Holding');
  const files = [
    reportOf(0),
    reportOf(1),
    reportOf(5),
    reportOf(6),
    other(reportOf(10)),
    other(`${reportOf(0, { url: 'https://copy.example/0' })}\nA line more, as copies have.\n`),
  ];
  await importAll(
    desk,
    files.map((content, index) => ({ filename: `${index}.txt`, content })),
  );
}

/** The entity as texts name it with this name. */
export function entityNamed(desk: Desk, name: string): number {
  const id = desk.db.$client.prepare('SELECT id FROM entities WHERE name = ? ORDER BY id').pluck().get(name);
  if (typeof id !== 'number') throw new Error(`No entity is called ${name}.`);
  return id;
}

const TABLES = [
  'SELECT id, key, type, name, state_owned, parent_key, listed_key, canonical_id, proposed, review_status FROM entities ORDER BY id',
  'SELECT * FROM entity_aliases ORDER BY id',
  'SELECT entity_id, scheme, value FROM entity_identifiers ORDER BY entity_id, scheme, value',
  'SELECT * FROM mentions ORDER BY id',
  'SELECT * FROM entity_roles ORDER BY id',
  'SELECT * FROM event_participants ORDER BY event_id, entity_id, role',
  'SELECT * FROM events ORDER BY id',
  'SELECT * FROM figures ORDER BY id',
  'SELECT * FROM claims ORDER BY id',
  'SELECT * FROM series ORDER BY id',
  'SELECT id, main_entity_id, lead_id FROM articles ORDER BY id',
  'SELECT entity_id, other_id, likeness, reasons FROM merge_suggestions ORDER BY entity_id, other_id',
];

/** Every table that holds something of entities, for comparing. */
export const dumpEntities = (desk: Desk): unknown[][] =>
  TABLES.map((sql) => desk.db.$client.prepare(sql).all());
