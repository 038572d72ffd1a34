import type { ThemeBars } from '../theme-words/share';

/**
 * How likely a theme carries a text, by how it stands there. Made from annotated reports by `npm run train:themes -- FOLDER…`;
 * signs in the order of `signsOf`, themes by what each has beforehand.
 */
export const THEME_BARS: ThemeBars = {
  signs: [-0.97, -1.16, 3.08, 1.55, -0.56, 2.14, 0.31, 0.94, -1.54, 1.33, -0.61, -0.08],
  themes: {
    'anti-corruption': 0.1,
    'capital-markets': 0.16,
    digitalization: 0.56,
    environment: -0.04,
    'export-controls': -0.1,
    finance: -0.71,
    geopolitics: -0.25,
    governance: 0.52,
    innovation: -0.38,
    'international-cooperation': 0.55,
    'market-strategy': -0.72,
    mergers: 0.12,
    'party-building': -0.46,
    pricing: -0.61,
    production: 0.51,
    safety: 0.51,
    'smart-manufacturing': 0.26,
    'soe-reform': -0.27,
    'supply-chain': 0.4,
    talent: 0.22,
  },
};
