/** What an item of an address must be, and the words for it where it is not. */
export interface Rule {
  holds: (item: unknown) => boolean;
  says: string;
}

/** One of a known few. */
export const oneOf = (values: readonly unknown[]): Rule => ({
  holds: (item) => values.includes(item),
  says: `one of ${values.join(', ')}`,
});

/** The id of something stored. */
export const isNatural: Rule = {
  holds: (item) => Number.isSafeInteger(item) && (item as number) > 0,
  says: 'a whole number above 0',
};

/** Words of `least` to `most` characters. */
export const words = (least: number, most: number): Rule => ({
  holds: (item) => typeof item === 'string' && item.length >= least && item.length <= most,
  says: `${least} to ${most} characters`,
});

/**
 * The fields as they are, when each holds what its rule asks for: a list in each of its items, and null always, as
 * nothing was asked for. `refuse` gets the first field that does not, in the order of the rules, with the rule's words, and
 * has to throw.
 */
export function readFields<Fields extends object>(
  raw: Record<string, unknown>,
  rules: Record<keyof Fields & string, Rule>,
  refuse: (field: string, says: string) => never,
): Fields {
  for (const [field, rule] of Object.entries<Rule>(rules)) {
    const value = raw[field];
    const items: unknown[] = Array.isArray(value) ? value : value === null ? [] : [value];
    if (!items.every((item) => rule.holds(item))) refuse(field, rule.says);
  }
  return raw as Fields;
}
