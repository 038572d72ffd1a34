import { CHINESE_GATHERING_RULES } from './event-grammar-chinese-gatherings';
import { CHINESE_JOURNEY_RULES } from './event-grammar-chinese-journeys';
import { CHINESE_NOTICE_RULES } from './event-grammar-chinese-notices';
import { CHINESE_PEOPLE_RULES } from './event-grammar-chinese-people';
import { CHINESE_WORKS_RULES } from './event-grammar-chinese-works';
import type { EventRule } from './event-grammar-shape';

/** The Chinese frames; the same conventions and families as the English ones. */
export const CHINESE_EVENT_RULES: readonly EventRule[] = [
  ...CHINESE_GATHERING_RULES,
  ...CHINESE_JOURNEY_RULES,
  ...CHINESE_NOTICE_RULES,
  ...CHINESE_PEOPLE_RULES,
  ...CHINESE_WORKS_RULES,
];
