import type { HanMarks } from './names-chinese-marks';

/** Does a verb, an adverb or a pronoun of two signs end here? */
export const breaksAt = (marks: HanMarks, at: number): boolean => at >= 2 && (marks.pair[at - 2]! & 2) === 2;

/** The codes of single signs. */
export const codeSet = (signs: string): Set<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
