/** Pattern pieces that the Chinese event frames share. Sources without flags; data only. */

/** At most `n` signs of one sentence, as few as possible. */
export const GAP = (n: number) => `[^。！？；\\n]{0,${n}}?`;
/** Fewer signs still, and no comma: verb and object of one clause. */
export const NEAR = (n: number) => `[^。！？；，、\\n]{0,${n}}?`;
