import type { AddedEvent, AddedFigure, AddedKind } from '@/core/model/added-fact';
import type { EntityType } from '@/core/model/entity';
import type { Evidence } from '@/core/model/evidence';
import type { EntityRef, ThemeRef } from './refs';

/** What the detectors read in selected words: the first draft of each kind of fact that they could prove. */
export interface FactSuggestion {
  /** The words, found in the stored text. */
  evidence: Evidence;
  /** What they most likely prove. */
  likely: AddedKind;
  event: Omit<AddedEvent, 'kind' | 'evidence' | 'participants'> & {
    participants: { entity: EntityRef; role: AddedEvent['participants'][number]['role'] }[];
  };
  figure: Omit<AddedFigure, 'kind' | 'evidence' | 'subjectEntityId' | 'value'> & {
    subjectEntity: EntityRef | null;
    value: number | null;
  };
  entity: {
    type: EntityType;
    name: string;
    /** Entities of the desk that are called so, most mentioned first. */
    known: EntityRef[];
  };
  theme: {
    /** The theme that the words speak of most; null where they speak of none. */
    key: string | null;
    /** The themes that the article does not carry yet. */
    open: ThemeRef[];
  };
}
