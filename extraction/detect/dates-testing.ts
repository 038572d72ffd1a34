import { NO_HEADER } from '@/core/model/document';
import { readText } from '../reading';
import { detectDates } from './dates';

/** "words = EDTF" for every date found; `?` stands for a time that nothing resolves. */
export const dates = (text: string, published: string | null = null) =>
  detectDates(readText(text, NO_HEADER), published).map(
    (d) => `${text.slice(d.start, d.end)} = ${d.edtf ?? '?'}`,
  );
/** The first date found, with all that is known of it. */
export const first = (text: string, published: string | null = null) =>
  detectDates(readText(text, NO_HEADER), published)[0] ?? null;
