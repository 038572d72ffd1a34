import type { ParseArgsConfig } from 'node:util';

export interface ServeOptions {
  /** How long readers and the importing admin are held. */
  seconds: number;
  readers: number;
  /** Articles of the desk, five events each. */
  articles: number;
  /** Seconds for each address that is asked alone. */
  each: number;
  /** Milliseconds that a reader rests between two requests while the desk is held; 0: not at all. */
  rest: number;
  /** Serve the build that is there, even if the sources have changed since. */
  asBuilt: boolean;
}

const DEFAULTS = { seconds: 120, readers: 50, articles: 20_000, each: 3, rest: 3000 } as const;
type Count = keyof typeof DEFAULTS;

/** The flags of `npm run bench -- serve`, for `parseArgs`. */
export const SERVE_FLAGS = {
  seconds: { type: 'string' },
  readers: { type: 'string' },
  articles: { type: 'string' },
  each: { type: 'string' },
  rest: { type: 'string' },
  'as-built': { type: 'boolean' },
} as const satisfies ParseArgsConfig['options'];

/** What the flags say, and the rest as it is measured by default. Throws where a flag is no whole number. */
export function readServeOptions(
  given: Partial<Record<Count, string>> & { 'as-built'?: boolean },
): ServeOptions {
  const countOf = (name: Count) => {
    const text = given[name];
    if (text === undefined) return DEFAULTS[name];
    const least = name === 'rest' ? 0 : 1;
    if (!/^\d+$/.test(text) || Number(text) < least) {
      throw new Error(`“--${name} ${text}” is no whole number from ${least} on.`);
    }
    return Number(text);
  };
  return {
    seconds: countOf('seconds'),
    readers: countOf('readers'),
    articles: countOf('articles'),
    each: countOf('each'),
    rest: countOf('rest'),
    asBuilt: given['as-built'] ?? false,
  };
}
