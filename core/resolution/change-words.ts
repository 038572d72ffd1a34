import { ENTITY_TYPE_LABELS } from '../model/entity';
import type { EntityChange, EntityFields } from './change';

/** How a change names the things that it speaks of. */
export interface ChangeNames {
  entity(id: number): string;
  /** The name of the entity with this key. */
  key(key: string): string;
}

const list = (names: string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const quoted = (name: string): string => `“${name}”`;

function describeFields(fields: EntityFields, names: ChangeNames): string {
  const other = (key: string | null | undefined) => (key ? quoted(names.key(key)) : 'none');
  const parts: string[] = [];
  if (fields.name !== undefined) parts.push(`name to ${quoted(fields.name)}`);
  if (fields.type !== undefined) parts.push(`type to ${ENTITY_TYPE_LABELS[fields.type].one.toLowerCase()}`);
  if (fields.stateOwned !== undefined) {
    const words = fields.stateOwned === null ? 'not known' : fields.stateOwned ? 'yes' : 'no';
    parts.push(`state-owned to ${words}`);
  }
  if (fields.parentKey !== undefined) parts.push(`parent to ${other(fields.parentKey)}`);
  if (fields.listedKey !== undefined) parts.push(`listed company to ${other(fields.listedKey)}`);
  if (fields.identifiers !== undefined) {
    const numbers = fields.identifiers.map(({ value }) => value);
    parts.push(`identifiers to ${numbers.length === 0 ? 'none' : list(numbers)}`);
  }
  return list(parts);
}

/** One sentence of what somebody has done. */
export function describeChange(change: EntityChange, names: ChangeNames): string {
  const name = (id: number) => quoted(names.entity(id));
  switch (change.kind) {
    case 'merge':
      return `Merged ${name(change.from)} into ${name(change.into)}`;
    case 'split':
      return `Split off ${list(change.members.map(name))}`;
    case 'split-articles': {
      const count =
        change.articles.length === 1 ? 'one article says' : `${change.articles.length} articles say`;
      const of = list(change.moves.map(({ entity }) => name(entity)));
      return `Split off ${quoted(change.name)}: what ${count} of ${of}`;
    }
    case 'keep-apart':
      return `Kept ${name(change.one)} and ${name(change.other)} apart`;
    case 'edit':
      return `Set the ${describeFields(change.fields, names)} of ${name(change.entity)}`;
  }
}
