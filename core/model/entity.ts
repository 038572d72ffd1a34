/** What the desk keeps a page about. Close to FollowTheMoney's Organization, Person, Address and Document. */
export const ENTITY_TYPES = [
  'organization',
  'person',
  'place',
  'programme',
  'policy',
  'publication',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ENTITY_TYPE_LABELS: Record<EntityType, { one: string; many: string }> = {
  organization: { one: 'Organisation', many: 'Organisations' },
  person: { one: 'Person', many: 'People' },
  place: { one: 'Place', many: 'Places' },
  programme: { one: 'Programme', many: 'Programmes' },
  policy: { one: 'Policy', many: 'Policies' },
  publication: { one: 'Publication', many: 'Publications' },
};

/** Registers whose numbers an entity may carry: Wikidata item, ISO 17442 Legal Entity Identifier, exchange and code. */
export const IDENTIFIER_SCHEMES = ['wikidata', 'lei', 'ticker'] as const;
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number];

/** ISO 15924 codes of the scripts that aliases are written in. */
export const SCRIPTS = ['Latn', 'Hans', 'Zyyy'] as const;
export type Script = (typeof SCRIPTS)[number];

/** The script of a name: Hans when it holds a Han character, Latn when a Latin letter, else Zyyy (common: digits, signs). */
export function scriptOf(name: string): Script {
  if (/\p{Script=Han}/u.test(name)) return 'Hans';
  return /\p{Script=Latin}/u.test(name) ? 'Latn' : 'Zyyy';
}
