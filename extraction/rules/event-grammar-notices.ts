import type { EventRule } from './event-grammar-shape';
import { GAP, PERIOD_WORD, RESULT_NOUN, WILL } from './event-grammar-words';

const PRICE_VERB =
  '(?:reset|raised|lifted|lowered|cut|set|adjusted|moved|increased|reduced|fixed|hiked|nudged|kept|revised|agreed|settled|announced|left|held|trimmed|slashed|marked (?:up|down)|put up|rolled over|doubled|halved|quoted)';
const PAPER =
  '(?:[Nn]otices?|[Aa]nnouncements?|[Dd]irectives?|[Ll]ists?|[Tt]enders?|[Pp]rospectus|[Dd]raft|[Ll]aw|[Aa]ction [Pp]lan|[Dd]ecree|[Cc]urbs|[Rr]estrictions|[Pp]rogrammes?|[Rr]eports?|[Gg]uidance|forecasts?|statements?|[Cc]irculars?|[Rr]ules|[Rr]egulations?|[Mm]easures|[Pp]lans?|[Oo]pinions?|[Gg]uidelines?|[Cc]atalogues?|[Ss]tandards?|[Qq]uotas?|price (?:list|notice)|prices|white paper|[Cc]ontrols|controls notices|filing|[Cc]ode of conduct|[Rr]oadmap)';

