import { keepCookie } from '@/components/layout/cookies';

/** Holds "compact" when a person has chosen it, so that the server draws the list right at once; absent, it is comfortable. */
export const DENSITY_COOKIE = 'lodestone-density';

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** The density that a cookie names. */
export const parseDensity = (text: string | undefined): Density =>
  text === 'compact' ? 'compact' : 'comfortable';

/** Keep the density for this browser; lists and tables of all pages follow at once. */
export function keepDensity(density: Density): void {
  keepCookie(DENSITY_COOKIE, density === 'compact' ? density : null);
  if (density === 'compact') document.documentElement.dataset.density = density;
  else delete document.documentElement.dataset.density;
}
