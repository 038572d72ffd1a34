import type { Qualifier } from '@/core/model/figure';

const APPROX_BEFORE =
  /(?:\b(?:about|around|roughly|approximately|approx\.?|some|nearly|almost|close to|an estimated|estimated|circa|ca\.|just under|just over|in the region of|on the order of|or so)\s+|[~≈]\s?|约[为合]?|約|大约|大約|近|将近|接近|左右)(?:a |an )?$/i;
const AT_LEAST_BEFORE =
  /(?:\b(?:(?<!\bnot? )more than|over|exceed(?:s|ed|ing)?|at least|above|surpass(?:es|ed|ing)?|no less than|not less than|no fewer than|upwards of|in excess of|top(?:s|ped|ping)?|north of|beyond|a minimum of)\s+(?:the )?|[>≥]\s?|(?<!不)超过?|逾|至少|不低于|不少于|突破|高于|(?<!不)超過|多达)$/i;
const AT_LEAST_AFTER =
  /^(?:\+|[\s-]plus\b|\s*or (?:more|above|higher|over)\b|\s*以上|\s*(?:and|or) upwards|\s*and (?:more|above)\b)/i;
const UP_TO_BEFORE =
  /(?:\b(?:up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum of|less than|fewer than|under|below|capped at|limited to)\s+|[<≤]\s?|不超过|不超過|最多|至多|不足|低于|上看)$/i;
const APPROX_AFTER = /^(?:左右|上下|\s*or so\b)/;
const OPEN_ENDED = /[+]|多|余|餘/;

/** Signs before and behind an amount that its degree may need. */
export const DEGREE_BEFORE = 32;
export const DEGREE_AFTER = 16;

/**
 * How exactly an amount is stated, by the words right before and behind it and by its own ("300多万吨" is at least).
 * A comparison ("than 3 million") is no lower bound; the caller knows which amounts are compared.
 */
export function degreeOf(before: string, words: string, after: string, isCompared = false): Qualifier {
  if ((AT_LEAST_BEFORE.test(before) && !isCompared) || AT_LEAST_AFTER.test(after) || OPEN_ENDED.test(words))
    return 'at_least';
  if (UP_TO_BEFORE.test(before)) return 'up_to';
  return APPROX_BEFORE.test(before) || APPROX_AFTER.test(after) ? 'approx' : 'exact';
}
