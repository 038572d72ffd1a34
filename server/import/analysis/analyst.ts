import type { Document } from '@/core/model/document';
import type { Desk } from '@/server/context';
import { readGazetteer } from '@/server/review/read-gazetteer';
import { readScheme } from '@/server/themes/read-scheme';
import { analyseReport } from '../analyse-report';
import { type PreparedReport, prepareReport } from '../store-report';

/** Reads documents to reports: cleans them and finds their facts. Nothing is written. */
export interface Analyst {
  /** How many documents may be under way at once. */
  readonly ahead: number;
  /**
   * One document, read with the names and themes that people have decided on by now. Rejects with
   * UnreadableDocumentError for what cannot become a report.
   */
  analyse(document: Document): Promise<PreparedReport>;
}

/** Reads a document in this thread; returns when it is done. */
export function analyse(desk: Pick<Desk, 'db'>, document: Document, longest: number): PreparedReport {
  const search = { gazetteer: readGazetteer(desk), scheme: readScheme(desk) };
  return prepareReport(analyseReport(document, { longest, ...search }));
}

/** One that reads in this thread: the next document is opened when the last one is done. */
export const analystHere = (desk: Pick<Desk, 'db'>, longest: number): Analyst => ({
  ahead: 1,
  analyse: async (document) => analyse(desk, document, longest),
});
