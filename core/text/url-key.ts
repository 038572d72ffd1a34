/** Parameters that tell where a visitor came from, and nothing of the page. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|hsa_\w+|at_\w+|ga_\w+|_ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|fb_\w+|msclkid|yclid|ysclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|oly_\w+_id|vero_\w+|spm|scm|from|src|source|ref|ref_\w+|refer|referrer|referer|share\w*|sharer?_\w+|social|cmpid|cmp|campaign|icid|ncid|cid|smid|sref|rss|feed|xtor|wt_\w+|tracking\w*|isappinstalled|wxshare\w*|timestamp|_t|nsukey|chksm|scene|trk\w*|s_cid|ito|guccounter|guce_\w+|outputtype|amp|amp_js_v|usqp|print|printable|output|fromsource|app_?share)$/i;

/** Such a parameter names the page after all when it is the only one that could. */
const MAY_NAME = /^(?:id|p|page_?id|article_?id|aid|nid|newsid|docid|contentid|n|a)$/i;

const AMP_HOSTS = /^(?:www\.)?google\.[a-z.]+$/i;

/** The page behind the addresses of AMP caches and viewers. */
function unwrapAmp(url: URL): URL {
  const viewer = AMP_HOSTS.test(url.hostname) ? /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1] : undefined;
  const cache = url.hostname.endsWith('.cdn.ampproject.org')
    ? /^\/(?:[cvi]|wp)\/(?:s\/)?(.+)$/.exec(url.pathname)?.[1]
    : undefined;
  const inner = viewer ?? cache;
  if (!inner) return url;
  const address = `https://${inner.replace(/^https?:\/\//i, '')}${url.search}`;
  return URL.canParse(address) ? new URL(address) : url;
}

/** One spelling for one path: percent codes of plain letters undone, the others in capitals. */
function normalisePart(part: string): string {
  return part
    .replace(/%([0-9a-f]{2})/gi, (code, hex: string) => {
      const sign = String.fromCharCode(Number.parseInt(hex, 16));
      return /[A-Za-z0-9._~-]/.test(sign) ? sign : code.toUpperCase();
    })
    .normalize('NFC');
}

function normalisePath(pathname: string): string {
  return normalisePart(pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, '/')
    .replace(/\.amp(?=\.html?$)/i, '')
    .replace(/\/amp(?:\.html?)?\/?$/i, '/')
    .replace(/^\/amp\/(?=.+)/i, '/')
    .replace(/\/print\/?$/i, '/')
    .replace(/\/+$/, '');
}

function parametersOf(url: URL): string {
  if (url.search === '') return '';
  const kept = [...url.searchParams].filter(
    ([name, value]) => MAY_NAME.test(name) || !(TRACKING.test(name) || value === ''),
  );
  return kept
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join('&');
}

/**
 * One key for one page, however its address is written: without scheme, `www.`, `m.` and `amp.`, default port, fragment,
 * tracking parameters, AMP and print variants, `index.html` and a last slash; parameters sorted. Null for an address
 * that names no single page (a bare host), and for what is no http(s) address. What comes out, put behind `https://`,
 * has the same key again.
 */
export function toUrlKey(address: string): string | null {
  const trimmed = address.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const url = unwrapAmp(new URL(trimmed));
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp|wap)\.(?=[^.]+\.)/, '').replace(/\.(?=$|:)/, '');
  const path = normalisePath(url.pathname);
  const parameters = parametersOf(url);
  // A fragment is a place in a page, but for old one-page sites it is the page.
  const fragment = /^#!\/?./.test(url.hash) ? url.hash : '';
  if (path === '' && parameters === '' && fragment === '') return null;
  return `${host}${path}${parameters ? `?${parameters}` : ''}${fragment}`;
}
