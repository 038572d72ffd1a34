/** The longest opening that stands for a title, in characters. */
const LONGEST = 160;

/** Enough words for a line to say something: "Highlights" does not, nor does a byline. */
function saysSomething(line: string): boolean {
  const words = line.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words >= 5 || han >= 8;
}

/** The text's own first telling line, for a report that has no title; null when there is none. Cut at a word. */
export function openingOf(text: string): string | null {
  const lines = text.split('\n').map((line) => line.replace(/^[\s•*–—-]+/u, '').trim());
  const line = lines.find(saysSomething);
  if (line === undefined) return null;
  // A title has no full stop.
  if (line.length <= LONGEST) return line.replace(/(?<!\.)[.。]$/u, '');
  const cut = line.slice(0, LONGEST);
  const atWord = cut.lastIndexOf(' ');
  return `${atWord > LONGEST / 2 ? cut.slice(0, atWord) : cut}…`;
}
