import type { Document } from '@/core/model/document';
import type { PreparedReport } from '../store-report';

/** What an analysis thread is started with. */
export interface AnalysisData {
  /** Absolute path of the database file: names and themes that people have decided on are read there. */
  path: string;
  /** The most characters of clean text that are searched. */
  longest: number;
}

/** What the import asks the thread: to read a document, or to end. */
export type ToAnalysis = { id: number; document: Document } | 'stop';

/** Why a document is no report, as an UnreadableDocumentError has it. */
export interface Unreadable {
  filename: string;
  reason: string;
  remedy: string;
  line: number | undefined;
}

/** What the thread answers; `ready` comes once, when it has loaded. */
export type FromAnalysis =
  | { kind: 'ready' }
  | { kind: 'report'; id: number; report: PreparedReport }
  | { kind: 'unreadable'; id: number; why: Unreadable }
  | { kind: 'failed'; id: number; error: Error; code: unknown };
