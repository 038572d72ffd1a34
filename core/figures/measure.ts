/**
 * Words that tell what exactly a figure measures, beyond its metric: two figures are compared only when their quotes
 * speak of the same. Lower-case words only where a name could hold them ("rare earth" in a company's name is no product).
 */
const KINDS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['adjusted', /non-?recurring|excluding (?:one-off|extraordinary|exceptional)|扣非|扣除非/i],
  ['before tax', /total profit|pre-?tax profit|profit before (?:income )?tax|利润总额|税前/i],
  ['operating profit', /operating (?:profit|loss|income)|营业利润/i],
  ['gross', /gross (?:profit|margin)|毛利/i],
  ['profit and tax', /profits? and tax|利税/i],
  ['tax included', /(?:including|with) (?:VAT|tax)|tax[- ]inclu|(?<!不)含税/i],
  ['abroad', /\bexport|\boverseas\b|\bforeign (?:sales|revenue)|出口|海外|境外/i],
  ['segment', /\bsegment|\bdivision\b|\bbusiness (?:unit|line)|板块|分部/i],
  ['parent alone', /\bparent company(?:'s|’s)? (?:alone|only)|母公司/i],
  ['cumulative', /\bcumulative|\bsince (?:its founding|listing)|累计/i],
  ['average', /\baverage|\bper (?:capita|head|employee)|平均|人均/i],
];

const PRODUCTS: readonly (readonly [product: string, pattern: RegExp])[] = [
  ['crude steel', /\bcrude steel|粗钢/],
  ['pig iron', /\bpig iron|\bhot metal|生铁|铁水/],
  ['steel products', /\b(?:steel products?|finished steel|rolled steel|commercial steel)|钢材|商品坯材/],
  ['steel', /(?<!crude |finished |rolled |commercial )\bsteel\b(?! products?)|(?<!粗)钢(?:产量|铁)/],
  ['rails', /\brails?\b|钢轨/],
  ['plate', /\bplates?\b|\bsheets?\b|\bcoils?\b|板材|卷板/],
  ['iron ore', /\biron ore|铁矿/],
  ['coke', /\bcoke\b|焦炭/],
  ['coal', /\bcoal\b|煤炭|原煤/],
  ['concentrate', /\bconcentrates?\b|精矿/],
  ['oxides', /\boxides?\b|氧化物|氧化镨|氧化镧/],
  ['metals', /\brare earth metals?\b|稀土金属/],
  ['smelting', /\bsmelt|\bseparat(?:ion|ed) products|冶炼/],
  ['magnets', /\bmagnet|磁材|磁性材料|钕铁硼/],
  ['functional materials', /\bfunctional materials?|功能材料/],
  ['polishing', /\bpolishing|抛光/],
  ['hydrogen storage', /\bhydrogen storage|储氢/],
  ['alloys', /\balloys?\b|合金/],
  ['copper', /\bcopper\b|铜/],
  ['aluminium', /\balumini?um\b|铝/],
  ['nickel', /\bnickel\b|镍/],
  ['gold', /\bgold\b|黄金/],
  ['neodymium', /\bneodymium|\bpraseodymium|\bNdPr\b|镨钕/],
  ['heavy rare earths', /\bdysprosium|\bterbium|镝|铽/],
  ['light rare earths', /\blanthanum|\bcerium|镧|铈/],
];

const found = (quote: string, rules: readonly (readonly [string, RegExp])[]): string =>
  rules
    .filter(([, pattern]) => pattern.test(quote))
    .map(([name]) => name)
    .join(', ');

/** So many quotes are remembered; one is set against dozens of others, each time with all its patterns. */
const MOST_REMEMBERED = 10_000;

function remembered(read: (quote: string) => string): (quote: string) => string {
  const known = new Map<string, string>();
  return (quote) => {
    const last = known.get(quote);
    if (last !== undefined) return last;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const now = read(quote);
    known.set(quote, now);
    return now;
  };
}

/** The measure that a quote speaks of, as a key: equal keys can be compared. */
export const measureOf: (quote: string) => string = remembered((quote) => found(quote, KINDS));

/** The products that a quote names, as a key; an empty string for none. */
export const productsOf: (quote: string) => string = remembered((quote) => found(quote, PRODUCTS));
