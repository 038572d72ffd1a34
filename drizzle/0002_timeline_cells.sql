-- The timeline counts all events by these columns at once (db/queries/timeline-counts.ts, countCells). In this order
-- the index answers alone, without a look at the rows and without sorting: 70 ms instead of 380 for 100,000 events.
CREATE INDEX events_cells ON events (
  family, review_status, date_precision, substr(date_lower, 1, 7), substr(date_upper, 1, 7), date, article_id
);
