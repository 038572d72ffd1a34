import type { ThemeChange, ThemeConcept, ThemeEdit, ThemeTerm } from '../model/theme-change';

/** A theme while changes are replayed; those that are retired stay, for what hangs on them. */
interface Held {
  label: string;
  definition: string;
  broader: string | null;
  terms: Map<string, ThemeTerm>;
  isRetired: boolean;
}

const byTerm = (terms: readonly ThemeTerm[]) => new Map(terms.map((each) => [each.term, each]));

class Replay {
  private readonly themes = new Map<string, Held>();
  private readonly related = new Map<string, Set<string>>();

  constructor(shipped: readonly ThemeConcept[]) {
    for (const concept of shipped) this.put(concept);
    // Only when all are there can a broader one be told from a missing one.
    for (const { key, broader } of shipped) this.setBroader(key, broader);
  }

  apply(change: ThemeChange): void {
    if (change.kind === 'add') {
      // A theme that was retired and is added again is what the addition says, not what it was related to before.
      for (const other of this.related.get(change.concept.key) ?? [])
        this.unrelate(change.concept.key, other);
      this.put(change.concept);
      this.setBroader(change.concept.key, change.concept.broader);
    } else if (change.kind === 'edit') this.edit(change.key, change.edit);
    else {
      const theme = this.themes.get(change.key);
      if (theme) theme.isRetired = true;
    }
  }

  read(): ThemeConcept[] {
    return [...this.themes]
      .filter(([, theme]) => !theme.isRetired)
      .map(([key, { label, definition, broader, terms }]) => ({
        key,
        label,
        definition,
        broader: this.nearestLive(broader),
        related: [...(this.related.get(key) ?? [])].filter((other) => this.isLive(other)).sort(),
        terms: [...terms.values()],
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  }

  private put({ key, label, definition, related, terms }: ThemeConcept): void {
    const broader = this.themes.get(key)?.broader ?? null;
    this.themes.set(key, { label, definition, broader, terms: byTerm(terms), isRetired: false });
    for (const other of related) this.relate(key, other);
  }

  private edit(key: string, edit: ThemeEdit): void {
    const theme = this.themes.get(key);
    if (!theme) return;
    theme.label = edit.label ?? theme.label;
    theme.definition = edit.definition ?? theme.definition;
    if (edit.broader !== undefined) this.setBroader(key, edit.broader);
    for (const other of edit.relate ?? []) this.relate(key, other);
    for (const other of edit.unrelate ?? []) this.unrelate(key, other);
    for (const term of edit.dropTerms ?? []) theme.terms.delete(term);
    for (const term of edit.terms ?? []) theme.terms.set(term.term, term);
  }

  private relate(one: string, other: string): void {
    if (one === other) return;
    const add = (from: string, to: string) =>
      this.related.set(from, (this.related.get(from) ?? new Set<string>()).add(to));
    add(one, other);
    add(other, one);
  }

  private unrelate(one: string, other: string): void {
    this.related.get(one)?.delete(other);
    this.related.get(other)?.delete(one);
  }

  /** What would close a circle, or names a theme that is not there, does nothing. */
  private setBroader(key: string, broader: string | null): void {
    const theme = this.themes.get(key);
    if (!theme) return;
    if (broader !== null && !this.themes.has(broader)) return;
    for (let above = broader; above !== null; above = this.themes.get(above)?.broader ?? null) {
      if (above === key) return;
    }
    theme.broader = broader;
  }

  private isLive(key: string): boolean {
    return this.themes.get(key)?.isRetired === false;
  }

  private nearestLive(key: string | null): string | null {
    let above = key;
    while (above !== null && !this.isLive(above)) above = this.themes.get(above)?.broader ?? null;
    return above;
  }
}

/**
 * The scheme of a desk, by key: the one that ships with the program, with what people have done to it, oldest first. Pure
 * and total: a change that no longer applies, since an earlier one was taken back, does nothing in the part that does not
 * apply. No theme is broader than itself, however far up; related themes name each other; both name only live ones. A theme
 * whose broader one was retired hangs on the next one above.
 */
export function replayScheme(
  shipped: readonly ThemeConcept[],
  changes: readonly ThemeChange[],
): ThemeConcept[] {
  const replay = new Replay(shipped);
  for (const change of changes) replay.apply(change);
  return replay.read();
}
