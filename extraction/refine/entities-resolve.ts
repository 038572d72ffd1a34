import type { Span } from '@/core/text/span';
import { knownCandidate, type NameCandidate } from '../detect/entities-candidate';
import type { NameMatch } from '../detect/entities-match';
import type { Reading } from '../reading';
import { spanAt } from '../reading';
import { SHARED_NAMES, type SharedName } from '../rules/gazetteer';

/** Words of the exchange and of filings: beside them a shared name means the listed company. */
const LISTED_CUES =
  /\b(?:shares?|stock|shareholders?|listed|buy-?back|filing|related[- ]party|connected transaction|dividend|daily limit|market (?:value|cap\w*)|exchange|in a notice|supply contract|quarterly price|transaction price)\b|股价|股东|公告|关联交易|涨停|市值|上市/i;

/** Which entity a shared name means at one place; see the corpus rules for "Baotou Steel". */
function readShared(shared: SharedName, match: NameMatch, firmKeys: Set<string>, reading: Reading): string {
  const { text, sentences } = reading;
  const after = text.slice(match.end, match.end + 24);
  const before = text.slice(Math.max(0, match.start - 40), match.start);
  const code = shared.listedCode;
  // "Baotou Steel (600010.SH)", "Bao Gang United Steel (Baotou Steel, 600010)": the code beside the name decides.
  if (new RegExp(`^[^.。\\n]{0,8}${code}`).test(after)) return shared.listed;
  // "Baogang Group (Baotou Steel)": a bracket right behind the group's own name renames the group.
  if (/[(（]\s*$/.test(before) && shared.groupName.test(before.replace(/[\s(（]+$/, ''))) return shared.group;
  if (firmKeys.has(shared.listed)) return shared.listed;
  if (new RegExp(shared.groupName.source.replace(/\$$/, '') + String.raw`\s?[(（]${match.quote}`).test(text))
    return shared.group;
  const sentence = spanAt(sentences, match.start) ?? match;
  const stretch = firmKeys.has(shared.group) ? text.slice(sentence.start, sentence.end) : text;
  return LISTED_CUES.test(stretch) ? shared.listed : shared.group;
}

/**
 * Decide what each gazetteer match means: shared names by their context, weak names only beside a firm name of the
 * same thing in the same text. Undecided matches fall away.
 */
export function resolveNames(matches: NameMatch[], reading: Reading): NameCandidate[] {
  const firmKeys = new Set<string>();
  for (const match of matches) {
    for (const { entry, strength } of match.readings) {
      if (strength !== 'weak' && !SHARED_NAMES.has(match.fold)) firmKeys.add(entry.key);
    }
  }
  return matches.flatMap((match) => {
    // "(NYSE: MP)": the exchange is an address there, and nobody speaks of it.
    if (
      /^[A-Z]{3,6}$/.test(match.quote) &&
      /^\s?[:：]\s?[A-Z0-9]/.test(reading.text.slice(match.end, match.end + 4))
    )
      return [];
    const shared = SHARED_NAMES.get(match.fold);
    if (shared) {
      const entry = reading.gazetteer.find(readShared(shared, match, firmKeys, reading));
      return entry ? [knownCandidate(match, entry, 0.8)] : [];
    }
    const firm = match.readings.find((known) => known.strength !== 'weak');
    if (firm) return [knownCandidate(match, firm.entry, 0.95)];
    const weak = match.readings.filter((known) => firmKeys.has(known.entry.key));
    // Where both the group and its listed company are named in full, the listed one is what the short name trades as.
    const chosen = weak.find((known) => known.entry.tickers.length > 0) ?? weak[0];
    return chosen && isNameUse(reading, match) ? [knownCandidate(match, chosen.entry, 0.8)] : [];
  });
}

/** A weak name is read as a name unless it opens a sentence as a common word would ("Peak output fell"). */
function isNameUse(reading: Reading, span: Span): boolean {
  const sentence = spanAt(reading.sentences, span.start);
  if (!sentence || sentence.start !== span.start) return true;
  const next = reading.text.slice(span.end, span.end + 12);
  return /^['’]s\b/.test(next) || /^ (?:is|was|has|had|will|said|says|and|also|now)\b/.test(next);
}
