import { CHINESE_EVENT_RULES } from './event-grammar-chinese';
import type { EventRule } from './event-grammar-shape';

const STUDY =
  '(?<study_session>group (?:study|learning)|study sessions?|(?:theor(?:y|etical)|political|ideological) (?:study|learning|session)(?: sessions?| meeting)?|(?:cent(?:er|re|ral)|core)[- ]group (?:study|learning|meeting|session)(?: session)?|collective (?:study|learning)(?: session)?|reading class|learning session|study meeting)';
const TRAINING =
  '(?<training>(?:training|induction)(?: (?:session|course|class|programme|program|camp|workshop|event|seminar)s?)?(?! (?:base|cent|ground|data))|(?<!of )(?<!golf )courses?\\b|seminars?|boot camps?|workshops?(?! \\d)|training class(?:es)?|refresher class)';
const SUMMIT =
  '(?<summit>summits?|[Ff]orums?|(?:[Ee]xperience[- ])?[Ee]xchange (?:[Mm]eeting|[Cc]onference)|[Ss]ymposi(?:um|a)|[Ee]xpo(?:sition)?\\b|trade fair|(?:industry|international|annual|academic|technical|development|supply-chain) conference)';
const MEETING =
  '(?<meeting>meetings?(?! (?:room|hall))|sittings?|sessions?|plenums?|(?:business|operations?|operational|monthly|quarterly|performance|work|management) review|(?:results |performance |earnings |press |investor )?briefings?|(?:bilateral |trade )?talks|assembl(?:y|ies)|(?:tele|video)?conference(?! (?:room|call|cent|hall))|congress(?:es)?|rall(?:y|ies)|roundtables?|hearings?|discussions? with)';
const GATHERING = `(?:${STUDY}|${TRAINING}|${SUMMIT}|${MEETING})\\b`;

const HELD =
  '(?:held|holds|hold|convened|convenes|convoked|hosted|hosts|co-hosted|organi[sz]ed|organi[sz]es|staged|ran|opened|conducted|kicked off|wrapped up|concluded|launched|launches|gathered|met|sat(?: down)?|used|devoted|attended|chaired|presided over|took part in|participated in|summoned|called|arranged|rolled out|started|completed|addressed|joined|delivered|went through|sent)';
const WAS_HELD =
  '(?:(?:was|were|has been|have been|had been|being) (?:also |then |officially |successfully )?(?:held|convened|organi[sz]ed|hosted|staged|opened|launched|conducted|kicked off|concluded|called|run|wrapped up)|took place|held (?:on|in|at)|convened (?:on|in|at|by)|(?:opened|ended|closed|concluded|began|started|kicked off|wrapped up|finished)(?= (?:on|in|at|last|this|yesterday|today|with)\\b))';
const WILL_BE_HELD =
  '(?:(?:will|is|are) (?:to )?(?:be )?(?:held|due|scheduled|set|planned|take place|open)|takes? place|opens on|due on)';
const GAP = (n: number) => `(?:[^.;!?\\n]|\\.(?=\\d)){0,${n}}?`;

const WILL = '(?:will|is to|are to|(?:is|are) (?:due|scheduled|set|expected) to|plans? to) (?:also |then )?';

const PRICE_VERB =
  '(?:reset|raised|lifted|lowered|cut|set|adjusted|moved|increased|reduced|fixed|hiked|nudged|kept|revised|agreed|settled|announced)';
const PAPER =
  '(?:[Nn]otices?|[Aa]nnouncements?|[Gg]uidance|forecasts?|statements?|[Cc]irculars?|[Rr]ules|[Rr]egulations?|[Mm]easures|[Pp]lans?|[Oo]pinions?|[Gg]uidelines?|[Cc]atalogues?|[Ss]tandards?|[Qq]uotas?|price (?:list|notice)|prices|white paper|[Cc]ontrols|controls notices|filing|[Cc]ode of conduct|[Rr]oadmap)';
const PERIOD_WORD =
  '(?:interim|half-year(?:ly)?|mid-year|annual|quarterly|full-year|(?:first|second|third|fourth)-(?:quarter|half)|(?:first|second|third|fourth) quarter|nine-month|financial|unaudited|preliminary|earnings|H1|H2|Q[1-4])';
const RESULT_NOUN =
  '(?:results|numbers|figures|earnings|accounts|report|profits?|revenues?|statements?|loss(?:es)?|performance)';

