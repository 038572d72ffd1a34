import type { Evidence } from '../model/evidence';
import type { ExtractedEvent, ExtractedFigure, Extraction } from '../model/extraction';
import { type Change, METRIC_LABELS } from '../model/figure';
import { foldName } from '../text/fold';
import type { FieldChange } from '../views/rereads';

/** One field of a fact: what it is compared by, and what a person reads of it. */
export interface Field {
  is: string | null;
  words: string | null;
}

/** A fact as two readings of one text are compared by: its name, its words, and every field that a person can see. */
export interface ComparedFact {
  label: string;
  quote: string | null;
  fields: Record<string, Field>;
}

/** How the parts of facts are called on this desk. */
export interface Names {
  /** An entity's key where the desk or this reading knows the entity, else null: then only words are kept. */
  key(key: string | null): string | null;
  entity(key: string): string;
  theme(key: string): string;
}

const plain = (words: string | null): Field => ({ is: words, words });
const number = (n: number) => n.toLocaleString('en-GB', { maximumFractionDigits: 6 });
const evenSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Lists are compared without their order. */
function list(entries: { is: string; words: string }[]): Field {
  const once = new Map(entries.map(({ is, words }) => [is, words]));
  const sorted = [...once].sort(([a], [b]) => (a < b ? -1 : 1));
  if (sorted.length === 0) return plain(null);
  return { is: sorted.map(([is]) => is).join('\n'), words: sorted.map(([, words]) => words).join('; ') };
}

/** Credibility is left out: it follows from the outlet, whose change is told once, and not again with every fact. */
function assertionFields({ speaker, status }: ExtractedEvent['assertion']) {
  return { speaker: plain(speaker), status: plain(status) };
}

/** An event as it is compared; its confidence and the exact place of its words are not what people look at. */
export function compareEvent(event: ExtractedEvent, names: Names): ComparedFact {
  const { series } = event;
  const count = series && `no. ${series.ordinal}${series.year === null ? '' : ` of ${series.year}`}`;
  return {
    label: event.title,
    quote: evenSpace(event.evidence.quote),
    fields: {
      type: plain(event.type),
      title: plain(event.title),
      date: plain(event.date),
      'date basis': plain(event.dateNote ?? event.dateBasis),
      series: series
        ? { is: `${foldName(series.body)} ${series.kind} ${count}`, words: `${series.body}, ${count}` }
        : plain(null),
      participants: list(
        event.participants.map(({ entity, role }) => ({
          is: `${entity} ${role}`,
          words: `${names.entity(entity)} (${role})`,
        })),
      ),
      themes: list(event.themes.map((key) => ({ is: key, words: names.theme(key) }))),
      ...assertionFields(event.assertion),
      quote: plain(evenSpace(event.evidence.quote)),
    },
  };
}

function change(stated: Change | null): Field {
  if (!stated) return plain(null);
  const { value, valueMax, unit, basis } = stated;
  return plain(`${number(value)}${valueMax === undefined ? '' : `–${number(valueMax)}`} ${unit}, ${basis}`);
}

/** A figure as it is compared. */
export function compareFigure(figure: ExtractedFigure, names: Names): ComparedFact {
  const upper = figure.valueMax === null ? '' : ` to ${number(figure.valueMax)}`;
  const subjectKey = names.key(figure.subjectEntity);
  const measure = figure.metric === 'other' ? '' : `, ${METRIC_LABELS[figure.metric].toLowerCase()}`;
  return {
    label: `${figure.subject}${measure}: ${figure.asWritten}`,
    quote: evenSpace(figure.evidence.quote),
    fields: {
      metric: plain(figure.metric),
      subject: { is: `${subjectKey ?? ''} ${figure.subject}`, words: figure.subject },
      value: {
        is: `${figure.value} ${figure.valueMax} ${figure.unit}`,
        words: `${number(figure.value)}${upper} ${figure.unit}`,
      },
      period: plain(figure.period),
      change: change(figure.change),
      'second change': change(figure.changeAlt),
      qualifier: plain(figure.qualifier),
      ...assertionFields(figure.assertion),
      quote: plain(evenSpace(figure.evidence.quote)),
    },
  };
}

/** An entity in one article: how often it is named, and the functions that the text gives it. */
export interface EntityInArticle {
  key: string;
  mentions: Evidence[];
  roles: { title: string; organisation: string | null }[];
}

export function compareEntity({ key, mentions, roles }: EntityInArticle, names: Names): ComparedFact {
  const functions = roles.map(({ title, organisation }) =>
    organisation ? `${title}, ${organisation}` : title,
  );
  return {
    label: names.entity(key),
    quote: mentions[0] ? evenSpace(mentions[0].quote) : null,
    fields: {
      mentions: plain(String(mentions.length)),
      functions: list(functions.map((words) => ({ is: words, words }))),
    },
  };
}

/** What an article says of itself. */
export type ReportHeader = Pick<
  Extraction,
  'published' | 'publishedBasis' | 'mainOrganisation' | 'language'
> & {
  title: string;
  publisher: string | null;
  originalOutlet: string | null;
};

export function compareHeader(header: ReportHeader, names: Names): ComparedFact {
  const outlet = (name: string | null): Field => ({ is: name && foldName(name), words: name });
  const main = names.key(header.mainOrganisation);
  return {
    label: header.title,
    quote: null,
    fields: {
      title: plain(header.title),
      published: { is: `${header.published} ${header.publishedBasis}`, words: header.published },
      publisher: outlet(header.publisher),
      'original outlet': outlet(header.originalOutlet),
      'main organisation': { is: main, words: main && names.entity(main) },
      language: plain(header.language),
    },
  };
}

/** The fields in which two tellings of one fact differ. */
export function differences(before: ComparedFact, after: ComparedFact): FieldChange[] {
  const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  return fields.flatMap((field) => {
    const [old, fresh] = [before.fields[field], after.fields[field]];
    if ((old?.is ?? null) === (fresh?.is ?? null)) return [];
    return { field, before: old?.words ?? null, after: fresh?.words ?? null };
  });
}
