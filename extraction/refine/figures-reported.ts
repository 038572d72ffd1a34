import type { FigureDraft } from '../detect/figures-draft';

/** Amounts in an account of a stretch that no measure is named for. */

const MASS_REPORTED =
  /\b(?:came (?:in )?(?:to|at)|reached|totall?ed|amounted to|rose to|fell to|climbed to|dropped to|grew to|slipped to|sold|shipped|delivered|processed|handled|mined|separated|smelted|exported|imported|supplied|accounted for|took|bought|treated|moved|counted|recorded|registered|booked)\s(?:about |some |around |nearly |almost |over |more than |only |just |a |record )*$|(?:[为為达達]到?|[销銷]售(?:[^，。；\d]{0,10})?|[增降升]至)$/i;
const SPENT_REPORTED =
  /\b(?:costs|expenses|spending|outlays?|expenditure|wages|receipts|charges|overheads)\b[^.;,\d]{0,40}\b(?:was|were|came (?:in )?(?:to|at)|rose to|fell to|reached|amounted to|totall?ed|stood at|lagged at)\s(?:about |some |around |nearly |almost |over |more than |only |just )*$/i;

/** 风电客户贡献31.2亿元, "lifts brought in 310 million", "the biggest customer with 2.2 billion": a part of what was earned. */
const EARNED_BY_PART =
  /(?:[贡貢]献|[贡貢]獻|[带帶][来來]|[实實][现現]|[录錄]得|[创創]收)了?(?:[约約]|近|超)?$|\b(?:contributed|brought in|yielded|fetched)\s(?:about |some |around |nearly |over |another )?$|\b(?:lines?|segments?|divisions?|business|products?|customers?|markets?|outlets?|arm|earner)\b[^.;\d]{0,40}\bwith\s(?:about |some |around |nearly |over )?$/i;
const SPENT_BEFORE = /\b(?:spent|laid out|put aside)\s(?:about |some |around |nearly |over |another )?$/i;
const SPENT_BEHIND = /^\s(?:went|flowed)\s(?:into|on|to)\b|^\swas\s(?:spent|laid out)\b/;
const FORESEEN =
  /[预預][计計期]|每年|[将將可]|有望|[拟擬]|[计計][划劃]|[达達][产產]|建成|\b(?:will|would|could|may|should|plans?|expects?|each year|a year)\b/i;

/** Money told in an account of a stretch as earned by a part of the firm, or as spent. */
function isTurnedOver(before: string, behind: string): boolean {
  const clause = before.split(/[，。；;]/).at(-1) ?? '';
  if (FORESEEN.test(clause)) return false;
  return EARNED_BY_PART.test(before) || SPENT_BEFORE.test(before) || SPENT_BEHIND.test(behind);
}

/** "Separated oxides came to 721 tonnes", "exploration costs were 4m": told in an account of a stretch, without a measure's name. */
export function isReported(
  text: string,
  { amount, sentence, metric, label, unit, move }: FigureDraft,
): boolean {
  if (move !== null || metric === 'capacity' || label !== null || unit.includes('/')) return false;
  const before = text.slice(Math.max(sentence.start, amount.start - 90), amount.start);
  if (amount.kind === 'mass') return metric === 'other' && MASS_REPORTED.test(before);
  return (
    amount.kind === 'money' &&
    (SPENT_REPORTED.test(before) || isTurnedOver(before, text.slice(amount.end, amount.end + 24)))
  );
}
