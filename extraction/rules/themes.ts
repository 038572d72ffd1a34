import type { ThemeConcept } from '@/core/model/theme-change';
import { THEME_WORDS_CHINESE } from './themes-chinese';
import { THEME_WORDS_ENGLISH } from './themes-english';
import { readWords } from './themes-words';

/** What themes are looked for, and by which words: a shipped theme or one that people have made. */
export type Theme = ThemeConcept;
export type Scheme = readonly Theme[];

const concept = (key: string, label: string, broader: string | null, definition: string): Theme => ({
  key,
  label,
  definition,
  broader,
  related: [],
  terms: [
    ...readWords(THEME_WORDS_ENGLISH[key] ?? {}).map(([term, weight]) => ({
      term,
      weight,
      language: 'en' as const,
    })),
    ...readWords(THEME_WORDS_CHINESE[key] ?? {}).map(([term, weight]) => ({
      term,
      weight,
      language: 'zh' as const,
    })),
  ],
});

/** The twenty themes by which reports are sorted, by key. Labels and definitions are what readers see. */
export const THEMES: Scheme = [
  concept(
    'anti-corruption',
    'Anti-corruption',
    'governance',
    'Discipline, inspection rounds and codes of conduct: misconduct, extravagance, bribery and how they are pursued.',
  ),
  concept(
    'capital-markets',
    'Capital markets',
    'finance',
    'Shares, investors and listings: prices on the exchange, buy-backs, dividends, ratings, shareholders.',
  ),
  concept(
    'digitalization',
    'Digitalisation',
    'innovation',
    'Data, software and artificial intelligence in management and production.',
  ),
  concept(
    'environment',
    'Environment',
    null,
    'Emissions, waste, green mines, energy saving and the restoration of land.',
  ),
  concept(
    'export-controls',
    'Export controls',
    'geopolitics',
    'Licences, bans and quotas on what may leave a country, and their suspension.',
  ),
  concept('finance', 'Finance', null, 'Results of a period: revenue, profit, cash flow, debt, accounts.'),
  concept(
    'geopolitics',
    'Geopolitics',
    null,
    'Rivalry and dealings between states: trade friction, sanctions, national security, dependence on a rival.',
  ),
  concept(
    'governance',
    'Governance',
    null,
    'Boards, control and accountability: who decides in the company, and how decisions are overseen.',
  ),
  concept(
    'innovation',
    'Innovation',
    null,
    'Research and development, patents, standards, laboratories and pilot lines.',
  ),
  concept(
    'international-cooperation',
    'International cooperation',
    'geopolitics',
    'Partnerships, investment and exchange across borders.',
  ),
  concept(
    'market-strategy',
    'Market strategy',
    null,
    'How the company means to win: customers, brand, products, competitors, expansion.',
  ),
  concept(
    'mergers',
    'Mergers and acquisitions',
    'capital-markets',
    'Takeovers, offers, stakes bought or sold, joint ventures and restructurings of ownership.',
  ),
  concept(
    'party-building',
    'Party building',
    'governance',
    'The Communist Party inside the company: meetings, study, loyalty, ideological work, cells and cadres.',
  ),
  concept(
    'pricing',
    'Pricing',
    'finance',
    'Prices set, negotiated or reported, and the formulas behind them.',
  ),
  concept(
    'production',
    'Production',
    null,
    'Output, capacity, plants and projects: what is made, how much, and where.',
  ),
  concept('safety', 'Safety', null, 'Safety at work, accidents, hidden dangers and emergency plans.'),
  concept(
    'smart-manufacturing',
    'Smart manufacturing',
    'production',
    'Automated plants: robots, process control, unmanned equipment, smart factories.',
  ),
  concept(
    'soe-reform',
    'State enterprise reform',
    'governance',
    'Reform of state-owned enterprises: core business, mixed ownership, incentives, private partners.',
  ),
  concept(
    'supply-chain',
    'Supply chain',
    null,
    'From ore to magnet: reserves, feedstock, contracts, customers and their dependence on a source.',
  ),
  concept(
    'talent',
    'Talent',
    null,
    'Recruiting, training and promoting people: cadres, engineers, graduates.',
  ),
];

/**
 * The weight from which on a theme is said to carry a text. It holds for the themes of people as well: a name of weight 3
 * told twice, two clear terms, or one of weight 4 or 5, which people use where a single telling is to be enough.
 */
const LEAST_WEIGHT = 4;
/**
 * Themes that ask for another weight: more where their words stand in every report of this trade, as a plant, a share or a
 * price is named in passing; less where one clear word leaves no doubt. Chosen on reports that were left out of the fit,
 * one set after the other; the result is flat around them.
 */
const OTHER_LEAST_WEIGHT: Readonly<Record<string, number>> = {
  production: 7.5,
  finance: 5.4,
  geopolitics: 6.4,
  mergers: 6,
  'capital-markets': 4,
  pricing: 5,
  'supply-chain': 5.4,
  'market-strategy': 5.7,
  governance: 5.2,
  environment: 7,
  'party-building': 3.5,
  innovation: 3.5,
  digitalization: 3.5,
  safety: 3,
  'anti-corruption': 3,
  'export-controls': 3,
};

/** How much must speak for a theme, by its key. */
export const leastWeightOf = (theme: string): number => OTHER_LEAST_WEIGHT[theme] ?? LEAST_WEIGHT;

const shipped = new Map(THEMES.map(({ key, terms }) => [key, new Map(terms.map((t) => [t.term, t.weight]))]));

/** The weight with which a term of a theme ships; null for one that it ships without. */
export const shippedWeight = (theme: string, term: string): number | null =>
  shipped.get(theme)?.get(term) ?? null;
