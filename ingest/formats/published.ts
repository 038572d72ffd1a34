import { MONTHS, parseEdtf } from '@/core/time/edtf';
import { findDateForms } from './page-date-forms';

const two = (text: string) => text.padStart(2, '0');

/** A date whose month is a word, as EDTF: in English, or in another language that pages come in; null for any other words. */
function parseWords(words: string): string | null {
  const month = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
  const american = new RegExp(`\\b${month} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'i').exec(words);
  const british = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? ${month},? (\\d{4})\\b`, 'i').exec(words);
  const [name, day, year] = american
    ? [american[1], american[2], american[3]]
    : [british?.[2], british?.[1], british?.[3]];
  if (!name || !day || !year) {
    const [form] = findDateForms(words);
    const isNamed = form?.edtf.length === 10 && /\p{L}{3}/u.test(words.slice(form.start, form.end));
    return isNamed && words.length <= 60 ? form.edtf : null;
  }
  const index = MONTHS.findIndex((short) => short.toLowerCase() === name.toLowerCase());
  return `${year}-${two(String(index + 1))}-${two(day)}`;
}

/**
 * A publication date as files write it, as EDTF at the precision given: `2025-08-28`, `2025-08`, `2025`, an ISO
 * instant (its own local day), `2025/8/28`, `2025年8月28日`, `28 August 2025`, `28 août 2025`. Null for anything else: `11/07/2025` means two days.
 */
export function parsePublished(text: string): string | null {
  const words = text.trim();
  const numbers =
    /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:$|[T ]\d{1,2}:|T$|\s)/.exec(words) ??
    /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/.exec(words) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|T\d{4})/.exec(words);
  const edtf = numbers
    ? [numbers[1], numbers[2], numbers[3]]
        .filter((part) => part !== undefined)
        .map(two)
        .join('-')
    : parseWords(words);
  const date = edtf ? parseEdtf(edtf) : null;
  return date?.lower && date.precision !== 'season' ? edtf : null;
}
