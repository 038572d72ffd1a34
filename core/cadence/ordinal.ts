/** `37` as analysts write it in running text: "37th"; 1st, 2nd, 3rd, 11th to 13th. */
export function formatOrdinal(n: number): string {
  const tens = n % 100;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}
