import type { EventRule } from './event-grammar-shape';
import { GAP, PERIOD_WORD, RESULT_NOUN, SHARE_DEAL } from './event-grammar-words';

/** Frames of accounts: what a house earned, made or lost, as it is published. */
export const RESULT_RULES: readonly EventRule[] = [
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
    pattern: new RegExp(
      `\\b(?:[Ff]igures|[Nn]umbers|[Aa]ccounts|[Rr]esults)\\b(?:[^.;!?,]|[.,](?=\\d)|\\.(?= \\d)){0,20}? (?:came (?:in|out|with(?!${GAP(60)}\\b${SHARE_DEAL}\\b)|late|on)|appeared|were (?:out|public|lodged|filed|posted|sent|laid|released|published))\\b`,
      'gu',
    ),
    type: 'results',
    strength: 2,
  },
  {
    id: 'report went to the exchange',
    pattern:
      /\b(?:[Rr]eport|[Aa]ccounts|[Ff]igures|[Nn]umbers|[Rr]esults|[Ss]tatements?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}? (?:went to|(?:was|were) (?:sent|filed|lodged|handed|submitted|delivered|given)(?: in)? (?:to|with|at)|reached|landed (?:at|with)|arrived at) (?:the )?(?:[\p{L}]+ ){0,2}?(?:[Ee]xchange|[Bb]ourse|[Rr]egulator)\b/gu,
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
];
