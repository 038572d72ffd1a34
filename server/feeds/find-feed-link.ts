const KINDS = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json)$/;

/** The attributes of one tag, by name in small letters; the signs that addresses need are decoded. */
function readAttributes(tag: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name, double, single, bare] of tag.matchAll(
    /([a-z][a-z-]{0,40})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi,
  )) {
    const value = (double ?? single ?? bare ?? '').replace(/&(?:amp|#38);/gi, '&').trim();
    if (!attributes.has(name!.toLowerCase())) attributes.set(name!.toLowerCase(), value);
  }
  return attributes;
}

/**
 * The feed that a web page names in its head (`<link rel="alternate" type="application/rss+xml" href>`), as a full
 * address; null when it names none. A feed of comments is taken only where there is no other.
 */
export function findFeedLink(html: string, pageUrl: string): string | null {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const base = readAttributes(/<base\s[^<>]{0,2000}>/i.exec(visible)?.[0] ?? '').get('href') ?? '';
  const place = URL.canParse(base, pageUrl) ? new URL(base, pageUrl) : new URL(pageUrl);
  const kindOf = (link: Map<string, string>) =>
    (link.get('type') ?? '').toLowerCase().replace(/;.*$/s, '').trim();
  const links = (visible.match(/<link\s[^<>]{0,2000}>/gi) ?? [])
    .map(readAttributes)
    .filter(
      (link) =>
        link.get('rel')?.toLowerCase().split(/\s+/).includes('alternate') &&
        KINDS.test(kindOf(link)) &&
        link.has('href') &&
        URL.canParse(link.get('href')!, place),
    );
  const isComments = (link: Map<string, string>) =>
    /comment/i.test(`${link.get('title') ?? ''} ${link.get('href')}`);
  const chosen = links.find((link) => !isComments(link)) ?? links[0];
  return chosen ? new URL(chosen.get('href')!, place).href : null;
}
