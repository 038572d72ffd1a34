import { beginsPair, joinPair } from '@/core/text/signs';

/** Below this the way through a buffer costs more than it saves. */
const SHORT = 200;

let lastText = '';
let lastCodes = new Uint16Array(0);

/**
 * The UTF-16 codes of a text. Walks over every sign read them from here: asking a string for one sign after the other
 * costs several times more. The last text's are kept, since several detectors walk over the same one.
 */
export function codesOf(text: string): Uint16Array {
  if (text !== lastText) {
    const codes = new Uint16Array(text.length);
    if (text.length < SHORT) for (let i = 0; i < codes.length; i++) codes[i] = text.charCodeAt(i);
    else Buffer.from(codes.buffer).write(text, 'utf16le');
    lastCodes = codes;
    lastText = text;
  }
  return lastCodes;
}

/** The code point at an offset of such codes, a lone half of a pair as itself. */
export function signIn(codes: Uint16Array, at: number): number {
  const code = codes[at]!;
  return beginsPair(code) && at + 1 < codes.length ? joinPair(code, codes[at + 1]!) : code;
}
