import { integer, sqliteTable } from 'drizzle-orm/sqlite-core';

/**
 * Which events were written last, by whichever program: triggers (in the migration) put an event here under a new
 * version whenever anything changes that the timeline counts by. An event stands here once, under its latest version, and
 * stays when it is gone. Whoever keeps events in memory reads what came after the version it knows (`db/timeline/`).
 */
export const touchedEvents = sqliteTable('touched_events', {
  version: integer('version').primaryKey({ autoIncrement: true }),
  eventId: integer('event_id').notNull().unique(),
});
