import { type Evidence, evidenceAt } from '@/core/model/evidence';
import type { ExtractedSource } from '@/core/model/extraction';
import { matchesOf } from '@/core/text/matches';
import { type Span, trimSpan } from '@/core/text/span';
import { type Reading, spanAt } from '../reading';
import { mayMatch } from '../refine/attribution';
import { mainOrganisationOf } from '../refine/entities-main';
import { DISCLAIMER, OFFICIAL_MEDIA, OWN_NOTICE } from '../rules/attribution';
import type { Gazetteer } from '../rules/gazetteer';
import { findOutlet, findOutletByName, findOutletByUrl } from '../rules/outlets';
import type { NameCandidate } from './entities-candidate';
import { readKnownNames } from './entities-known';
import { governmentNotice } from './source-governments';
import { type OutletMention, readOutlets } from './source-outlets';
import { isStatePublisher } from './source-publisher';
import { isRelayed, speaksForItself } from './source-relayed';

interface Origin {
  name: string;
  stateOwned: boolean;
  evidence: Evidence;
}

/** A "Source: …" line, which names where a report comes from. */
const SOURCE_LINE =
  /^[ \t•*（(【[-]*(?:Sources?|Original source|Via|来源|来源于|资料来源|稿源|信息来源|來源|資料來源|稿源)\s?[:：]\s*([^\n]{2,200})/gmu;
const FILING =
  /\b(?:exchange|filing|filed|notice to (?:the )?exchange|stock exchange|prospectus|related-party|shares)\b|交易所|公告/i;

/** Names of outlets stand for themselves; companies and papers of companies inherit from the gazetteer. */
function originOf(text: string, mention: NameCandidate | OutletMention): Origin {
  const outlet = findOutlet(mention.key);
  return {
    name: outlet?.name ?? mention.name,
    stateOwned:
      outlet?.stateOwned ?? ('entry' in mention ? (mention.entry?.stateOwned ?? false) : mention.stateOwned),
    evidence: evidenceAt(text, mention.start, mention.end),
  };
}

/** Who put the text out: the header, else its address, else the outlet that speaks in the text in its own name. */
function publisherOf(
  reading: Reading,
  mentions: NameCandidate[],
): { name: string | null; evidence: Evidence | null } {
  const { header, text } = reading;
  const own = mentions.find((mention) => {
    if (mention.type !== 'publication' || reading.gazetteer.find(mention.key)?.stateOwned !== false)
      return false;
    return speaksForItself(text, mention);
  });
  const evidence = own ? evidenceAt(text, own.start, own.end) : null;
  if (header.publisher?.trim()) {
    const name = header.publisher.trim();
    const isOwn = own && (findOutletByName(name)?.key ?? name) === own.key;
    return { name, evidence: isOwn ? evidence : null };
  }
  const byUrl = header.url ? findOutletByUrl(header.url) : null;
  if (byUrl) return { name: byUrl.name, evidence: own?.key === byUrl.key ? evidence : null };
  if (own) return { name: findOutlet(own.key)?.name ?? own.name, evidence };
  const line = namedIn(sourceLines(reading), mentions).find((mention) => mention.entry?.stateOwned === false);
  return line
    ? { name: findOutlet(line.key)?.name ?? line.name, evidence: evidenceAt(text, line.start, line.end) }
    : { name: null, evidence: null };
}

/** The spans of what "Source: …" lines name. */
const sourceLines = ({ text }: Reading): Span[] =>
  matchesOf(text, SOURCE_LINE).map((match) => ({
    start: match.index + match[0].length - match[1]!.length,
    end: match.index + match[0].length,
  }));

/** The publications named in "Source: …" lines. */
function namedIn<T extends NameCandidate | OutletMention>(
  lines: readonly Span[],
  mentions: readonly T[],
): T[] {
  return lines.flatMap((line) =>
    mentions.filter(
      (mention) =>
        mention.start >= line.start &&
        mention.end <= line.end &&
        (!('type' in mention) || mention.type === 'publication'),
    ),
  );
}

/** A company's own pages or account, behind its name in a source line. */
const OWN_PAGES =
  /^[’']?s? ?(?:\((?:[^()]{1,40})\) ?)?(?:group |company |official |corporate )*(?:$|[,;(]|(?:web ?site|site|web ?page|portal|WeChat|Weibo|account|newsletter|bulletin|press (?:release|office)|newsroom|news cent(?:er|re)|media cent(?:er|re))\b)|^(?:官网|官方网站|网站|官微|公众号|新闻中心|融媒体)/u;

/** The company whose own pages a source line names: "Source: X Group website". */
function ownPagesIn(
  text: string,
  lines: readonly Span[],
  mentions: readonly NameCandidate[],
): NameCandidate | null {
  for (const line of lines) {
    const company = mentions.find(
      (mention) =>
        mention.type === 'organization' &&
        mention.start - line.start <= 4 &&
        mention.start >= line.start &&
        mention.end <= line.end,
    );
    if (company && OWN_PAGES.test(text.slice(company.end, line.end).trimEnd())) return company;
  }
  return null;
}

/**
 * The outlet or company whose own publication the text relays. In order: a source line; a paper that reports, or is
 * reported from; a company's own notice. A filing with a stock exchange is nobody's publication, and authorities
 * that announce are the news, not its source, but for a local government whose own pages the text names.
 */
function originalOutlet(
  reading: Reading,
  mentions: NameCandidate[],
  publisherKey: string | null,
): Origin | null {
  const { text, paragraphs, sentences } = reading;
  const isOther = (mention: NameCandidate): boolean => mention.key !== publisherKey;
  const outlets = readOutlets(reading, mentions);
  const lines = sourceLines(reading);
  const line = namedIn(lines, mentions).find(isOther) ?? namedIn(lines, outlets)[0];
  if (line) return originOf(text, line);
  const site = ownPagesIn(text, lines, mentions);
  if (site) return originOf(text, site);
  const lead = Math.min(
    paragraphs[Math.min(3, paragraphs.length - 1)]?.end ?? text.length,
    sentences[Math.min(4, sentences.length - 1)]?.end ?? text.length,
  );
  const papers = [
    ...mentions
      .filter((mention) => mention.type === 'publication' && isOther(mention))
      .map((mention) => ({ mention, stateOwned: mention.entry?.stateOwned === true })),
    ...outlets.map((mention) => ({ mention, stateOwned: mention.stateOwned })),
  ].sort((a, b) => a.mention.start - b.mention.start);
  const relayed = papers.find(({ mention, stateOwned }) => {
    // A foreign agency quoted in passing further down is not where the report comes from.
    if (!stateOwned && mention.start > lead) return false;
    return isRelayed(text, mention);
  });
  if (relayed) return originOf(text, relayed.mention);
  const government = governmentNotice(reading);
  if (government) return { ...government, stateOwned: true };
  return ownNotice(reading, mentions);
}

/** The company that the text relays by its own notice, readout or site. */
function ownNotice(reading: Reading, mentions: NameCandidate[]): Origin | null {
  const { text, sentences, paragraphs } = reading;
  for (const sentence of sentences) {
    if (!mayMatch(reading, sentence, OWN_NOTICE)) continue;
    const words = text.slice(sentence.start, sentence.end);
    const match = words.match(OWN_NOTICE);
    if (!match || FILING.test(words.replace(match[0], ''))) continue;
    const start = sentence.start + words.indexOf(match[0]);
    // "An account was posted by X": X and nobody else.
    const isNamed = / by \p{Lu}/u.test(match[0]);
    const within = isNamed ? { start, end: start + match[0].length } : sentence;
    const key = companyIn(mentions, within)?.key ?? (isNamed ? null : mainOrganisationOf(reading, mentions));
    const company = key ? reading.gazetteer.find(key) : null;
    if (company?.type !== 'organization') continue;
    return {
      name: company.name,
      stateOwned: company.stateOwned ?? false,
      evidence: evidenceAt(text, start, start + match[0].length),
    };
  }
  // "X Group announced that …" in the lead: an unlisted state company has no other channel than its own.
  const lead = paragraphs[Math.min(2, paragraphs.length - 1)]?.end ?? text.length;
  const speaker = mentions.find((mention) => {
    if (mention.start > lead || mention.type !== 'organization' || mention.entry?.stateOwned !== true)
      return false;
    if (mention.entry.tickers.length > 0 || !isCompany(mention, reading.gazetteer)) return false;
    const sentence = spanAt(sentences, mention.start) ?? mention;
    const after = text.slice(mention.end, mention.end + 40);
    return (
      /^(?: \(opens in a new tab\))? announced\s+(?:\(opens in a new tab\)\s+)?(?:that|on|in a)\b/.test(
        after,
      ) && !FILING.test(text.slice(sentence.start, sentence.end))
    );
  });
  return speaker ? originOf(text, speaker) : null;
}

const isCompany = (mention: NameCandidate, gazetteer: Gazetteer): boolean => {
  for (let key = mention.entry?.parent ?? null; key; key = gazetteer.find(key)?.parent ?? null) {
    if (key.endsWith('sasac')) return true;
  }
  return false;
};

function companyIn(mentions: NameCandidate[], sentence: Span): NameCandidate | null {
  return (
    mentions.find(
      (mention) =>
        mention.type === 'organization' && mention.start >= sentence.start && mention.end <= sentence.end,
    ) ?? null
  );
}

/** The passage by which the text limits its own use: what stands under "Disclaimer", else the sentences that say so. */
function disclaimerOf(reading: Reading): Evidence | null {
  const { text, paragraphs, sentences } = reading;
  for (let i = 0; i + 1 < paragraphs.length; i++) {
    const heading = text.slice(paragraphs[i]!.start, paragraphs[i]!.end);
    if (/^(?:disclaimer|editor['’]s note|note to readers|免责声明)[:：.]?$/i.test(heading)) {
      const { start, end } = paragraphs[i + 1]!;
      return evidenceAt(text, start, end);
    }
  }
  for (const paragraph of paragraphs) {
    const label = text.slice(paragraph.start, paragraph.end).match(/^(?:disclaimer|免责声明)\s?[:：]/i);
    if (label) {
      const span = trimSpan(text, { start: paragraph.start + label[0].length, end: paragraph.end });
      if (span.end > span.start) return evidenceAt(text, span.start, span.end);
    }
  }
  const limits = (span: Span): boolean =>
    mayMatch(reading, span, DISCLAIMER) && DISCLAIMER.test(text.slice(span.start, span.end));
  const first = sentences.findIndex(limits);
  if (first < 0) return null;
  let last = first;
  while (last + 1 < sentences.length) {
    const next = sentences[last + 1]!;
    if (!limits(next) || text.slice(sentences[last]!.end, next.start).includes('\n')) break;
    last++;
  }
  return evidenceAt(text, sentences[first]!.start, sentences[last]!.end);
}

const namesOfficialMedia = (reading: Reading): boolean =>
  reading.sentences.some(
    (span) =>
      mayMatch(reading, span, OFFICIAL_MEDIA) &&
      OFFICIAL_MEDIA.test(reading.text.slice(span.start, span.end)),
  );

/**
 * Where a text comes from: its publisher, the outlet or company whose own publication it relays, whether that belongs
 * to the state or the Party (with no such outlet: whether the publisher does), and its disclaimer.
 */
export function detectSource(reading: Reading): ExtractedSource {
  const { mentions } = readKnownNames(reading);
  const publisher = publisherOf(reading, mentions);
  const outlet = publisher.name ? findOutletByName(publisher.name) : null;
  const isOfState = publisher.name
    ? (outlet?.stateOwned ?? isStatePublisher(publisher.name, reading.gazetteer))
    : false;
  const origin = originalOutlet(reading, mentions, outlet?.key ?? null);
  return {
    publisher: publisher.name,
    publisherEvidence: publisher.evidence,
    originalOutlet: origin?.name ?? null,
    originalOutletEvidence: origin?.evidence ?? null,
    stateOwned: origin ? origin.stateOwned : namesOfficialMedia(reading) || isOfState,
    disclaimer: disclaimerOf(reading),
  };
}
