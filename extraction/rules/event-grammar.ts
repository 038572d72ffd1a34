import { CHINESE_EVENT_RULES } from './event-grammar-chinese';
import { GATHERING_RULES } from './event-grammar-gatherings';
import { JOURNEY_RULES } from './event-grammar-journeys';
import { NOTICE_RULES } from './event-grammar-notices';
import { OFFER_RULES } from './event-grammar-offers';
import { PEOPLE_RULES } from './event-grammar-people';
import { POLICY_RULES } from './event-grammar-policy';
import { RESULT_RULES } from './event-grammar-results';
import type { EventRule } from './event-grammar-shape';
import { WORKS_RULES } from './event-grammar-works';

/** Every frame, English first; where two frames of equal worth begin at one place, the earlier wins. */
export const EVENT_RULES: readonly EventRule[] = [
  ...GATHERING_RULES,
  ...JOURNEY_RULES,
  ...RESULT_RULES,
  ...NOTICE_RULES,
  ...POLICY_RULES,
  ...OFFER_RULES,
  ...PEOPLE_RULES,
  ...WORKS_RULES,
  ...CHINESE_EVENT_RULES,
];
