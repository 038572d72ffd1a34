import type { Span } from '@/core/text/span';
import type { Unit } from './amount-units';
import type { NumberRead } from './numbers';

/** A number with the unit, if any, that stands with it. */
export interface Token extends Span {
  number: number | null;
  scale: number | null;
  form: NumberRead['form'];
  isScaled: boolean;
  isNegative: boolean;
  unit: Unit | null;
  per: string | null;
  moneyEnd: number;
  isSubunit: boolean;
}
