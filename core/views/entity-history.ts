import type { FactKind } from '../model/review';

/** How an entry of the history is taken back; the order of a decision names what its author has seen. */
export type HistoryUndo =
  | { kind: 'change'; changeId: number }
  | { kind: 'decision'; fact: Extract<FactKind, 'entity' | 'alias'>; id: number; seen: number };

/** Something that a person did to an entity, to what it is part of, or to one of its names. */
export interface EntityHistoryEntry {
  key: string;
  /** One sentence. */
  text: string;
  /** A person's name. */
  by: string;
  /** ISO instant. */
  at: string;
  reason: string | null;
  /** Who took it back and when; null while it stands. */
  undone: { by: string; at: string } | null;
  /** Null where it no longer stands, or something newer has to be taken back first. */
  undo: HistoryUndo | null;
}
