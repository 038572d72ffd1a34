import type { EventRule } from './event-grammar-shape';
import { GAP } from './event-grammar-words';

const PRICE_VERB =
  '(?:reset|raised|lifted|lowered|cut|set|adjusted|moved|increased|reduced|fixed|hiked|nudged|kept|revised|agreed|settled|announced|left|held|trimmed|slashed|marked (?:up|down)|put up|rolled over|doubled|halved|quoted)';
const PAPER =
  '(?:[Nn]otices?|[Aa]nnouncements?|[Dd]irectives?|[Ll]ists?|[Tt]enders?|[Pp]rospectus|[Dd]raft|[Ll]aw|[Aa]ction [Pp]lan|[Dd]ecree|[Cc]urbs|[Rr]estrictions|[Pp]rogrammes?|[Rr]eports?|[Gg]uidance|forecasts?|statements?|[Cc]irculars?|[Rr]ules|[Rr]egulations?|[Mm]easures|[Pp]lans?|[Oo]pinions?|[Gg]uidelines?|[Cc]atalogues?|[Ss]tandards?|[Qq]uotas?|price (?:list|notice)|prices|white paper|[Cc]ontrols|controls notices|filing|news|[Cc]ode of conduct|[Rr]oadmap)';

/** Frames of announcements: prices, guidance, papers and deals, and what somebody makes known. */
export const NOTICE_RULES: readonly EventRule[] = [
  {
    id: 'guided to',
    pattern:
      /\b(?:(?:had |has )?guided (?:to|for)|forecast(?:s|ed)?|projected|pre-announced|flagged|expects?|warned|predicted|gave guidance|issued guidance|issued a profit warning)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:profits?|loss|earnings|revenue|net income|output|production|sales|volumes?)\b/gu,
    type: 'announcement',
    strength: 1,
    topic: 'guidance',
  },
  {
    id: 'set a price',
    pattern: new RegExp(
      `\\b${PRICE_VERB}\\b(?! (?:an? |the |new |more )?(?:questions?|doubts?|concerns?|hopes?|fears?|issues?|alarm|eyebrows|awareness|funds?|capital|money|stage|aside|out)\\b)${GAP(80)}\\b(?:prices?|quotations?|tariffs?|[Qq]uotas?)\\b`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
    topic: 'price',
  },
  {
    id: 'price was set',
    pattern:
      /\b[Pp]rices?\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:was|were|has been|have been) (?:reset|raised|lifted|lowered|cut|set|adjusted|increased|reduced|fixed|hiked|agreed)\b/gu,
    type: 'announcement',
    strength: 2,
    topic: 'price',
  },
  {
    id: 'put a product at a price',
    pattern:
      /(?<!\b(?:was|were|been|are|is) )\b(?:put|set|fixed|posted|listed|raised|lifted|lowered|cut|trimmed|left|held|kept|reset|reduced|increased)\b(?<!\b(?:[Tt]raders|[Aa]nalysts|[Bb]rokers|[Dd]ealers|[Bb]uyers|[Mm]erchants)\b[^.;]{0,40})(?:[^.;!?]|\.(?= ?\d)){0,90}?\b(?:at|to|by) (?:about |around |roughly )?(?:RMB|CNY|US\$|A\$|¥|\$|€)? ?\d[\d,.]*(?:[–-][\d,.]+)? ?(?:yuan|RMB|dollars?)?(?: ?\/ ?| per | a | an )(?:t|tonne|ton|kg|kilo|kilogram|mt|lb|pound)\b/gu,
    type: 'announcement',
    strength: 1,
    topic: 'price',
  },
  {
    id: 'followed with a rise',
    pattern:
      /\bfollowed\b(?:[^.;!?]|\.(?= ?\d)){0,50}? with (?:an?|its own|the same|one) (?:[\w-]+ ){0,3}?(?:rise|increase|cut|hike|reduction|notice|list|offer|bid)\b/gu,
    type: 'announcement',
    strength: 2,
  },
  {
    id: 'did the same',
    pattern:
      /(?<!\b(?:was|were|be|been|is|are|being|closely|and) )\b(?:followed|followed suit|did (?:the same|likewise|so too)|came next|joined in|moved (?:too|next)|went the same way)(?=,? (?:only )?(?:(?:on|in|last|late|early|earlier|yesterday|today)\b|this (?:morning|afternoon|evening|week|month)|(?:a|one|two|three|four|five|six|\d+) (?:hours?|days?|weeks?|months?) later|the (?:next|following|same) (?:day|morning|week|month)))|(?:跟进|跟涨|跟跌|跟随(?:上调|下调|调价)|效仿|如法炮制)/gu,
    type: 'other',
    isGapped: true,
    strength: 1,
  },
  {
    id: 'told its customers',
    pattern:
      /\btold (?:its|the|all|their) (?:[\w-]+ )?(?:customers|buyers|clients|traders|dealers|suppliers|distributors|market|bondholders|creditors|bourse|lenders)\b/gu,
    type: 'announcement',
    isTelling: true,
    strength: 2,
  },
  {
    id: 'placed a bond',
    pattern:
      /\b(?:bonds?|notes|debentures|placement|rights issue|shares)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}? (?:was|were) (?:priced|sold|placed|allotted)\b|\b(?:priced|sold|placed|issued)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:bonds?|notes|debentures|commercial paper)\b/gu,
    type: 'announcement',
    strength: 2,
    topic: 'deal',
  },
  {
    id: 'raised an offer',
    pattern:
      /\b(?:raised|sweetened|improved|increased|lifted|upped|boosted|tabled|lodged|launched|made|withdrew|extended|rejected|turned down|rebuffed|spurned)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:offer|bid|takeover|(?:takeover|buyout|indicative|non-binding|unsolicited|revised|improved|first|second|third|cash) (?:approach|proposal))\b(?! (?:price|guide))|\bput more money on the table\b/gu,
    type: 'announcement',
    strength: 3,
    topic: 'offer',
  },
  {
    id: 'told the press',
    pattern:
      /\b(?:told|briefed|assured|informed) (?:reporters|journalists|the (?:press|media)|investors|shareholders|analysts|bondholders|state (?:media|television|TV|radio)|an? (?:press|news) (?:briefing|conference))\b|\b(?:said|spoke|announced) (?:at|in|to) (?:an?|the|its) (?:(?:regular|weekly|monthly) )?(?:press|news) (?:conference|briefing)\b/gu,
    type: 'announcement',
    isTelling: true,
    strength: 2,
  },
  {
    id: 'numbered paper',
    pattern:
      /\b(?:Announcements?|Notices?|Orders?|Decrees?|Circulars?|Directives?|Regulations?) No\. ?\d+\b(?!-)(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?,? (?:(?:was|were) )?(?:issued|published|released|made public|put out|came out|appeared|promulgated|dated)\b|\b(?:Announcement|Notice|Order|Decree|Circular|Directive|Regulation)s? No\. ?\d+\b(?!-),? (?:which|that) (?:[^.;!?]|\.(?=\d)){3,110}? (?:issued|published|released|put out|promulgated|signed|brought out|made public)\b|\bNo\. ?\d+(?: itself| of (?:19|20)\d\d)?,? (?:(?:was|were|which was) )?(?:issued|published|released|made public|put out|came out|promulgated)\b/gu,
    type: 'policy_release',
    strength: 3,
  },
  {
    id: 'said in a notice',
    pattern:
      /\b(?:said|stated|disclosed|confirmed|announced) in (?:an?|its|the)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}?\b(?:notice|filing|statement|announcement|disclosure|bulletin)\b/gu,
    isTelling: true,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 3,
  },
  {
    id: 'made known in a paper',
    pattern:
      /\b(?:was|were|has been|have been) (?:first |officially |formally )?(?:made (?:known|public)|announced|disclosed|published|communicated|confirmed)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? (?:in|by|through|via) (?:an?|the|its) (?:[\w-]+ ){0,3}?(?:notice|circular|statement|filing|letter|bulletin|announcement|decree)\b/gu,
    type: 'announcement',
    isTelling: true,
    strength: 2,
  },
  {
    id: 'issued a paper',
    pattern: new RegExp(
      `\\b(?:issued|issues|published|publishes|released|posted|put out|filed|promulgated|publici[sz]ed|made public|circulated|unveiled|printed|adopted|rolled out|brought out|presented|handed down)\\b${GAP(90)}\\b${PAPER}\\b`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'announced',
    pattern: /\b(?:announced|announces|unveiled|disclosed|declared)\b/gu,
    isTelling: true,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'spelled out',
    pattern:
      /\b(?:outlined|pledged|vowed|confirmed|spelled out|laid out|set out|detailed|warned|cautioned|revealed|signalled|signaled|promised|clarified|denied|recalled|(?:made|put)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? (?:public|on sale|up for sale))\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    isTelling: true,
    strength: 1,
  },
  {
    id: 'in a report lodged',
    pattern:
      /\b[Ii]n (?:an?|its|the) (?:[\w-]+ ){0,4}?(?:report|filing|statement|notice|announcement|update|circular|letter|post) (?:(?:that was )?(?:lodged|filed|published|released|issued|posted|dated|put out|sent)|to (?:the|its) (?:exchange|stock exchange|shareholders|investors)|on (?=\p{Lu}|\d)|last |yesterday)/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    isTelling: true,
    strength: 3,
  },
  {
    id: 'company said',
    // The verb is looked for first: to look behind at every place takes long.
    pattern:
      /\b(?=(?:said|told)\b)(?<=\b(?:company|group|firm|producer|miner|unit|maker|exchange|subsidiary|parent|it|\p{Lu}[\w&-]+) (?:had |has |have )?)(?:said|told (?:investors|shareholders|the exchange|reporters))\b(?=(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){1,40}\bthat\b)/gu,
    isTelling: true,
    type: 'announcement',
    strength: 1,
  },
  {
    id: 'a house, by apposition, said',
    pattern:
      /, (?:the|an?|its|which|whose|part of|owned by|listed in) [^,.;]{2,70}, (?:has |had )?(?:said|warned|told)\b(?=[^.;!?]{1,60}\b(?:that|it|its|there|output|production|profit)\b)/gu,
    isTelling: true,
    type: 'announcement',
    strength: 1,
  },
  {
    id: 'paper reads',
    pattern:
      /\b(?:[Ii]ts|[Tt]heir|[Tt]he|\p{Lu}[\p{L}-]+[’']s) (?:[\w-]+ ){0,2}?(?:offer|notice|list|circular|filing|statement|announcement|price list|letter)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? (?:reads?|puts|gives|gave|shows|showed|names|lists|sets|asks|quotes|speaks of|spoke of|said|says|provides for)\b/gu,
    type: 'announcement',
    strength: 1,
    isTelling: true,
  },
  {
    id: 'agreed a deal',
    pattern:
      /\bagreed (?:on |to )?(?:an? |the )(?:[\w-]+ ){0,3}?(?:truce|deal|framework|package|merger|pause|settlement|price)\b/gu,
    type: 'announcement',
    strength: 1,
  },
  {
    id: 'agreed in',
    pattern:
      /\b(?:agreed|struck|announced|unveiled|disclosed|tabled)(?= (?:in|on|last) (?:(?:early|mid|late)[ -]?)?(?:\p{Lu}|\d|the (?:\d|spring|summer|autumn|winter|first|second)|spring|summer|autumn|winter|week|month|year|night))/gu,
    type: 'announcement',
    strength: 1,
  },
  {
    id: 'bought a company',
    pattern:
      /\b(?:acquired|bought|agreed to (?:buy|acquire|sell|merge)|took (?:over|a stake in|control of)|merged with|sold its|completed (?:the|its) (?:acquisition|purchase|merger|takeover))\b/gu,
    type: 'announcement',
    strength: 1,
    object: ['organization'],
    topic: 'deal',
  },
];
