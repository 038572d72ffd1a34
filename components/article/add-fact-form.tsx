'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { EventFields, FigureFields } from '@/components/facts/draft-fields';
import { optionsOf, SelectField, TextField } from '@/components/facts/form-fields';
import type { AddedFact, AddedKind } from '@/core/model/added-fact';
import { ENTITY_TYPE_LABELS, ENTITY_TYPES, type EntityType } from '@/core/model/entity';
import { type ParticipantRole, SERIES_KIND_LABELS, type SeriesKind } from '@/core/model/event';
import {
  checkEventDraft,
  checkFigureDraft,
  eventDraftOf,
  figureDraftOf,
  type Problems,
  withoutFields,
} from '@/core/review/fact-draft';
import type { FactSuggestion } from '@/core/views/fact-suggestion';
import type { EntityRef } from '@/core/views/refs';

interface FormProps {
  suggestion: FactSuggestion;
  /** Entities of the article, to choose from. */
  entities: EntityRef[];
  isBusy: boolean;
  onSubmit: (fact: AddedFact, label: string) => void;
}

/** The form of one kind of fact, filled with what the detectors read in the words. */
export function AddFactForm({ kind, ...props }: FormProps & { kind: AddedKind }) {
  if (kind === 'event') return <EventForm {...props} />;
  if (kind === 'figure') return <FigureForm {...props} />;
  return kind === 'mention' ? <EntityForm {...props} /> : <ThemeForm {...props} />;
}

/** A form whose first field has the focus, and after a refusal the first one that is wrong. */
function Shell({
  words,
  isBusy,
  isWrong,
  onSubmit,
  children,
}: {
  words: string;
  isBusy: boolean;
  /** Raised with each refusal. */
  isWrong: number;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const first = form.current?.querySelector<HTMLElement>('[data-first], input, select');
    first?.focus();
  }, []);
  useEffect(() => {
    if (isWrong > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isWrong]);
  return (
    <form
      ref={form}
      className="draft"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {children}
      <div className="draft__acts">
        <button type="submit" className="btn btn--primary" disabled={isBusy}>
          {words}
        </button>
      </div>
    </form>
  );
}

function EventForm({ suggestion, entities, isBusy, onSubmit }: FormProps) {
  const { evidence, event } = suggestion;
  const [draft, setDraft] = useState(() =>
    eventDraftOf({
      title: event.title,
      type: event.type,
      date: event.date,
      ordinal: event.series?.ordinal ?? null,
      seriesYear: event.series?.year ?? null,
    }),
  );
  const [isNumbered, setNumbered] = useState(event.series !== null);
  const [series, setSeries] = useState({
    body: event.series?.body ?? '',
    kind: event.series?.kind ?? ('meeting' as SeriesKind),
  });
  const [participants, setParticipants] = useState(event.participants);
  const [problems, setProblems] = useState<Problems>({});
  const [isWrong, setWrong] = useState(0);
  const id = useId();

  const submit = () => {
    const { fields, problems: found } = checkEventDraft(draft, isNumbered);
    const wrong: Problems = { ...found };
    if (isNumbered && series.body.trim() === '') wrong.body = 'Say whose meeting it is.';
    setProblems(wrong);
    if (!fields || Object.keys(wrong).length > 0) return setWrong(isWrong + 1);
    // Words that stated another date than the one that was typed prove nothing of it.
    const isStated = event.dateEvidence !== null && fields.date === event.date;
    onSubmit(
      {
        kind: 'event',
        evidence,
        type: draft.type,
        title: String(fields.title),
        date: fields.date === null ? null : String(fields.date),
        dateEvidence: isStated && fields.date !== null ? event.dateEvidence : null,
        series: isNumbered
          ? {
              body: series.body.trim(),
              kind: series.kind,
              ordinal: Number(fields.ordinal),
              year: fields.seriesYear === null ? null : Number(fields.seriesYear),
            }
          : null,
        participants: participants.map(({ entity, role }) => ({ entityId: entity.id, role })),
      },
      draft.title.trim(),
    );
  };
  return (
    <Shell words="Add the event" isBusy={isBusy} isWrong={isWrong} onSubmit={submit}>
      <EventFields
        draft={draft}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          setProblems(withoutFields(problems, change));
        }}
        problems={problems}
        inSeries={isNumbered}
      />
      {event.dateEvidence && draft.date.trim() === event.date ? (
        <p className="cap draft__wide">
          The date stands in the text: <q>{event.dateEvidence.quote}</q>
        </p>
      ) : null}
      <p className="draft__wide">
        <label className="tick">
          <input type="checkbox" checked={isNumbered} onChange={() => setNumbered(!isNumbered)} />A numbered
          meeting of a series
        </label>
      </p>
      {isNumbered ? (
        <>
          <TextField
            label="Whose meeting"
            value={series.body}
            onChange={(body) => setSeries({ ...series, body })}
            problem={problems.body}
          />
          <SelectField
            label="Series of"
            value={series.kind}
            onChange={(kind) => setSeries({ ...series, kind })}
            options={optionsOf(SERIES_KIND_LABELS)}
          />
        </>
      ) : null}
      <Participants id={id} participants={participants} entities={entities} onChange={setParticipants} />
    </Shell>
  );
}

