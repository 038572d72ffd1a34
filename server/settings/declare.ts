import { z } from 'zod';

/** One setting: everything that the code, its messages and the documents say about it. */
export interface Setting<T> {
  /** As written in the environment; null when there is none. */
  default: string | null;
  /** What may stand there, in words: “a whole number from 1 to 65535”. */
  allowed: string;
  meaning: string;
  /** Never shown; may also come from the file that NAME_FILE names. */
  isSecret: boolean;
  /** The value of what was written; undefined when that is not allowed. */
  read: (written: string) => T | undefined;
}

/** A setting that has a value where nothing is written. */
interface Given {
  default: string;
  meaning: string;
}

/** Any words, or those that `pattern` lets pass. */
export const words = (setting: Given, allowed = 'any text', pattern = /\S/): Setting<string> => ({
  ...setting,
  allowed,
  isSecret: false,
  read: (written) => (pattern.test(written) ? written : undefined),
});

/** Words that may be missing. */
export const optionalWords = (
  meaning: string,
  allowed = 'any text',
  pattern = /\S/,
): Setting<string | null> => ({
  default: null,
  allowed,
  meaning,
  isSecret: false,
  read: (written) => (pattern.test(written) ? written : undefined),
});

/** A whole number. */
export const whole = (
  setting: Given,
  { min = 1, max = Number.MAX_SAFE_INTEGER }: { min?: number; max?: number } = {},
): Setting<number> => ({
  ...setting,
  allowed:
    max === Number.MAX_SAFE_INTEGER
      ? `a whole number, ${min} or more`
      : `a whole number from ${min} to ${max}`,
  isSecret: false,
  read: (written) => {
    const value = Number(written);
    return /^\d+$/.test(written) && value >= min && value <= max ? value : undefined;
  },
});

/** One of some words. */
export const choice = <const T extends string>(setting: Given, choices: readonly T[]): Setting<T> => ({
  ...setting,
  allowed: `one of ${choices.map((each) => `\`${each}\``).join(', ')}`,
  isSecret: false,
  read: (written) => choices.find((each) => each === written),
});

/** An address that begins with http:// or https://, or none. */
export const optionalAddress = (meaning: string): Setting<string | null> => ({
  default: null,
  allowed: 'an address that begins with http:// or https://',
  meaning,
  isSecret: false,
  read: (written) => z.url({ protocol: /^https?$/ }).safeParse(written).data,
});

/** A secret of so many characters or more, or none. */
export const secret = (meaning: string, length: number): Setting<string | null> => ({
  default: null,
  allowed: `at least ${length} characters`,
  meaning,
  isSecret: true,
  read: (written) => (written.length >= length ? written : undefined),
});
