import { parseHTML } from 'linkedom';

/** A web page, parsed once: what its tree holds, and what only its source does. */
export interface Page {
  document: Document;
  /** The sources of its JSON-LD scripts, in order. */
  jsonLd: string[];
  /** The address that a browser noted when it saved the page. */
  savedFrom: string | null;
}

/** A deeper tree costs its parser a time that grows with the square of the depth, and overflows the stack of a walk. */
const DEEPEST = 200;

const UNREAD =
  /<!--|<(script|style|svg|noscript|template|iframe|object|canvas|math|textarea|select)(?=[\s>/])[^>]*>/gi;

/** Elements that hold nothing, or whose end pages leave out. */
const UNCOUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|option|tr|td|th|tbody|thead|tfoot|colgroup|html|head|body)$/i;

/** The source without what holds no words: styles, drawings, menus of choices; `bare` also without scripts and comments. */
function stripUnread(html: string): { markup: string; bare: string; jsonLd: string[] } {
  const kept: string[] = [];
  const bare: string[] = [];
  const jsonLd: string[] = [];
  const endless = new Set<string>();
  let at = 0;
  UNREAD.lastIndex = 0;
  for (let match = UNREAD.exec(html); match; match = UNREAD.exec(html)) {
    const name = match[1]?.toLowerCase() ?? '!--';
    const opened = match.index + match[0].length;
    // One search for an end that is not there is enough: a file may open a hundred thousand.
    if (endless.has(name) || match[0].endsWith('/>')) continue;
    const end = name === '!--' ? /--!?>/g : new RegExp(`</${name}\\s*>`, 'gi');
    end.lastIndex = opened;
    const close = end.exec(html);
    if (!close) {
      endless.add(name);
      continue;
    }
    const stop = close.index + close[0].length;
    const before = html.slice(at, match.index);
    const isScript = name === 'script' || name === '!--';
    kept.push(before, isScript ? html.slice(match.index, stop) : ' ');
    bare.push(before, ' ');
    if (name === 'script' && /\btype\s*=\s*["']?application\/ld\+json/i.test(match[0])) {
      jsonLd.push(html.slice(opened, close.index));
    }
    at = stop;
    UNREAD.lastIndex = at;
  }
  const rest = html.slice(at);
  return { markup: kept.join('') + rest, bare: bare.join('') + rest, jsonLd };
}

/** The markup with the tags left out that would stand deeper than `DEEPEST`; their words stay. */
function boundDepth(markup: string): string {
  const kept: string[] = [];
  let depth = 0;
  let at = 0;
  for (const match of markup.matchAll(/<(\/?)([a-z][\w:.-]*)[^<>]*>/gi)) {
    const [tag, close, name = ''] = match;
    if (UNCOUNTED.test(name) || tag.endsWith('/>')) continue;
    const isDeep = depth >= DEEPEST;
    if (!close) depth++;
    else if (depth > 0) depth--;
    if (close ? depth >= DEEPEST : isDeep) {
      // One blank for a run of tags: a hundred thousand of them would be a text of blanks that is read again and again.
      if (match.index > at || kept.length === 0) kept.push(markup.slice(at, match.index), ' ');
      at = match.index + tag.length;
    }
  }
  if (at === 0) return markup;
  kept.push(markup.slice(at));
  return kept.join('');
}

/**
 * The markup with each link closed before the next one opens, as browsers read it. Links left open would stand in each
 * other, and the reader view compares all links with all that they hold.
 */
function closeLinks(markup: string): string {
  let isOpen = false;
  return markup.replace(/<(\/?)a(?=[\s>])[^<>]*>/gi, (tag, close: string) => {
    const wasOpen = isOpen;
    isOpen = close === '';
    return wasOpen && isOpen ? `</a>${tag}` : tag;
  });
}

const SAVED = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]+)\s*-->/i;

/** Parse the source of a page or of a piece of one. Never throws, however deep or broken it is. */
export function parsePage(html: string): Page {
  const { markup, bare, jsonLd } = stripUnread(html);
  const shallow = boundDepth(bare);
  // Scripts and comments may hold dates; a tree that had to be made flatter is no page whose scripts matter.
  const bounded = closeLinks(shallow === bare ? markup : shallow);
  // linkedom needs an outer element; pieces of pages get one.
  const source = /<html[\s>]/i.test(bounded)
    ? bounded
    : `<!doctype html><html><body>${bounded}</body></html>`;
  const { document } = parseHTML(source);
  return { document, jsonLd, savedFrom: SAVED.exec(html.slice(0, 20_000))?.[1] ?? null };
}