/** Frames of what is published: results, announcements, policy. */
export const NOTICE_RULES: readonly EventRule[] = [
  // Results
  {
    id: 'published results',
    pattern: new RegExp(
      `\\b(?:published|publishes|reported|reports|posted|posts|released|releases|announced|booked|unveiled|disclosed|filed|recorded|delivered|issued|presented|turned in)\\b${GAP(60)}\\b${PERIOD_WORD}[ -](?:[\\w-]+ ){0,2}?${RESULT_NOUN}\\b`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'report of a period, published by',
    pattern: new RegExp(
      `(?<![\\w-])(?:[Tt]he |[Ii]ts |[Aa]n? )?(?:20\\d\\d )?${PERIOD_WORD}(?: 20\\d\\d)?[ -](?:[\\w-]+ ){0,2}?${RESULT_NOUN}(?: (?:was|were|that was))? (?:released|published|issued|disclosed|filed|posted|announced|unveiled) (?=by\\b)`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'published its report for a period',
    pattern: new RegExp(
      `\\b(?:published|reported|released|announced|unveiled|disclosed|filed|issued|presented)\\b${GAP(30)}\\b(?:report|results|statements?|accounts) (?:for|on|of) (?:the |its )?(?:${PERIOD_WORD}\\b|fiscal|financial|full|nine months|six months|three months|half|year\\b|20\\d\\d\\b)`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'published results for a period',
    pattern:
      /\b(?:published|reported|released|announced|unveiled|disclosed|filed|presented)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}?\b(?:results|earnings|accounts|figures|numbers) (?:for|of)\b(?! (?:an?|the|its|their) (?:[\w-]+ )?(?:drill\w*|surveys?|stud(?:y|ies)|votes?|tenders?|auctions?|tests?|assays?|trials?|investigations?|inspections?|exploration|polls?)\b)/gu,
    type: 'results',
    strength: 3,
  },
  {
    id: 'put the figures out',
    pattern:
      /\b(?:published|released|announced|unveiled|disclosed|filed|issued|posted|presented|put out|brought out|gave out|handed in) (?:the|its|their|these|those) (?:(?:full|detailed|unaudited|audited|official|latest|new) )?(?:numbers|figures|results|accounts|earnings)\b(?! (?:of|from|for|to)\b| on (?!\p{Lu}|\d))|\b(?:put|made|got|laid) (?:the|its|their|these|those) (?:(?:full|detailed|unaudited|audited|official|latest|new) )?(?:numbers|figures|results|accounts|earnings) (?:out|public|open|before)\b/gu,
    type: 'results',
    typeOfAuthority: 'announcement',
    strength: 2,
  },
  {
    id: 'reported a profit',
    pattern:
      /\b(?:reported|posted|booked|recorded|turned in|announced)\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:net (?:profit|loss|income)|revenue|operating profit|attributable profit|earnings|a profit|a loss)\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'said profit rose',
    pattern:
      /\b(?:said|announced|reported|disclosed|showed|stated|(?:told|informed) (?:the|its|their|investors|shareholders))\b(?:[^.;!?]|\.(?= ?\d)){0,60}?\b(?:net (?:profit|loss|income)|revenue|sales|earnings|profit)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:fell|rose|grew|jumped|increased|decreased|dropped|slipped|climbed|surged|soared|plunged|slumped|more than doubled|doubled|tripled|was|were|came (?:to|in)|totall?ed|reached|stood|amounted)\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'results, released',
    pattern: new RegExp(
      `(?<![\\w-])${PERIOD_WORD}[ -](?:[\\w-]+ ){0,2}?${RESULT_NOUN}, (?:which (?:was|were) )?(?:released|published|issued|disclosed|filed|posted|announced|unveiled|out)\\b`,
      'giu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'profit, it reported',
    pattern:
      /\b(?:[Pp]rofits?|[Rr]evenues?|[Ss]ales|[Ee]arnings|[Tt]urnover|[Ll]oss(?:es)?|[Oo]utput|[Pp]roduction|[Ee]xports|[Ii]mports|[Ss]hipments|[Dd]eliveries|[Vv]olumes|(?:made|produced|shipped|exported|imported|mined|smelted|sold|poured|turned out)(?= (?:about |some |nearly |more than |a record )?[\d.,]+))\b(?:[^.;!?]|\.(?= ?\d)){0,220}?, (?:the|its|it|customs|officials|\p{Lu})(?:[^.;!?,]|\.(?= ?\d)){0,50}?\b(?:said|reported|announced|disclosed|told (?:the|its|investors|shareholders)(?: \w+){0,2}) (?=(?:late |early )?(?:on |last |yesterday|this |today))/gu,
    type: 'results',
    strength: 1,
  },
  {
    id: 'data, put out by',
    pattern: new RegExp(
      `\\b(?:[Aa]ccording to|[Cc]iting|[Aa]s shown by) (?:the )?(?:[\\w-]+ ){0,3}?(?:data|figures|statistics|numbers|accounts)\\b${GAP(80)}\\b(?:released|published|issued|disclosed|put out|made public|posted|showed|announced|from)\\b|\\b(?:[Dd]ata|[Ss]tatistics|[Tt]rade figures|[Cc]ustoms figures) (?:from|of|by) ${GAP(60)}\\b(?:showed|show|released|published|put out|issued)\\b|\\b(?:data|figures|statistics) (?:showed|published|released|put out|issued)(?= (?:on|last|late|yesterday|today|this|earlier)\\b)`,
      'gu',
    ),
    type: 'results',
    strength: 1,
  },
  {
    id: 'results showed',
    pattern: new RegExp(
      `(?<![\\w-])${PERIOD_WORD}[ -](?:[\\w-]+ ){0,2}?(?:results|figures|accounts|report|statements?|earnings)${GAP(60)}\\b(?:showed|shows|revealed|were published|were released|was published|was released|came out|put)\\b`,
      'giu',
    ),
    type: 'results',
    strength: 2,
  },
  {
    id: 'results are due',
    pattern: new RegExp(
      `(?<![\\w-])${PERIOD_WORD}[ -](?:[\\w-]+ ){0,2}?${RESULT_NOUN}${GAP(20)} (?:follow|are due|is due|will be (?:published|released|out)|will (?:follow|come out)|come out|comes out|are expected|is expected|are to be published)\\b`,
      'giu',
    ),
    type: 'results',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'laid its accounts',
    pattern: new RegExp(
      `\\b(?:laid|tabled|lodged|handed in|turned in|came out with|put out|brought out|opened|closed)\\b${GAP(40)}\\b(?:accounts|results|books for|${PERIOD_WORD} (?:report|numbers|figures))\\b`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: 'figures came out',
    pattern:
      /\b(?:[Ff]igures|[Nn]umbers|[Aa]ccounts|[Rr]esults)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}? (?:came (?:in|out|with|late|on)|appeared|were (?:out|public|lodged|filed|posted|sent|laid|released|published))\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'put its profit at',
    pattern:
      /\bput\b(?:[^.;!?]|\.(?= ?\d)){0,50}?\b(?:net (?:profit|loss|income)|revenue|earnings|turnover|sales|profit|loss)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? at\b/gu,
    type: 'results',
    strength: 1,
  },
  {
    id: 'back to profit',
    pattern:
      /\b(?:lost money|swung (?:back )?(?:in)?to (?:an? |the )?(?:[\w-]+ ){0,3}?(?:profit|loss|black|red|surplus|deficit)|(?:returned|went back) to (?:profit|the black)|turned (?:a|to) (?:profit|loss)|(?:slipped|fell|slid) (?:back )?into (?:the red|a loss))\b/gu,
    type: 'results',
    strength: 2,
  },

  // Announcements
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
      /\b(?:raised|sweetened|improved|increased|lifted|upped|boosted|tabled|lodged|launched|made|withdrew|extended|rejected)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:offer|bid|takeover)\b(?! (?:price|guide))|\bput more money on the table\b/gu,
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
      /\b(?:Announcements?|Notices?|Orders?|Decrees?|Circulars?|Directives?|Regulations?) No\. ?\d+\b(?!-)(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?,? (?:(?:was|were) )?(?:issued|published|released|made public|put out|came out|appeared|promulgated|dated)\b|\bNo\. ?\d+(?: itself| of (?:19|20)\d\d)?,? (?:(?:was|were|which was) )?(?:issued|published|released|made public|put out|came out|promulgated)\b/gu,
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
      `\\b(?:issued|issues|published|publishes|released|posted|put out|filed|promulgated|publici[sz]ed|circulated|unveiled|printed|adopted|rolled out|brought out|presented|handed down)\\b${GAP(90)}\\b${PAPER}\\b`,
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
    pattern: /\b(?:agreed|struck|announced|unveiled|disclosed|tabled)(?= (?:in|on|last) )/gu,
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

  // Policy
  {
    id: 'will act by authority',
    pattern: new RegExp(
      `\\b${WILL}(?:impose|introduce|suspend|lift|tighten|ease|extend|adopt|ban|restrict|raise|cut|set|publish|issue|release)\\b${GAP(80)}\\b(?:controls?|measures|rules|regulations?|bans?|quotas?|licen[cs]ing|restrictions?|tariffs?|law|prices?|${RESULT_NOUN})\\b`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'authority acted',
    pattern:
      /\b(?:imposed|imposes|introduced|suspended|suspends|lifted|tightened|eased|extended|adopted|passed|approved|banned|restricted|enacted|paused|expanded|brought in|loosened|relaxed|revoked|repealed|shelved|reinstated|reimposed|toughened|froze|narrowed)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:[Cc]ontrols?|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ee]mbargo(?:es)?|[Ss]anctions|[Mm]easures|[Rr]ules|[Rr]egulations?|bans?|[Qq]uotas?|licen[cs]ing|licen[cs]es?|package|restrictions?|[Tt]ariffs?|[Ll]aw|[Pp]olic(?:y|ies))\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'authority set',
    pattern:
      /\b(?:doubled|tripled|raised|cut|told(?! (?:[Rr]eporters|journalists|the press|the media|investors|analysts|shareholders|state (?:media|television)))|gave|allotted|allocated|assigned|distributed|handed(?! (?:in|over))(?: out| down)?|dealt out|parcelled out|shared out|rolled over|renewed|prolonged|extended|fixed|slapped|scrapped|abolished|waived|set|placed|put|added|widened|renewed|removed|granted|adopted|unveiled|announced|released|published|issued|approved|passed|endorsed|drew up|drafted|signed|launched|lowered|lifted)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:[Rr]oyalt(?:y|ies)|[Cc]ontrols?|[Cc]urbs|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ee]mbargo(?:es)?|[Ss]anctions|[Ss]urcharges?|[Cc]eilings?|[Ss]afeguards?|[Ee]xport tax(?:es)?|[Mm]easures|[Rr]ules|[Rr]egulations?|[Bb]ans?|[Qq]uotas?|[Ll]icen[cs]ing|[Ll]icen[cs]es?|[Rr]estrictions?|[Tt]ariffs?|[Ll]aw|[Pp]olic(?:y|ies)|[Oo]rder|[Ll]ist|[Pp]lan|[Rr]oadmap|[Ss]trategy|[Gg]uidelines?|[Ss]tandards?|[Oo]pinions|[Bb]ill|[Ww]hite [Pp]aper|[Cc]atalogue|[Cc]ode)\b/gu,
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'rules were introduced',
    pattern:
      /\b(?:[Cc]ontrols|[Rr]ules|[Mm]easures|[Rr]estrictions|[Rr]egulations?|[Qq]uotas?|[Tt]ariffs?|[Bb]an)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}? (?:introduced|imposed|announced|adopted|issued|published)\b/gu,
    type: 'policy_release',
    strength: 1,
  },
  {
    id: 'trade case',
    pattern: new RegExp(
      `\\b(?:opened|launched|started|began|initiated|closed|ended|concluded|terminated|extended|dropped|ordered|announced|widened|wound up)\\b${GAP(50)}\\b(?:(?:anti-?dumping|countervailing|anti-?subsidy|safeguard|trade|tariff|duty|sunset|expiry|Section \\d+)(?: and (?:anti-?subsidy|countervailing))? (?:case|investigation|inquiry|probe|review|proceedings?)|(?:case|investigation|inquiry|probe|review|proceedings?) (?:of|into|against|over|on) (?:its |the )?(?:[\\w-]+ ){0,4}?(?:duties|duty|tariffs|imports|dumping|subsidies))\\b|(?:发起|启动|立案|作出|公布|终止|延长|进行)${'[^。！？；\\n]{0,40}?'}(?:反倾销|反补贴|保障措施|双反|期终复审|日落复审)|(?:反倾销|反补贴|保障措施|双反)${'[^。！？；，\\n]{0,12}?'}(?:立案|调查|复审|初裁|终裁|裁定)`,
      'gu',
    ),
    type: 'policy_release',
    strength: 3,
  },
  {
    id: 'will need a licence',
    pattern: new RegExp(
      `\\b(?:will (?:need|require|have to (?:apply|obtain|hold|pay|file|show|seek)|be (?:subject to|required to|obliged to|banned|barred|licensed|taxed|charged|exempt\\w*|capped|limited)|(?:pay|attract|carry|face))|(?:must|need to|have to) (?:apply|obtain|hold|pay|file|show|seek))\\b${GAP(60)}\\b(?:licen[cs]es?|permits?|dut(?:y|ies)|tariffs?|quotas?|lev(?:y|ies)|tax(?:es)?|approval|permission|certificates?|declarations?)\\b|(?:须|需|应|必须|均须)(?:先|事先|向[^，。；]{1,12})?(?:申请|办理|申领|取得|持有|提交|缴纳)[^，。；]{0,10}(?:许可证?|配额|资质|证书|审批|关税|申报)`,
      'gu',
    ),
    type: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'in force since',
    pattern: new RegExp(
      `\\b(?:has|have) (?:now |again |also )?(?:charged|levied|imposed|required|demanded|banned|barred|taxed|applied|collected|enforced)\\b${GAP(100)}\\bsince\\b`,
      'gu',
    ),
    typeOfAuthority: 'policy_release',
    strength: 1,
  },
  {
    id: 'required since',
    pattern: new RegExp(
      `\\b(?:[Ll]icen[cs]es?|[Pp]ermits?|[Dd]uty|[Dd]uties|[Tt]ariffs?|[Ll]ev(?:y|ies)|[Qq]uotas?|[Cc]ontrols|[Rr]estrictions|[Rr]ules|[Ee]xports?|[Ss]hipments?|[Ii]mports?)\\b${GAP(50)}\\b(?:has|have) been (?:charged|levied|imposed|required|needed|banned|barred|taxed|applied|in (?:force|effect|place)|subject to|under)\\b${GAP(60)}\\bsince\\b`,
      'gu',
    ),
    type: 'policy_release',
    strength: 1,
  },
  {
    id: 'takes effect',
    pattern:
      /\b(?:(?:took|takes?|taken) effect|(?:comes?|came|enters?|entered|goes|went|go|put) into (?:effect|force)|due to bite|became effective|becomes effective)\b/gu,
    type: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
];
