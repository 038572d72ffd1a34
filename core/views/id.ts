/** A row id as it stands in an address; null for anything that is not a positive whole number that JavaScript can hold. */
export function parseId(text: string): number | null {
  if (!/^[1-9]\d{0,14}$/.test(text)) return null;
  return Number(text);
}