const ROLE_LABELS: Record<ParticipantRole, string> = {
  host: 'Host',
  organiser: 'Organiser',
  chair: 'Chair',
  speaker: 'Speaker',
  participant: 'Participant',
  subject: 'Subject',
  place: 'Place',
};

type Participant = FactSuggestion['event']['participants'][number];

function Participants({
  id,
  participants,
  entities,
  onChange,
}: {
  id: string;
  participants: Participant[];
  entities: EntityRef[];
  onChange: (participants: Participant[]) => void;
}) {
  const open = entities.filter((entity) => participants.every((each) => each.entity.id !== entity.id));
  return (
    <fieldset className="draft__wide people">
      <legend>Who and where</legend>
      {participants.map(({ entity, role }) => (
        <div key={entity.id} className="people__row">
          <span>{entity.name}</span>
          <select
            className="inp"
            aria-label={`Role of ${entity.name}`}
            value={role}
            onChange={(event) =>
              onChange(
                participants.map((each) =>
                  each.entity.id === entity.id
                    ? { entity, role: event.target.value as ParticipantRole }
                    : each,
                ),
              )
            }
          >
            {optionsOf(ROLE_LABELS).map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="btn btn--sm"
            onClick={() => onChange(participants.filter((each) => each.entity.id !== entity.id))}
          >
            Leave out<span className="vh"> {entity.name}</span>
          </button>
        </div>
      ))}
      {open.length > 0 ? (
        <div className="field">
          <label htmlFor={`${id}-more`}>Add somebody of this article</label>
          <select
            id={`${id}-more`}
            className="inp"
            value=""
            onChange={(event) => {
              const entity = open.find((each) => String(each.id) === event.target.value);
              if (!entity) return;
              const role = entity.type === 'place' ? 'place' : 'participant';
              onChange([...participants, { entity, role }]);
            }}
          >
            <option value="">Nobody more</option>
            {open.map((entity) => (
              <option key={entity.id} value={entity.id}>
                {entity.name}
              </option>
            ))}
          </select>
        </div>
      ) : null}
    </fieldset>
  );
}

function FigureForm({ suggestion, entities, isBusy, onSubmit }: FormProps) {
  const { evidence, figure } = suggestion;
  const [draft, setDraft] = useState(() =>
    figureDraftOf({
      metric: figure.metric,
      subject: figure.subject,
      value: figure.value,
      valueMax: figure.valueMax,
      unit: figure.unit,
      period: figure.period,
      qualifier: figure.qualifier,
    }),
  );
  const known =
    figure.subjectEntity && entities.every(({ id }) => id !== figure.subjectEntity?.id)
      ? [figure.subjectEntity, ...entities]
      : entities;
  const [entityId, setEntityId] = useState(String(figure.subjectEntity?.id ?? ''));
  const [problems, setProblems] = useState<Problems>({});
  const [isWrong, setWrong] = useState(0);
  const submit = () => {
    const { fields, problems: found } = checkFigureDraft(draft);
    setProblems(found ?? {});
    if (!fields) return setWrong(isWrong + 1);
    const isStated = figure.periodEvidence !== null && fields.period === figure.period;
    onSubmit(
      {
        kind: 'figure',
        evidence,
        metric: draft.metric,
        subject: String(fields.subject),
        subjectEntityId: entityId === '' ? null : Number(entityId),
        value: Number(fields.value),
        valueMax: fields.valueMax === null ? null : Number(fields.valueMax),
        unit: String(fields.unit),
        period: fields.period === null ? null : String(fields.period),
        periodEvidence: isStated && fields.period !== null ? figure.periodEvidence : null,
        qualifier: draft.qualifier,
      },
      `${String(fields.subject)}, ${draft.value.trim()} ${String(fields.unit)}`,
    );
  };
  return (
    <Shell words="Add the figure" isBusy={isBusy} isWrong={isWrong} onSubmit={submit}>
      <FigureFields
        draft={draft}
        onChange={(change) => {
          setDraft({ ...draft, ...change });
          setProblems(withoutFields(problems, change));
        }}
        problems={problems}
      />
      <SelectField
        label="Counts for"
        value={entityId}
        onChange={setEntityId}
        options={[
          { value: '', label: 'No entity: the subject’s words alone' },
          ...known.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
    </Shell>
  );
}

const TYPE_OPTIONS = ENTITY_TYPES.map((type) => ({ value: type, label: ENTITY_TYPE_LABELS[type].one }));

function EntityForm({ suggestion, entities, isBusy, onSubmit }: FormProps) {
  const { evidence, entity } = suggestion;
  const [first] = entity.known;
  const rest = entities.filter(({ id }) => entity.known.every((each) => each.id !== id));
  const all = [...entity.known, ...rest];
  const [chosen, setChosen] = useState(first ? String(first.id) : '');
  const [name, setName] = useState(entity.name);
  const [type, setType] = useState<EntityType>(entity.type);
  const [problem, setProblem] = useState<string | undefined>();
  const [isWrong, setWrong] = useState(0);
  const submit = () => {
    const known = all.find(({ id }) => String(id) === chosen);
    if (known) return onSubmit({ kind: 'mention', evidence, entity: { id: known.id } }, known.name);
    if (name.trim() === '') {
      setProblem('Give it a name.');
      return setWrong(isWrong + 1);
    }
    onSubmit({ kind: 'mention', evidence, entity: { type, name: name.trim() } }, name.trim());
  };
  return (
    <Shell words="Add the entity" isBusy={isBusy} isWrong={isWrong} onSubmit={submit}>
      <SelectField
        label="The words name"
        className="draft__wide"
        value={chosen}
        onChange={setChosen}
        options={[
          ...all.map(({ id, name: known }) => ({ value: String(id), label: known })),
          { value: '', label: 'A new entity' },
        ]}
      />
      {chosen === '' ? (
        <>
          <TextField label="Its name" value={name} onChange={setName} problem={problem} />
          <SelectField label="What it is" value={type} onChange={setType} options={TYPE_OPTIONS} />
        </>
      ) : null}
    </Shell>
  );
}

function ThemeForm({ suggestion, isBusy, onSubmit }: FormProps) {
  const { evidence, theme } = suggestion;
  const [key, setKey] = useState(theme.key ?? theme.open[0]?.key ?? '');
  if (theme.open.length === 0) {
    return <p className="cap">This article carries every theme of the scheme already.</p>;
  }
  const submit = () =>
    onSubmit(
      { kind: 'theme', evidence, theme: key },
      theme.open.find((each) => each.key === key)?.label ?? key,
    );
  return (
    <Shell words="Add the theme" isBusy={isBusy} isWrong={0} onSubmit={submit}>
      <SelectField
        label="Theme"
        className="draft__wide"
        value={key}
        onChange={setKey}
        options={theme.open.map((each) => ({ value: each.key, label: each.label }))}
      />
    </Shell>
  );
}
