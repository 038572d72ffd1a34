import type { SeriesKind } from '@/core/model/event';

/** A body that sits in numbered meetings, the words that name it and the kind of series that it keeps. Data only. */
export interface SittingBody {
  /** As series are named; null where the house itself sits. */
  label: string;
  kind: SeriesKind;
  words: RegExp;
}

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
      /\b(?:work(?:place)? )?safety(?: production| work| and [a-z]+| management)? (?:committee|commission|council)\b|安委会|安全生产委员会/iu,
  },
  {
    label: 'Discipline Inspection Commission',
    kind: 'meeting',
    words:
      /\bdiscipline[- ]inspection (?:commission|committee)\b|\bcommission for discipline inspection\b|纪委/iu,
  },
  {
    label: 'trade-union congress',
    kind: 'meeting',
    words:
      /\btrade[- ]union (?:congress|conference|assembly)\b|\bunion congress\b|工代会|工会(?:会员)?代表大会/iu,
  },
  {
    label: 'workers’ congress',
    kind: 'meeting',
    words:
      /\b(?:staff|workers['’]?|employees['’]?|staff and workers['’]?) (?:congress|conference|assembly)\b|职代会|职工代表大会/iu,
  },
  {
    label: 'Youth League Committee',
    kind: 'meeting',
    words: /\b(?:Communist )?Youth League\b|团委|团代会/iu,
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
    label: 'Party Committee',
    kind: 'meeting',
    words:
      /\bParty\b(?! (?:branch|school|lecture|member|secretar))|\b[Ss]tanding [Cc]ommittee\b|\bexpanded\b|党委|党组|常委|中心组/u,
  },
  { label: 'Party branch', kind: 'meeting', words: /\bParty branch\b|党支部/u },
];
