/** Who sent a message, as its header says: a desk, or a person who writes for one. */
export interface Sender {
  publisher: string | null;
  author: string | null;
}

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '');

/** "Mara Holt from Furnace Weekly", "Mara Holt at Furnace Weekly", "Mara Holt | Furnace Weekly". */
const PERSON_OF =
  /^(\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3})(?: (?:from|at|of|via) |\s*[|,@/]\s*)(?:the )?(\S.{1,60})$/u;

/** Whether the address is made of the parts of the name, as a person's is (m.holt@, mara.holt@, holt@). */
function isPerson(name: string, address: string): boolean {
  const parts = name.split(/\s+/).map(fold);
  const [first, last] = [parts[0] ?? '', parts.at(-1) ?? ''];
  const local = address.split('@')[0]?.toLowerCase() ?? '';
  const domain = fold(address.split('@')[1] ?? '');
  if (parts.length < 2 || parts.length > 4 || last.length < 2) return false;
  // A paper's name stands in its domain; so may a person's, but then nothing tells them apart.
  if (domain.includes(last) || domain.includes(parts.join(''))) return false;
  const pieces = local.split(/[._-]/).map(fold);
  if (pieces.length >= 2) return pieces.at(-1) === last && (pieces[0] ?? '').startsWith(first[0] ?? '?');
  return fold(local) === last || fold(local) === `${first[0]}${last}`;
}

/** The sender's name as the publisher, and as the author where it can only be a person. `list` is a mailing list's name. */
export function readSender(name: string, address: string, list: string | null): Sender {
  const own = name
    .replace(/\s+/g, ' ')
    .replace(/^["'“]|["'”]$/g, '')
    .trim();
  const named = PERSON_OF.exec(own);
  if (named?.[1] && named[2]) return { author: named[1], publisher: named[2].trim() };
  if (own === '' || own.includes('@')) return { author: null, publisher: list };
  return isPerson(own, address) ? { author: own, publisher: list } : { author: null, publisher: own };
}
