import {
  type ThemeConcept,
  type ThemeTerm,
  themeConceptSchema,
  themeKeySchema,
  themeTermSchema,
} from '../model/theme-change';
import { foldName } from '../text/fold';
import { LODESTONE, OWN_NAME, SKOS } from './skos';

/** A scheme in a file that cannot be taken over: which concept is wrong, and what to do. */
export class SkosError extends Error {
  override name = 'SkosError';
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

/** A scheme read from SKOS, with what of the file has no place on this desk. */
export interface ParsedSkos {
  scheme: ThemeConcept[];
  notes: string[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Node = { [key: string]: Json };

const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: Json | undefined): Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value];

/** A property by its short, its full and its bare name: a context may have given it any of them. */
const valuesOf = (node: Node, name: string, vocabulary: 'skos' | 'lodestone' = 'skos'): Json[] => {
  const whole = vocabulary === 'skos' ? SKOS : LODESTONE;
  return [`${vocabulary}:${name}`, whole + name, name].flatMap((key) => listOf(node[key]));
};

const idOf = (node: Node): string | null => {
  const id = node['@id'] ?? node.id;
  return typeof id === 'string' ? id : null;
};
const isOfType = (node: Node, type: string): boolean =>
  [...listOf(node['@type']), ...listOf(node.type)].some((each) =>
    [`skos:${type}`, SKOS + type, type].includes(String(each)),
  );

interface Words {
  text: string;
  language: string | null;
}

/** The literals of a property: plain, with a language, or by language. */
function wordsOf(values: Json[]): Words[] {
  return values.flatMap((value): Words[] => {
    if (typeof value === 'string') return [{ text: value, language: null }];
    if (!isNode(value)) return [];
    const text = value['@value'] ?? value.value;
    const language = value['@language'] ?? value.language ?? value.lang;
    if (typeof text === 'string') return [{ text, language: typeof language === 'string' ? language : null }];
    // {"en": "Steel", "zh": ["钢", "钢铁"]}
    return Object.entries(value).flatMap(([key, texts]) =>
      listOf(texts).flatMap((each) => (typeof each === 'string' ? [{ text: each, language: key }] : [])),
    );
  });
}

const inEnglish = (words: Words[]): Words | undefined =>
  words.find(({ language }) => /^en\b/i.test(language ?? '')) ??
  words.find(({ language }) => language === null) ??
  words[0];

/** "zh-hans" is written zh-Hans; without a language the script decides. */
function tidyLanguage({ text, language }: Words): string {
  if (language === null || language === '') return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  return language
    .replace(/_/g, '-')
    .split('-')
    .map((part, i) =>
      i === 0
        ? part.toLowerCase()
        : part.length === 4
          ? part.charAt(0).toUpperCase() + part.slice(1).toLowerCase()
          : part.toUpperCase(),
    )
    .join('-');
}

const evenSpace = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every node of a document, nested ones too. */
function nodesOf(document: Json): Node[] {
  if (Array.isArray(document)) return document.flatMap(nodesOf);
  if (!isNode(document)) return [];
  const nested = Object.entries(document).flatMap(([key, value]) =>
    key === '@context' ? [] : listOf(value).flatMap((each) => (isNode(each) ? nodesOf(each) : [])),
  );
  return [document, ...nested];
}

/** A concept that is only pointed to; it may stand in full elsewhere. */
const isPointer = (node: Node): boolean =>
  Object.keys(node).every((key) => /^@?(?:context|id|type)$/.test(key));

interface Draft {
  id: string;
  node: Node;
  key: string;
  label: string;
  definition: string;
  terms: ThemeTerm[];
}

const nameOf = ({ label, id }: Pick<Draft, 'label' | 'id'>) =>
  label === id ? `“${label}”` : `“${label}” (${id})`;

function keyOf(node: Node, id: string, label: string): string {
  const isKey = (text: string) => themeKeySchema.safeParse(text).success;
  const notation = wordsOf(valuesOf(node, 'notation')).map(({ text }) => text);
  const last = id.split(/[/#:]/).at(-1) ?? '';
  // A key says something: "c_7215" of a thesaurus does not, its label does.
  const spoken = /\d{3}|_/.test(last) ? [] : [last];
  const slug = foldName(label)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const found = [...notation, ...spoken, slug, last.toLowerCase()].find(isKey);
  if (found === undefined) {
    throw new SkosError(
      `The concept “${label}” (${id}) has no name that can be its key.`,
      'Give it a skos:notation in small letters, such as "rare-earths".',
    );
  }
  return found;
}

function checkTerm(name: string, term: ThemeTerm): ThemeTerm {
  const checked = themeTermSchema.safeParse(term);
  if (checked.success) return checked.data;
  throw new SkosError(
    `The term “${term.term}” of the concept ${name} is wrong: ${checked.error.issues[0]?.message}`,
    'Mend the term in the file, or take it out, and import it again.',
  );
}

/** The lexicon: terms with their weights, and labels without one, which weigh as names do. */
function termsOf(node: Node, label: Words, name: string): ThemeTerm[] {
  const terms = new Map<string, ThemeTerm>();
  const own = valuesOf(node, 'term', 'lodestone').filter(isNode);
  for (const each of own) {
    const [word] = wordsOf(valuesOf(each, 'word', 'lodestone'));
    const [weight] = valuesOf(each, 'weight', 'lodestone');
    if (!word || typeof weight !== 'number') {
      throw new SkosError(
        `A term of the concept ${name} has no word or no weight.`,
        'Give each lodestone:term a lodestone:word and a lodestone:weight from −5 to 5.',
      );
    }
    const term = evenSpace(word.text);
    if (terms.has(term)) {
      throw new SkosError(`The term “${term}” stands twice in the concept ${name}.`, 'Keep one of them.');
    }
    terms.set(term, checkTerm(name, { term, weight, language: tidyLanguage(word) }));
  }
  const add = (words: Words[], weight: number) => {
    for (const word of words) {
      const term = evenSpace(word.text);
      if (term === '' || terms.has(term)) continue;
      terms.set(term, checkTerm(name, { term, weight, language: tidyLanguage(word) }));
    }
  };
  // A scheme of this desk names every term with its weight; one from elsewhere is found by its labels.
  if (own.length === 0 && !isOwn(node)) add([label, ...wordsOf(valuesOf(node, 'prefLabel'))], OWN_NAME);
  add(wordsOf(valuesOf(node, 'altLabel')), OWN_NAME);
  add(wordsOf(valuesOf(node, 'hiddenLabel')), 2);
  return [...terms.values()];
}

const isOwn = (node: Node): boolean => idOf(node)?.startsWith('urn:lodestone:themes:') === true;

function toDraft(node: Node): Draft {
  const words = wordsOf(valuesOf(node, 'prefLabel'));
  const label = inEnglish(words);
  const id = idOf(node) ?? label?.text ?? 'without @id';
  if (!label || evenSpace(label.text) === '') {
    throw new SkosError(`The concept “${id}” has no skos:prefLabel.`, 'Give it one, best in English.');
  }
  const name = nameOf({ label: evenSpace(label.text), id });
  return {
    id,
    node,
    label: evenSpace(label.text),
    key: keyOf(node, id, label.text),
    definition: inEnglish(wordsOf(valuesOf(node, 'definition')))?.text.trim() ?? '',
    terms: termsOf(node, label, name),
  };
}

/** What a property of a concept points to: ids, nested concepts by theirs. */
const targetsOf = (node: Node, name: string): string[] =>
  valuesOf(node, name).flatMap((value) =>
    typeof value === 'string' ? value : isNode(value) ? (idOf(value) ?? []) : [],
  );

class Linker {
  readonly notes: string[] = [];
  private readonly byId: Map<string, Draft>;
  private readonly broader = new Map<string, string>();
  private readonly related = new Map<string, Set<string>>();

  constructor(private readonly drafts: Draft[]) {
    this.byId = new Map(drafts.map((draft) => [draft.id, draft]));
    for (const draft of drafts) this.linkBroader(draft);
    for (const draft of drafts) this.linkNarrower(draft);
    for (const draft of drafts) this.linkRelated(draft);
    for (const draft of drafts) this.checkCircle(draft);
  }

  read(): ThemeConcept[] {
    return this.drafts
      .map((draft): ThemeConcept => {
        const { key, label, definition, terms } = draft;
        const concept = {
          key,
          label,
          definition,
          broader: this.broader.get(key) ?? null,
          related: [...(this.related.get(key) ?? [])].sort(),
          terms,
        };
        const checked = themeConceptSchema.safeParse(concept);
        if (checked.success) return checked.data;
        const [issue] = checked.error.issues;
        throw new SkosError(
          `The concept ${nameOf(draft)} cannot be taken over: ${issue?.path.join('.')}: ${issue?.message}`,
          'Shorten or mend it in the file, and import it again.',
        );
      })
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private target(from: Draft, id: string, property: string): Draft {
    const found = this.byId.get(id);
    if (found) return found;
    throw new SkosError(
      `The concept ${nameOf(from)} names ${id} as ${property}, and the file holds no such concept.`,
      'Add that concept to the file, or take the reference out.',
    );
  }

  private linkBroader(draft: Draft): void {
    const [first, ...rest] = [...new Set(targetsOf(draft.node, 'broader'))];
    if (first === undefined) return;
    this.broader.set(draft.key, this.target(draft, first, 'skos:broader').key);
    if (rest.length > 0) {
      this.notes.push(`${nameOf(draft)} has ${rest.length + 1} broader concepts; the first one is taken.`);
    }
  }

  private linkNarrower(draft: Draft): void {
    for (const id of targetsOf(draft.node, 'narrower')) {
      const below = this.target(draft, id, 'skos:narrower');
      if (!this.broader.has(below.key)) this.broader.set(below.key, draft.key);
    }
  }

  private linkRelated(draft: Draft): void {
    for (const id of targetsOf(draft.node, 'related')) {
      const other = this.target(draft, id, 'skos:related');
      if (other.key === draft.key) {
        throw new SkosError(
          `The concept ${nameOf(draft)} is related to itself.`,
          'Take that skos:related out.',
        );
      }
      const add = (one: string, to: string) =>
        this.related.set(one, (this.related.get(one) ?? new Set<string>()).add(to));
      add(draft.key, other.key);
      add(other.key, draft.key);
    }
  }

  private checkCircle(draft: Draft): void {
    const seen = new Set<string>();
    for (let at: string | undefined = draft.key; at !== undefined; at = this.broader.get(at)) {
      if (seen.has(at)) {
        throw new SkosError(
          `The concept ${nameOf(draft)} stands below itself, by way of ${[...seen].join(', ')}.`,
          'Take one skos:broader out of that circle.',
        );
      }
      seen.add(at);
    }
  }
}

/**
 * Read a scheme from SKOS in JSON-LD: this desk’s own (`formatSkos`), or one from elsewhere with labels only. Names may be
 * short (`skos:prefLabel`), whole or bare, concepts in a graph, a list or nested; a context is not fetched. Of several
 * labels English is taken. Throws SkosError with the concept and the remedy.
 */
export function parseSkos(document: unknown): ParsedSkos {
  const nodes = nodesOf(document as Json).filter((node) => isOfType(node, 'Concept'));
  if (nodes.length === 0) {
    throw new SkosError(
      'The file holds no skos:Concept.',
      'Choose a SKOS vocabulary in JSON-LD; “Export” gives one of this desk as an example.',
    );
  }
  const drafts: Draft[] = [];
  const ids = new Map<string, Draft>();
  const keys = new Map<string, Draft>();
  const labels = new Map<string, Draft>();
  const told = new Set(nodes.filter((node) => !isPointer(node)).map(idOf));
  for (const node of nodes) {
    if (isPointer(node) && told.has(idOf(node))) continue;
    const draft = toDraft(node);
    const clash = (other: Draft | undefined, what: string, remedy: string) => {
      if (other) throw new SkosError(`The concepts ${nameOf(other)} and ${nameOf(draft)} ${what}.`, remedy);
    };
    clash(ids.get(draft.id), 'have one @id', 'Give each concept an @id of its own.');
    clash(keys.get(draft.key), `would have one key, “${draft.key}”`, 'Give each a skos:notation of its own.');
    clash(labels.get(draft.label.toLowerCase()), 'have one label', 'Give each a label of its own.');
    ids.set(draft.id, draft);
    keys.set(draft.key, draft);
    labels.set(draft.label.toLowerCase(), draft);
    drafts.push(draft);
  }
  const linker = new Linker(drafts);
  return { scheme: linker.read(), notes: linker.notes };
}
