/**
 * The dateline that an agency sets before its first sentence: "BEIJING, Sept. 22 (Xinhua) -- ", "SHENYANG (Reuters): ",
 * "新华社北京9月22日电（记者…）". The day in it is the day of the report, not of what the report tells.
 */
const DATELINE =
  /^\s*(?:\p{Lu}[\p{Lu} .’'-]{2,30},\s(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?)(?:, \d{4})?\s*(?:--?|–|—|:)\s+|\p{Lu}[\p{Lu} .’'-]{2,30}(?:,\s?[^()\n]{3,24}?)?\s*\(\s?[\p{L} .]{2,24}\)\s*(?:--?|–|—|:)\s*|\([\p{Lu}][\p{L} .]{2,24}\)\s*(?:--|–|—)\s*|(?:新华社|中新社|中新网|人民网|本报)[^，。；\s]{0,16}?(?:电|讯)[ 　]*(?:[（(][^）)]{0,30}[）)])?[ 　]*)/u;

/** Length of the dateline that a sentence or line begins with; 0 when it has none. */
export function datelineLength(words: string): number {
  return DATELINE.exec(words)?.[0].length ?? 0;
}
