// Words that stand in or beside names, written by us (docs/data-sources.md).
/** Heads that open the title of a document of policy: "Notice on …", "Opinions on …". */
export const POLICY_OPENERS =
  'Notice|Opinions|Guiding Opinions|Opinion|Measures|Interim Measures|Regulations|Provisions|Guidelines|Guidance|Circular|Decision|Rules|Catalogue|Announcement|Implementation Plan|Action Plan|Work Plan';

/** Last words of policies. */
export const POLICY_HEADS =
  /(?:Law|Act|Regulations?|Rules|Measures|Provisions|Guidelines|Code|Directive|Policy|Standards?)$/;

/** Last words of programmes, courses and drives. */
export const PROGRAMME_HEADS =
  /(?:Program(?:me)?|Campaign|Initiative|Plan|Project|Action|Actions|Scheme|Course|Training|Drive|Strategy|Pact|Fellowship|Awards?|Competition|Model)$/;

/** Quoted slogans that count their parts: "five major tasks", "two upholds". */
export const COUNTED_SLOGAN =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: [a-z-]+){1,4}(?:s|ness|ies)$/i;

/** Ordinal words of the Five-Year Plans in use. */
export const PLAN_ORDINALS: Readonly<Record<string, number>> = {
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
};

/** Chinese short names of the Five-Year Plans. */
export const PLAN_ORDINALS_HAN: Readonly<Record<string, number>> = {
  十一五: 11,
  十二五: 12,
  十三五: 13,
  十四五: 14,
  十五五: 15,
  十六五: 16,
};
