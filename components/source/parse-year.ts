/** A year as it was typed: null for none, undefined for what is no year. */
export function parseYear(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  return /^\d{4}$/.test(typed) ? Number(typed) : undefined;
}
