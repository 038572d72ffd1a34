import type { Prediction } from '@/core/contract/prediction';
import type { Gold } from './corpus';

/** Values as near as this share are the same, as for the scorer. */
const NEAR = 0.005;

/** Annotated figures that were found with another period: what the scorer counts but does not name. */
export function listOtherPeriods(gold: Gold, { figures }: Prediction): string[] {
  return (gold.figures ?? []).flatMap(({ value, unit, period, evidence, optional }) => {
    const same = figures.filter((figure) => Math.abs(figure.value - value) <= Math.abs(value) * NEAR);
    if (optional || same.length === 0 || same.some((figure) => figure.period === period)) return [];
    return [
      `${value} ${unit} is of ${period}, found ${same.map((figure) => figure.period).join(' or ')}: ${evidence}`,
    ];
  });
}

/** Themes that the annotation has and the text did not get, and the other way round. */
export function listOtherThemes(gold: Gold, { themes }: Prediction): string[] {
  const wanted = new Set(gold.themes ?? []);
  return [
    ...[...wanted].filter((theme) => !themes.includes(theme)).map((theme) => `missed ${theme}`),
    ...themes.filter((theme) => !wanted.has(theme)).map((theme) => `extra ${theme}`),
  ];
}
