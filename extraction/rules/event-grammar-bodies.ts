import type { SeriesKind } from '@/core/model/event';

/** A body that sits in numbered meetings, the words that name it and the kind of series that it keeps. Data only. */
export interface SittingBody {
  /** As series are named; null where the house itself sits. */
  label: string;
  kind: SeriesKind;
  words: RegExp;
  /** The words only hint at it: they go with any other body that is named beside them. */
  isHint?: true;
}

/** Bodies whose sittings are counted by the year, even where no year is named. */
export const YEARLY_BODIES: ReadonlySet<string> = new Set(['Party Committee', 'Party Leadership Group']);

/** Sittings of the management, whatever body the text speaks of besides. */
export const OF_MANAGEMENT =
  /\b(?:operati(?:ons?|ng)|production|work|working|business|management|budget|economic|coordination|dispatch|quarterly|monthly|weekly|council|annual|joint|office|directors)\b|例会|办公会|调度会|经营|年会|联席/iu;

/** The more special come first: a safety committee's board room is still a safety committee's. */
export const SITTING_BODIES: readonly SittingBody[] = [
  {
    label: 'Supervisory Board',
    kind: 'board_meeting',
    words: /\b(?:supervisory board|board of supervisors)\b|监事会/iu,
  },
  {
    label: 'Safety Committee',
    kind: 'safety_committee',
    words:
      /\b(?:work(?:place)? )?safety(?: production| work|,? (?:and|&) (?:[a-z]+ ){0,3}[a-z]+| management|, (?:health|environment\w*|fire)[a-z, &]{0,40}?)? (?:committee|commission|council|panel)\b|\bHSE (?:committee|council)\b|安委会|安环委|安全(?:生产|环境|环保|保护|健康|消防|和|与|及|、)*委员会/iu,
  },
  {
    label: 'Discipline Inspection Commission',
    kind: 'meeting',
    words:
      /\bdiscipline[- ]inspection (?:commission|committee)\b|\bcommission for discipline inspection\b|纪委/iu,
  },
  {
    label: 'Trade Union Committee',
    kind: 'meeting',
    words: /\btrade[- ]union (?:[a-z]+ )?committee\b/iu,
  },
  {
    label: 'trade-union congress',
    kind: 'meeting',
    words:
      /\btrade[- ]union\b(?! (?:[a-z]+ )?committee)|\bunion congress\b|工代会|工会(?:第[^，。]{1,4}次)?(?:会员)?代表大会|工会第/iu,
  },
  {
    label: 'workers’ congress',
    kind: 'meeting',
    words:
      /\b(?:staff|workers['’]?|employees['’]?|staff and workers['’]?) (?:congress|conference|assembly)\b|职代会|职工代表大会/iu,
  },
  {
    label: 'Youth League congress',
    kind: 'meeting',
    words:
      /\bYouth League congress\b|\bcongress of (?:the|its) (?:Communist )?Youth League\b|团代会|共青团[^，。；]{0,16}代表大会|共青团(?=[^，。；]{0,12}第)/iu,
  },
  {
    label: 'Party congress',
    kind: 'meeting',
    words: /\bParty congress\b|党代会|党员代表大会/iu,
  },
  {
    label: 'audit committee',
    kind: 'meeting',
    words: /\baudit committee\b|审计委员会/iu,
  },
  {
    label: 'remuneration committee',
    kind: 'meeting',
    words: /\b(?:remuneration|compensation)(?:,? (?:and|&) [a-z]+)? committee\b|薪酬[^，。；]{0,4}委员会/iu,
  },
  {
    label: 'nomination committee',
    kind: 'meeting',
    words: /\bnominat(?:ion|ing)s?(?:,? (?:and|&) [a-z]+)? committee\b|提名委员会/iu,
  },
  {
    label: 'strategy committee',
    kind: 'meeting',
    words: /\bstrateg(?:y|ic)(?:,? [a-z]+){0,3} committee\b|战略[^，。；]{0,10}委员会/iu,
  },
  {
    label: 'Youth League Committee',
    kind: 'meeting',
    words: /\b(?:Communist )?Youth League\b|团委|团代会/iu,
  },
  {
    label: 'leading group',
    kind: 'meeting',
    words: /\b(?:leading|leadership|steering) group (?:for|on)\b|领导小组(?!组长|副组长|成员|办公室)/iu,
  },
  {
    label: 'General Manager’s Office',
    kind: 'meeting',
    words:
      /\b(?:general manager|president|chief executive|CEO)['’]?s? (?:office|work(?:ing)? meeting|business meeting)\b|(?:总经理|总裁|经理)办公会/iu,
  },
  {
    label: 'Independent Directors',
    kind: 'meeting',
    words:
      /\bindependent directors['’]? (?:special )?meeting\b|\bindependent directors (?:of [^,.;]{2,40} )?(?:held|convened|met)\b|独立董事专门会/iu,
  },
  {
    label: 'Council',
    kind: 'meeting',
    words: /\bcouncil(?= (?:meeting|session)\b)|\b(?:its|first|second|third|[a-z\d]+th) council\b|理事会/iu,
  },
  {
    label: 'shareholders’ meeting',
    kind: 'shareholders_meeting',
    words:
      /\b(?:shareholders?|stockholders?)\b|\bgeneral meeting\b|\bgeneral assembly of shareholders\b|股东/iu,
  },
  {
    label: 'Board of Directors',
    kind: 'board_meeting',
    words:
      /(?<!supervisory )\bboard(?: of directors)?\b(?! (?:secretary|room|member|seat))|\bdirectors['’]|董事会/iu,
  },
  {
    label: 'Party Leadership Group',
    kind: 'meeting',
    words: /\bparty (?:leadership|leading|members['’]?) group\b|党组/iu,
  },
  {
    label: 'Party Committee',
    kind: 'meeting',
    words:
      /\bParty\b(?! (?:branch|school|lecture|member|secretar|building))|\b[Ss]tanding [Cc]ommittee\b|党委|常委|中心组/u,
  },
  // An expanded sitting of nobody else is the Party Committee's.
  { label: 'Party Committee', kind: 'meeting', words: /\bexpanded\b/u, isHint: true },
  { label: 'Party branch', kind: 'meeting', words: /\bParty branch\b|党支部/u },
];
