/**
 * All matches of a global pattern, as `text.matchAll(pattern)` gives them. `matchAll` works on a copy of the pattern, and
 * for a large one copying (and compiling anew, once the engine has forgotten it) costs more than matching: detectors ask a
 * hundred patterns of every sentence.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`The pattern ${pattern} finds one match only.`);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] !== '') continue;
    const isPair = pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff;
    pattern.lastIndex += isPair ? 2 : 1;
  }
  return found;
}
