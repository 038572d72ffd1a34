import type { Extraction } from '@/core/model/extraction';
import { compareHeader, type Names } from '@/core/review/fact-fields';
import type { ProposalChange } from '@/core/views/rereads';
import type { Decision } from '@/db/queries/decision-record';
import type { DecidedRows } from '@/db/queries/replace-facts';
import type { KeptRows } from '@/db/queries/store-facts';
import type { StoredFacts } from '@/db/queries/stored-facts';
import { compareEntities, mentionKey, mentionRows, planMentions, planThemes } from './plan-entities';
import { planEvents, planFigures } from './plan-facts';
import {
  decidedEvidence,
  type FreshReading,
  type IsDecided,
  isDecided,
  type NewDisagreement,
  Planner,
} from './planner';

/** What is to be done with the facts of an article after a fresh reading, and what a person is told of it. */
export interface RereadingPlan {
  changes: ProposalChange[];
  /** The reading without what people have already decided on. */
  extraction: Extraction;
  rows: KeptRows;
  decided: DecidedRows;
  /** Decisions whose standing against the machine has changed, by their row. */
  disagreements: NewDisagreement[];
  /** Decisions of people in this article. */
  kept: number;
}

/**
 * Say what becomes of an article's facts after a fresh reading. Pure. The same fact keeps its row; what people have
 * decided on is left out of what is stored, and stays on its words. Throws when those are not in the fresh text: ask
 * `keepsDecisions` first.
 */
export function planRereading(
  stored: StoredFacts,
  fresh: FreshReading,
  decisions: Decision[],
  names: Names,
): RereadingPlan {
  const planner = new Planner(stored, fresh, names, decisions);
  const { extraction } = fresh;
  planner.compare('report', compareHeader(stored, names), compareHeader({ ...extraction, ...fresh }, names));
  const events = planEvents(planner);
  const figures = planFigures(planner);
  const entities = planMentions(planner, extraction.entities);
  compareEntities(planner, entities);
  const themes = planThemes(planner, extraction.themes);
  const mentionIds = mentionRows(planner);
  const tagIds = new Map(stored.tags.map(({ id, theme }) => [theme, id]));
  const idsOf = (facts: ({ id: number } & IsDecided)[]) => facts.filter(isDecided).map(({ id }) => id);
  const decided: DecidedRows = {
    events: idsOf(stored.events),
    figures: idsOf(stored.figures),
    mentions: idsOf(stored.mentions),
    tags: idsOf(stored.tags),
    evidence: new Map([...decidedEvidence(stored)].map(([id, old]) => [id, planner.place(old)])),
  };
  return {
    changes: planner.changes,
    extraction: { ...extraction, events, figures, entities, themes },
    rows: {
      event: (event) => planner.rows.get(event),
      figure: (figure) => planner.rows.get(figure),
      mention: (entity, span) => {
        const key = mentionKey(entity, span);
        const id = mentionIds.get(key);
        mentionIds.delete(key);
        return id;
      },
      tag: (theme) => tagIds.get(theme),
    },
    decided,
    disagreements: planner.disagreements,
    kept: decided.events.length + decided.figures.length + decided.mentions.length + decided.tags.length,
  };
}