const ENGLISH_EVENT_RULES: EventRule[] = [
  // Gatherings
  {
    id: 'held a gathering',
    pattern: new RegExp(`\\b${HELD}\\b${GAP(130)}\\b${GATHERING}`, 'giu'),
    strength: 3,
  },
  {
    id: 'gathering was held',
    pattern: new RegExp(`\\b${GATHERING}${GAP(110)}\\b${WAS_HELD}`, 'giu'),
    strength: 3,
  },
  {
    id: 'gathering is due',
    pattern: new RegExp(`\\b${GATHERING}${GAP(70)}\\b${WILL_BE_HELD}`, 'giu'),
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'will hold a gathering',
    pattern: new RegExp(
      `\\b${WILL}(?:hold|host|convene|organi[sz]e|open|stage|attend|meet for)\\b${GAP(90)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 1,
    mayBePlanned: true,
  },
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
    id: 'will start work',
    pattern: new RegExp(
      `\\b${WILL}(?:start|begin|enter|commission|complete|break ground|go into|come on ?stream|open)\\b${GAP(60)}\\b(?:production|operations?|plants?|lines?|construction|works?|projects?|ground|stream|service|furnaces?)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'at a gathering',
    pattern: new RegExp(
      `\\b[Aa]t (?:an?|its|their|the company’s|the company's)\\b${GAP(60)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 2,
  },
  {
    id: 'spoke at a gathering',
    pattern: new RegExp(
      `\\b(?:told|spoke (?:at|to)|speaking (?:at|to)|said at|briefed|reported to) (?:an?|the|its|their)\\b${GAP(50)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 2,
  },
  {
    id: 'talks were held with',
    pattern: /\b(?:held|had|opened|began|resumed) (?:[\w-]+ ){0,3}(?:talks|discussions|consultations)\b/gu,
    type: 'meeting',
    strength: 2,
  },
  {
    id: 'received a visitor',
    pattern:
      /\b(?:received|receives|welcomed|hosted)\b(?! (?:an? )?(?:[\w-]+ )?(?:approval|orders?|permission|awards?|prize|subsid\w+|payments?|funding|praise|certificates?|notice|report|letter|complaint|support|licen[cs]es?|permits?|title|honou?r|offers?|bids?|more|less|no|some|\d))/gu,
    type: 'meeting',
    strength: 2,
    object: ['person', 'organization'],
  },
  {
    id: 'met someone',
    pattern:
      /\b(?:met|meets|sat down|exchanged views|spoke)(?: with)?\b(?! (?:its|their|the|all|any|these|those|every|with (?:resistance|success|approval))? ?(?:targets?|demands?|standards?|requirements?|needs?|criteria|goals?|obligations?|expectations?|deadline|conditions))/gu,
    type: 'meeting',
    strength: 2,
    object: ['person', 'organization'],
  },
  {
    id: 'was a guest',
    pattern:
      /\b(?:had been|has been|was|were)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:guests?|visitors?)\b|\b(?:guests?|visitors?) (?:was|were|included)\b/gu,
    type: 'meeting',
    strength: 2,
    needs: ['person', 'organization'],
  },
  {
    id: 'shareholders vote',
    pattern:
      /\b(?:[Ss]hareholders?|[Ii]nvestors|[Hh]olders)\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:votes?|voted|approved?|backed|rejected|met|meet)\b/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'the board approved',
    pattern:
      /\b[Bb]oard(?: of [Dd]irectors)?\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:approved|passed|adopted|endorsed|signed off)\b/gu,
    type: 'meeting',
    strength: 1,
  },
  {
    id: 'court ruled',
    pattern:
      /\b[Cc]ourt\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:approved|sanctioned|ruled|rejected|ordered|sentenced)\b/gu,
    type: 'other',
    strength: 1,
  },
  {
    id: 'telephone conversation',
    pattern: /\b(?:(?:tele)?phone (?:call|conversation)|spoke by (?:tele)?phone|video call)\b/gu,
    type: 'other',
    strength: 1,
  },

  // Visits
  {
    id: 'took a delegation',
    pattern:
      /\b(?:took|takes|led|leads|headed|brought|accompanied)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:delegations?|teams?|group|party|executives|managers|officials)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:to|through|around|into|across|on an? (?:tour|visit))\b(?= (?:the |its |an? )?(?:\p{Lu}|\d|tour|visit|plant|site|unit))/gu,
    type: 'visit',
    strength: 3,
  },
  {
    id: 'visited a place',
    pattern: /\b(?:visited|toured|inspected|surveyed)\b/gu,
    type: 'visit',
    strength: 2,
    object: ['organization', 'place'],
  },
  {
    id: 'visited a site',
    pattern:
      /\b(?:visited|toured|inspected|surveyed)\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:mines?|plants?|sites?|workshops?|bases?|factor(?:y|ies)|mills?|works|campus|laborator(?:y|ies)|projects?|units?|subsidiar(?:y|ies)|headquarters|stations?|lines?)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'made a visit',
    pattern:
      /\b(?:paid|made|began|completed|finished|wrapped up|concluded|kicked off|embarked on|went on|ended|undertook|conducted|carried out|returned from)\b(?:[^.;!?,]|[.,](?=\d)){0,30}?\b(?:visit|tour|trip|inspection tour|field (?:trip|study|research))\b/gu,
    type: 'visit',
    strength: 3,
  },
  {
    id: 'trip led to',
    pattern:
      /\b(?:[Tt]rip|[Vv]isit|[Tt]our|[Jj]ourney)\b(?: then| also)? (?:brought|took|led) (?:her|him|them|the [a-z]+)\b(?:[^.;!?,]|[.,](?=\d)){0,20}? to\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'a delegation came',
    pattern:
      /\b[Dd]elegation\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:visited|arrived|toured|came to|travel+ed|called at)\b/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: 'stayed somewhere',
    pattern: /\b(?:stayed|stopped|travel+ed|flew|spent (?:the day|two days|three days))\b/gu,
    type: 'visit',
    strength: 1,
    needs: ['organization', 'place', 'person'],
  },

  // Agreements
  {
    id: 'signed an agreement',
    pattern:
      /\b(?:signed|signs|inked|sealed|concluded|entered into|formali[sz]ed|renewed|struck)\b(?:[^.;!?]|\.(?=\d)){0,100}?\b(?:[Aa]greements?|[Cc]ontracts?|[Mm]emorand(?:um|a)|MoUs?|MOUs?|deals?|pacts?|letters? of intent|accords?|protocols?|partnerships?|declarations?)\b/gu,
    type: 'signing',
    strength: 3,
  },
  {
    id: 'agreement was signed',
    pattern:
      /\b(?:agreements?|contracts?|memorand(?:um|a)|MoUs?|deals?|pacts?|accords?)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:was|were|has been|have been|had been) (?:signed|inked|sealed|concluded)\b/gu,
    type: 'signing',
    strength: 3,
  },

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
    id: 'published results for a period',
    pattern:
      /\b(?:published|reported|released|announced|unveiled|disclosed|filed|presented)\b(?:[^.;!?,]|[.,](?=\d)){0,30}?\b(?:results|earnings|accounts|figures|numbers) (?:for|of)\b/gu,
    type: 'results',
    strength: 3,
  },
  {
    id: 'reported a profit',
    pattern:
      /\b(?:reported|posted|booked|recorded|turned in|announced)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:net (?:profit|loss|income)|revenue|operating profit|attributable profit|earnings|a profit|a loss)\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'said profit rose',
    pattern:
      /\b(?:said|announced|reported|disclosed|showed|stated)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:net (?:profit|loss|income)|revenue|sales|earnings|profit)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:fell|rose|grew|jumped|increased|decreased|dropped|slipped|climbed|surged|soared|plunged|slumped|more than doubled|doubled|tripled|was|were|came (?:to|in)|totall?ed|reached|stood|amounted)\b/gu,
    type: 'results',
    strength: 2,
  },
  {
    id: 'back to profit',
    pattern:
      /\b(?:lost money|swung (?:back )?(?:in)?to|(?:returned|went back) to (?:profit|the black)|turned (?:a|to) (?:profit|loss)|(?:slipped|fell|slid) (?:back )?into (?:the red|a loss))\b/gu,
    type: 'results',
    strength: 2,
  },

  // Announcements
  {
    id: 'guided to',
    pattern:
      /\b(?:(?:had |has )?guided to|forecast(?:s|ed)?|projected|pre-announced|flagged|expects?|warned of|predicted)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:profits?|loss|earnings|revenue|net income)\b/gu,
    type: 'announcement',
    strength: 1,
    topic: 'guidance',
  },
  {
    id: 'set a price',
    pattern: new RegExp(
      `\\b${PRICE_VERB}\\b${GAP(80)}\\b(?:prices?|quotations?|tariffs?|[Qq]uotas?)\\b`,
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
      /\b[Pp]rices?\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:was|were|has been|have been) (?:reset|raised|lifted|lowered|cut|set|adjusted|increased|reduced|fixed|hiked|agreed)\b/gu,
    type: 'announcement',
    strength: 2,
    topic: 'price',
  },
  {
    id: 'raised an offer',
    pattern:
      /\b(?:raised|sweetened|improved|increased|lifted|upped|boosted|tabled|lodged|launched|made)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:offer|bid|takeover)\b|\bput more money on the table\b/gu,
    type: 'announcement',
    strength: 3,
    topic: 'offer',
  },
  {
    id: 'said in a notice',
    pattern:
      /\b(?:said|stated|disclosed|confirmed|announced) in (?:an?|its|the)\b(?:[^.;!?,]|[.,](?=\d)){0,30}?\b(?:notice|filing|statement|announcement|disclosure|bulletin)\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 3,
  },
  {
    id: 'issued a paper',
    pattern: new RegExp(
      `\\b(?:issued|issues|published|released|posted|put out|filed|promulgated|publici[sz]ed|circulated|unveiled|printed)\\b${GAP(90)}\\b${PAPER}\\b`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'announced',
    pattern: /\b(?:announced|announces|unveiled|disclosed|declared)\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'company said',
    pattern:
      /(?<=\b(?:company|group|firm|producer|miner|unit|maker|exchange|subsidiary|parent|it|\p{Lu}[\w&-]+) (?:had |has |have )?)(?:said|told (?:investors|shareholders|the exchange|reporters))\b(?=(?:[^.;!?,]|[.,](?=\d)){1,40}\bthat\b)/gu,
    type: 'announcement',
    strength: 1,
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
    id: 'authority acted',
    pattern:
      /\b(?:imposed|introduced|suspended|suspends|lifted|tightened|eased|extended|adopted|passed|approved|banned|restricted|enacted|paused|expanded)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:[Cc]ontrols?|[Mm]easures|[Rr]ules|[Rr]egulations?|bans?|[Qq]uotas?|licen[cs]ing|licen[cs]es?|package|restrictions?|[Tt]ariffs?|[Ll]aw|[Pp]olic(?:y|ies))\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'rules were introduced',
    pattern:
      /\b(?:[Cc]ontrols|[Rr]ules|[Mm]easures|[Rr]estrictions|[Rr]egulations?|[Qq]uotas?|[Tt]ariffs?|[Bb]an)\b(?:[^.;!?,]|[.,](?=\d)){0,30}? (?:introduced|imposed|announced|adopted|issued|published)\b/gu,
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

  // People
  {
    id: 'was appointed',
    pattern:
      /\b(?:was|were|has been|have been|had been) (?:also |formally |unanimously )?(?:appointed|named|elected|re-elected|promoted|nominated|installed|transferred|removed|dismissed|replaced|relieved)\b/gu,
    type: 'appointment',
    strength: 3,
    needs: ['person'],
  },
  {
    id: 'appointed someone',
    pattern: /\b(?:appointed|names|named|elected|nominated|promoted|hired)\b/gu,
    type: 'appointment',
    strength: 3,
    object: ['person'],
  },
  {
    id: 'took a post',
    pattern:
      /\b(?:took over (?:as|from)|takes over (?:as|from)|succeed(?:ed|s)|stepp?ed down|steps down|resigned|took office|assumed (?:the|his|her) (?:post|role|office)|retired as|retires as)\b/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },

  // Awards
  {
    id: 'won an award',
    pattern:
      /\b(?:won|wins|received|collected|took home|picked up|earned|claimed|was (?:awarded|granted|given)|were awarded|was honou?red with|bagged|secured|accepted)\b(?:[^.;!?]|\.(?=\d)){0,90}?\b(?:[Aa]wards?|[Pp]rizes?|[Mm]edals?|[Hh]onou?rs?|[Hh]onou?rary [Tt]itle|[Tt]itle of|first place|[Tt]rophy|accolades?)\b/gu,
    type: 'award',
    strength: 3,
  },
  {
    id: 'was honoured',
    pattern:
      /\b(?:was|were|has been) (?:named|recogni[sz]ed|honou?red|listed|selected|ranked|certified) (?:as|among|one of|in the|by|for|a )\b/gu,
    type: 'award',
    strength: 2,
  },

  // Inspections
  {
    id: 'launched an inspection',
    pattern:
      /\b(?:launched|began|started|opened|kicked off|initiated|carried out|conducted|completed|concluded|finished|wrapped up|ordered|faced|dispatched)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:inspections?|audits?|safety checks?|safety inspection|probes?|investigations?|inspection teams?)\b/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: 'inspectors came',
    pattern:
      /\b(?:[Ii]nspectors?|[Ii]nspection (?:team|group)s?|[Aa]uditors?)\b(?:[^.;!?,]|[.,](?=\d)){0,50}?\b(?:arrived|moved in|descended|visited|fanned out|were sent|found|checked|entered)\b/gu,
    type: 'inspection',
    strength: 2,
  },
  {
    id: 'under investigation',
    pattern:
      /\b(?:placed|put|came|is|was|were|are) under (?:[\w-]+ ){0,2}(?:investigation|scrutiny by|review by)\b|\b(?:was|were) (?:expelled from the Party|fined|penali[sz]ed|detained)\b/gu,
    type: 'inspection',
    strength: 2,
  },

  // Projects
  {
    id: 'broke ground',
    pattern:
      /\b(?:broke|breaks|broken|breaking) ground\b|\bturn(?:ed|s) the first sod\b|\b[Gg]round-?breaking\b(?! (?:technology|research|work|discovery|study))/gu,
    type: 'project_milestone',
    strength: 3,
  },
  {
    id: 'came on stream',
    pattern:
      /\b(?:(?:came|comes|went|goes|brought|put|placed) (?:on ?stream|on ?line|into (?:full |trial |commercial |normal |regular )?(?:operation|production|service|use)|live)|(?:entered|began|started|achieved|reached) (?:full |trial |commercial |normal )?(?:operations?|production|commissioning|service)|(?:was|were|has been|have been) (?:commissioned|switched on|fired up|topped out|connected to the grid)|started up|start-up of|topped out|passed (?:acceptance|final acceptance|trial)|rolled off|ran its first)\b/gu,
    type: 'project_milestone',
    strength: 3,
  },
  {
    id: 'commissioned a plant',
    pattern:
      /\b(?:commissioned|completed|finished|opened|inaugurated|launched)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:plants?|lines?|projects?|furnaces?|mines?|workshops? \d|facilit(?:y|ies)|complex|units?|factor(?:y|ies)|bases?|cent(?:er|re)s?|laborator(?:y|ies)|construction|trials?|phase)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'work began',
    pattern:
      /\b(?:[Tt]rial production|[Pp]roduction|[Cc]ommissioning|[Cc]onstruction|[Ii]nstallation|[Tt]rial run|[Tt]rial operation)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:started|began|begun|resumed|was completed|were completed|got under ?way|commenced)\b(?! to\b)/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'in commissioning',
    pattern:
      /\b(?:is|are|was|were) (?:now )?in (?:final |trial |hot )?(?:commissioning|trial production)\b/gu,
    type: 'project_milestone',
    strength: 1,
  },
  {
    id: 'first of its kind made',
    pattern:
      /\bfirst (?:batch|heat|coil|shipment|product|tonne|ton|delivery)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:was|were|has been|left|rolled|came|shipped|produced|delivered)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },

  // Anything else
  {
    id: 'accident',
    pattern:
      /\b(?:[Ee]xplosion|[Bb]last|[Ff]ire|[Aa]ccident|[Ll]eak|[Cc]ollapse|[Ee]arthquake|[Ff]lood)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:killed|injured|occurred|broke out|hit|struck|halted|damaged|happened)\b|\b(?:killed|injured)\b(?:[^.;!?,]|[.,](?=\d)){0,20}?\b(?:people|workers|employees|miners)\b/gu,
    type: 'other',
    strength: 3,
  },
  {
    id: 'production halted',
    pattern:
      /\b(?:suspended|halted|stopped|resumed|restarted|idled|shut(?: down)?) (?:[\w-]+ ){0,3}?(?:production|operations?|output|furnaces?|trading|exports?|shipments?)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'launched an initiative',
    pattern:
      /\b(?:launched|launches|kicked off|rolled out|began|started|initiated|unveiled|introduced)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:campaigns?|drives?|programmes?|programs?|initiatives?|pilots?|schemes?|platforms?|systems?|brands?|products?|funds?|ventures?)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'ceremony',
    pattern:
      /\b(?:unveiled|inaugurated|held|celebrated|marked|opened|hosted|staged|kicked off|launched)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:ceremony|plaque|exhibition|celebrations?|anniversary|museum|competition|contest|drill|exercise|open day)\b/gu,
    type: 'other',
    strength: 2,
  },
];

/** Every rule, English first. */
export const EVENT_RULES: readonly EventRule[] = [...ENGLISH_EVENT_RULES, ...CHINESE_EVENT_RULES];
