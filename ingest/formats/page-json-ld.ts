/** A value of JSON-LD. */
export type Json = { [key: string]: unknown };

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ARTICLE =
  /Article|BlogPosting|Report$|LiveBlogPosting|Posting|CreativeWork$|NewsItem|PressRelease|Statement/i;
const PAGE = /WebPage$|ItemPage$|VideoObject$|Product$/i;

/** The fields read from a script that is no JSON, by their names alone: a page's slip must not hide its date. */
function rescue(source: string): Json | null {
  const field = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\\\n]|\\\\.){1,2000})"`).exec(source)?.[1];
  const found = Object.fromEntries(
    ['headline', 'datePublished', 'dateCreated', 'dateModified', 'uploadDate', 'url', 'inLanguage'].flatMap(
      (name) => {
        const value = field(name);
        return value === undefined ? [] : [[name, value.replace(/\\(["/\\])/g, '$1')]];
      },
    ),
  );
  return found.datePublished || found.headline ? { '@type': 'Article', ...found } : null;
}

function parse(source: string): unknown {
  const plain = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  try {
    return JSON.parse(plain);
  } catch {
    // Raw line ends inside strings and commas before a closing bracket are what pages get wrong most.
  }
  try {
    return JSON.parse(plain.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
  } catch {
    return rescue(plain);
  }
}

/** The objects of a page's JSON-LD that describe its article, the surest first: articles, then the page itself. */
export function readArticleData(sources: readonly string[]): Json[] {
  const articles: Json[] = [];
  const pages: Json[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 5) return;
    if (Array.isArray(value)) for (const item of value.slice(0, 200)) visit(item, depth + 1);
    else if (isObject(value)) {
      const types = [value['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE.test(type))) articles.push(value);
      else if (types.some((type) => PAGE.test(type)) || value.datePublished) pages.push(value);
      for (const key of [
        '@graph',
        'mainEntity',
        'mainEntityOfPage',
        'itemListElement',
        'item',
        'subjectOf',
      ]) {
        visit(value[key], depth + 1);
      }
    }
  };
  for (const source of sources) visit(parse(source), 0);
  return [...articles, ...pages];
}

/** The values of a field that may be a string, an object with a name, or a list of these. */
export function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    const name = isObject(item) ? item.name : item;
    const words = [name].flat().filter((word): word is string => typeof word === 'string');
    return words.map((word) => word.replace(/\s+/g, ' ').trim()).filter(Boolean);
  });
}
