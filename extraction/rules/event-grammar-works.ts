import type { EventRule } from './event-grammar-shape';
import { GAP, IS_DUE, OF_A_TEXT, PRODUCT, WILL } from './event-grammar-words';

/** Frames of projects, accidents, stoppages, ceremonies and campaigns. */
export const WORKS_RULES: readonly EventRule[] = [
  // Projects
  {
    id: 'will start work',
    pattern: new RegExp(
      `\\b${WILL}(?:start|begin|enter|commission|complete|break ground|go into|come on ?stream|open|blow in|fire up|light)\\b${GAP(60)}\\b(?:production|operations?|plants?|lines?|construction|works?|projects?|ground|stream|service|furnaces?|refiner(?:y|ies)|smelters?|mines?|mills?|factor(?:y|ies)|facilit(?:y|ies)|phase|complex)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'broke ground',
    pattern:
      /\b(?:broke|breaks|broken|breaking) ground\b(?! in\b(?! (?:the )?\p{Lu}))|\bturn(?:ed|s) the first sod\b|\b(?:laid|lays) the (?:foundation|corner|first)[ -]?(?:stone|brick)?\b|\b[Gg]round (?:is|was|has been|will be|is to be) (?:to be )?broken\b|\b[Gg]round-?breaking\b(?! (?:technology|research|work|discovery|study))/gu,
    type: 'project_milestone',
    strength: 3,
  },
  {
    id: 'came on stream',
    pattern:
      /\b(?:(?:came|comes|went|goes|brought|put|placed) (?:on ?stream|on ?line|into (?:full |trial |commercial |normal |regular )?(?:operation|production|service|use)|live)|(?:entered|began|started|achieved|reached) (?:full |trial |commercial |normal )?(?:operations?|production|commissioning|service)|(?:was|were|has been|have been) (?:commissioned|switched on|fired up|lit|topped out|connected to the grid|energi[sz]ed|blown in|relit|re-lit|rekindled|inaugurated|handed over)(?! (?:a|the) (?:prize|award|medal|plaque))|started up|start-up of|topped out|(?:blew in|tapped its first)|(?:came|comes|rolled|ran|run) off the (?:[\w-]+ ){0,3}?(?:lines?|belt|mill|press|circuit|furnace|caster|cells?)\b|passed (?:[\w-]+ ){0,2}?(?:acceptance|trials?|inspection tests?|commissioning tests)|rolled off|(?:ran|runs|made|produced|poured|cast|smelted|shipped|loaded|delivered|mined) (?:its|their|the) (?:very )?first|reached (?:full|nameplate|design|rated) capacity|(?:went|goes) live)\b/gu,
    type: 'project_milestone',
    strength: 3,
    notBehind: OF_A_TEXT,
  },
  {
    id: 'put in place',
    pattern:
      /\b(?:installed|hoisted|lowered|erected|mounted|craned|bolted|positioned|raised|welded|(?:set|lifted|placed|moved|swung|slid)(?=[^.;!?]{0,90}\b(?:foundations?|place|position|plinth)\b))\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:shells?|kilns?|girders?|reactors?|vessels?|columns?|beams?|stator|rotor|crushers?|boilers?|foundations?|headframe|converters?|segments?|modules?|transformers?|turbines?|stoves?|furnaces?|autoclaves?|casters?|mills?|drums?|tanks?|trusses|piles?)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'was put in place',
    pattern:
      /\b(?:[Ss]hells?|[Kk]ilns?|[Gg]irders?|[Rr]eactors?|[Vv]essels?|[Cc]olumns?|[Bb]eams?|[Ss]tators?|[Rr]otors?|[Cc]rushers?|[Bb]oilers?|[Hh]eadframe|[Cc]onverters?|[Ss]egments?|[Mm]odules?|[Tt]ransformers?|[Tt]urbines?|[Ss]toves?|[Aa]utoclaves?|[Cc]asters?|[Dd]rums?|[Tt]anks?|[Tt]russes|[Pp]iles?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}? (?:was|were|has been|have been) (?:installed|hoisted|lowered|erected|mounted|craned|bolted|lifted|set|placed|moved|driven|welded)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'plant is due',
    pattern: new RegExp(
      `\\b(?:[Pp]lants?|[Ll]ines?|[Ff]urnaces?|[Mm]ines?|[Kk]ilns?|[Oo]vens?|[Ss]melters?|[Rr]efiner(?:y|ies)|[Mm]ills?|[Uu]nits?|[Pp]hases?|[Pp]roduction|[Oo]utput|[Oo]re|[Mm]etal|[Ss]hipments|[Dd]eliveries|[Cc]onstruction|[Ww]ork|[Pp]rojects?|[Ff]actor(?:y|ies)|[Cc]onverters?|[Cc]asters?|[Cc]ircuits?|[Tt]urbines?|[Bb]atter(?:y|ies)|[Ss]hafts?|[Pp]its?|[Ww]orkshops?|[Ff]acilit(?:y|ies)|[Cc]omplex)\\b(?:[^.;!?,]|[.,](?=\\d)|\\.(?= \\d)){0,40}? ${IS_DUE}(?: to)?(?: be)? (?:re-?)?(?:lit|lighted|commissioned|blown in|opened|started|completed|switched on|finished|inaugurated|ready|fired(?: up)?|energi[sz]ed|handed over|tapped|put (?:in)?to|brought (?:on|in)|topped out|flow|start|begin|resume|open|run|come on ?(?:stream|line)|go (?:live|into|on ?stream|on ?line)|enter|ramp)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'is due on stream',
    pattern: new RegExp(
      `\\b(?:will|${IS_DUE}(?: to)?) (?:(?:come|go|be (?:put|brought|placed)) (?:back )?(?:on ?stream|on ?line|off the (?:new |first |second |pilot )?lines?|into (?:full |trial |commercial |regular )?(?:operation|production|service|use))|roll off|leave the (?:line|plant|works|furnace)|be (?:fired up|commissioned|blown in|topped out|energi[sz]ed|lit)|enter (?:full |trial |commercial )?(?:operation|production|service)|reach (?:full|nameplate|design|rated) (?:capacity|output|production)|start up|ramp up)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'work is fixed for',
    pattern: new RegExp(
      `\\b(?:[Pp]roduction|[Cc]ommissioning|[Cc]onstruction|[Ss]tart-?up|[Rr]amp-?up|[Cc]ompletion|[Oo]pening|[Hh]and-?over|[Ss]witch-on|[Tt]rial runs?|[Ee]arly works?|[Gg]round-?breaking|[Ff]irst (?:production|output)|[Dd]eliver(?:y|ies)|[Ss]hipments?|[Ff]irst (?:[\\w-]+ ){0,2}?${PRODUCT})\\b${GAP(90)}\\b(?:(?:is|are|was|were) (?:now |still )?(?:scheduled|planned|slated|due|set|fixed|pencill?ed in|expected|targeted|foreseen|promised|aimed)|should (?:begin|start|follow|end|be (?:completed?|finished|ready))) (?=(?:for|in|by|at) (?:about |the |early |late |mid-|end-|spring|summer|autumn|winter|the end of |\\p{Lu}|\\d|next ))`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'back in service',
    pattern:
      /\b(?:is|are|was|were|has been|have been|came|went|(?:has|have) (?:gone|come)) back (?:in(?:to)? (?:service|operation|production|use|action)|on ?stream|on ?line|at (?:work|full (?:load|power|capacity)))\b|\b(?:has|have) been (?:in (?:full |trial |commercial |regular )?(?:service|operation|production|use)|on ?stream|on ?line|running|producing|operating|making \p{Ll}+|going to customers) since\b/gu,
    type: 'project_milestone',
    strength: 1,
    isLateNews: true,
  },
  {
    id: 'first is due',
    pattern: new RegExp(
      `\\bfirst (?:[\\w-]+ ){0,2}?(?:batch|heat|coil|shipment|product|tonnes?|tons?|deliver(?:y|ies)|ore|cargo|train|metal|magnets?|concentrate|oxide|ingot|steel|coal|copper|load|ship|vessel|production|output|pour|furnace|line|units?|exports?|samples?)\\b${GAP(90)}\\b(?:(?:is|are) (?:now )?(?:due|expected|scheduled|set|planned|to (?:leave|sail|ship|roll|be|come|arrive|go|follow))|(?:will|should) (?:be|leave|sail|ship|roll|come|arrive|go|follow|start|flow))\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'commissioned a plant',
    pattern:
      /\b(?:commissioned|completed|finished|opened|reopened|inaugurated|launched|restarted|unveiled(?= (?:its|the) (?:[\w-]+ ){0,3}?(?:plant|line|mine|factory|works|mill|smelter|refinery|furnace|facility)\b)|started building|began building|began work on|started work on)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:plants?|lines?|projects?|furnaces?|mines?|workshops? \d|facilit(?:y|ies)|complex|units?|factor(?:y|ies)|bases?|cent(?:er|re)s?|laborator(?:y|ies)|construction|trials?|phase)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'began to build',
    pattern:
      /\b(?:begun|began|begins|started|starts|commenced) (?:to (?:build|construct|erect|put up|lay|assemble)|building|constructing|erecting|putting up|laying|assembling|construction (?:of|on|at)|(?:building |earth)?works? (?:on|at)|site preparation (?:for|at))\b(?! (?:up|stocks?|inventor\w+|a case|trust|momentum|on the))/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'put a plant to work',
    pattern:
      /\b(?:put|brought|placed|took)\b(?:[^.;!?]|\.(?= ?\d)){0,70}? (?:on ?stream|on-?line|into (?:full |trial |commercial |normal |regular )?(?:operation|production|service|use)|live)\b|\b(?:switched on|fired up|lit|blew in|topped out|energi[sz]ed|handed over)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:plants?|lines?|furnaces?|mills?|mines?|kilns?|ovens?|batter(?:y|ies)|stoves?|potlines?|units?|smelters?|refiner(?:y|ies)|substation|converter|turbines?|boilers?)\b/gu,
    type: 'project_milestone',
    strength: 3,
    notBehind: OF_A_TEXT,
  },
  {
    id: 'plant was finished',
    pattern:
      /\b(?:[Pp]lants?|[Ll]ines?|[Pp]rojects?|[Ff]urnaces?|[Mm]ines?|[Ff]acilit(?:y|ies)|[Cc]omplex|[Ff]actor(?:y|ies)|[Bb]ases?|[Cc]ent(?:er|re)s?|[Ll]aborator(?:y|ies)|[Ss]melters?|[Rr]efiner(?:y|ies)|[Mm]ills?|[Kk]ilns?|[Dd]ams?|[Rr]ailways?|[Pp]orts?|[Cc]onverters?|[Pp]hases?|[Uu]nits?|[Ss]ystems?|[Pp]ipelines?|[Rr]oads?|[Bb]ridges?|[Ss]ubstations?|[Tt]erminals?|[Ww]arehouses?|[Ww]orkshops?|[Bb]uildings?|[Tt]unnels?|[Ss]hafts?|[Bb]erths?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}? (?:was|were|has been|have been) (?:officially |formally |successfully )?(?:completed|finished|opened|inaugurated|approved for operation|mothballed|restarted|put to work)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'finished trials',
    pattern:
      /\b(?:finished|completed|passed|began|started|entered|cleared)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}?\b(?:(?:hot|cold|load|trial|pilot|acceptance|commissioning|performance|trial-run) (?:tests?|trials?|runs?|commissioning|operation)|trial production|trial operation|final acceptance)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'work began',
    pattern:
      /\b(?:[Tt]rial production|[Pp]roduction|[Cc]ommissioning|[Cc]onstruction|[Ii]nstallation|[Tt]rial run|[Tt]rial operation|[Ww]ork on|[Bb]uilding (?:work|of)|[Pp]iling|[Ss]tripping|[Mm]ining (?:at|of)|[Pp]roject|[Pp]lant|[Ll]ine|[Ff]urnace|[Ss]melter|[Mm]ine)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,70}?\b(?:started|began|begun|was completed|were completed|got under ?way|commenced)\b(?! (?:to|as|with|in (?:19|20)\d\d|from)\b)/gu,
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
    pattern: new RegExp(
      `\\bfirst (?:[\\w-]+ ){0,2}?${PRODUCT}\\b${GAP(60)}\\b(?:(?:was|were|has been)(?! (?:issued|allotted|allocated|published|announced|handed out|made public))|left|rolled|came|shipped|produced|delivered|sailed|arrived|flowed|docked|cast off|tied up|reached|set out|departed|unloaded|berthed|emerged|ran|went|poured|solidified|surfaced|set off|crossed|turned out|changed hands)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'made its first',
    pattern: new RegExp(
      `\\b(?:turned out|put out|brought out|rolled out|sent out|sent off|melted|roasted|calcined|leached|dissolved|crystalli[sz]ed|crushed|ground|baked|yielded|tapped|drew|extracted|recovered|refined|processed|pumped|lifted|hoisted|separated|dispatched|despatched|exported|sold|gave|achieved|obtained|fabricated|manufactured|completed|dropped|blew|won|brought up|saw|rolled|drove|forged|pressed|sintered|spun|milled|fed|supplied|generated|sent|brought in|made|produced|poured|cast|smelted|shipped|loaded|delivered|mined) (?:an?|its|their|the|his|her)? ?(?:very )?first (?:[\\w-]+ ){0,2}?${PRODUCT}\\b(?! (?:prices?|quarter|half|tariffs?|quotas?|prizes?|awards?))`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 3,
  },

  // Anything else
  {
    id: 'accident',
    pattern:
      /\b(?:[Ee]xplosions?|[Bb]last(?! furnace)|[Ff]ires?|[Aa]ccidents?|[Ll]eaks?|[Ss]pill|[Cc]ollapse|[Cc]ave-in|[Rr]ock ?fall|[Rr]oof ?fall|[Rr]ock ?burst|[Ll]andslide|[Mm]udslide|[Ff]looding|[Ee]arthquake|[Ff]lood|[Dd]erailment|[Cc]rash|[Oo]utage|[Pp]ower cut|[Ss]torm|[Tt]yphoon)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:killed|injured|hurt|occurred|broke out|hit|struck|halted|damaged|happened|left|trapped|claimed|tore through|swept|ripped|was reported|were reported|buried|destroyed|forced|took place)\b|\b(?:killed|injured|trapped|hurt|hurting|killing|injuring|scalded|scalding|burned|burnt|burning|maimed|crushed|gassed|poisoned|overcame|knocked down|swept away)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}?\b(?:people|persons?|workers?|employees?|miners?|m[ae]n|wom[ae]n|contractors?|drivers?|fitters?|welders?|operators?)\b|\b(?:left|leaving)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,24}? (?:dead|injured|hurt|trapped|missing)\b|\b(?:people|persons?|workers?|employees?|miners?|m[ae]n|wom[ae]n|contractors?|drivers?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,20}? (?:died|drowned|suffocated|choked|were (?:killed|injured|hurt|trapped|crushed|buried|burned|burnt|scalded|poisoned|gassed|electrocuted|swept away)|lost their lives|perished|fell to (?:his|her|their) deaths?)\b|\b(?:caught fire|blew up|exploded|derailed|capsized|ran aground|caved in|fell in(?=[,.;:]|$| (?:on (?!average)|at (?!an? )|and|when|while|early|late|yesterday|above|over|behind))|erupted|blew out|boiled over|gave way(?! to\b)|burst(?! (?:of|in(?:to)? (?:activity|buying|tears|laughter)))|snapped(?! (?:up|at|a)\b)|overturned|tipped over|keeled over|broke loose|toppled|jammed|leaked|spilled|spilt|(?:sent|took|put)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}? (?:(?:in)?to|in) hospital|(?:stopped|stuck|hung|stranded) (?:dead|in mid-?air|underground)|near miss)\b/gu,
    type: 'other',
    strength: 3,
  },
  {
    id: 'production halted',
    pattern:
      /\b(?:suspended|halted|stopped|resumed|restarted|idled|mothballed|closed|shut(?: down)?|took down|curtailed) (?:[\w.-]+ ){0,4}?(?:production|operations?|output|furnaces?|trading|exports?|shipments?|deliveries|sales|plants?|lines?|mines?|mills?|smelters?|work)\b(?! (?:managers?|directors?|heads?|chiefs?|team))/gu,
    type: 'other',
    typeOfAuthority: 'inspection',
    strength: 2,
  },
  {
    id: 'output stopped or resumed',
    pattern:
      /\b(?:[Pp]roduction|[Oo]utput|[Oo]perations?|[Tt]rading|[Ss]hares|[Ss]tock|[Ee]xports|[Ss]hipments|[Ff]urnaces?)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:restarted|resumed|(?:was|were|has been|have been|had been) (?:halted|suspended|stopped|idled|shut down))\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'launched an initiative',
    pattern:
      /\b(?:launched|launches|kicked off|rolled out|began|started|initiated|unveiled|introduced|opened)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,60}?\b(?:campaigns?|drives?|safety month|programmes?|programs?|initiatives?|pilots?|schemes?|platforms?|systems?|brands?|products?|funds?|ventures?)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'ceremony',
    pattern:
      /\b(?:unveiled|unveiling|inaugurated|held|celebrated|marked|opened|hosted|staged|kicked off|launched|ran|organi[sz]ed|put on|attended)\b(?! by\b)(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:ceremony|plaque|exhibition|celebrations?|anniversary|birthday|museum|competitions?|contest|games|drill|exercise|open day|concert|gala|donation|flag-raising|memorial|commemoration)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'stoppage is planned',
    pattern:
      /\b(?:maintenance|shutdown|stoppage|stop|outage|overhaul|turnaround|relining|repairs)\b(?:[^.;!?]|\.(?= ?\d)){0,50}?\b(?:planned|scheduled|due|set|will (?:run|last|begin|start|take place)|is to (?:run|last|begin|start))\b/gu,
    type: 'other',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'will stop',
    pattern: new RegExp(
      `\\b${WILL}(?:be )?(?:shut|halt|stop|idle|suspend|mothball|curtail|close|take(?=[^.;]{0,40}\\b(?:down|off|out)\\b))\\w*\\b${GAP(50)}\\b(?:furnaces?|lines?|mills?|smelters?|plants?|mines?|pits?|converters?|kilns?|ovens?|potlines?|batter(?:y|ies)|units?|production|operations?)\\b`,
      'gu',
    ),
    type: 'other',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'ceremony was held',
    pattern:
      /\b(?:[Cc]eremony|[Dd]rill|[Ee]xercise|[Cc]ompetition|[Cc]ontest|[Ee]xhibition|[Oo]pen day|[Cc]elebrations?|[Pp]laque)\b(?:[^.;!?]|\.(?= ?\d)){0,80}?\b(?:took place|(?:was|were|has been) (?:held|staged|opened|unveiled|organi[sz]ed)|opened|ended|drew)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'donated',
    pattern:
      /\b(?:donated|gave away|sued|filed (?:a )?(?:suit|lawsuit|claim|complaint)|won (?:a|its) (?:case|lawsuit)|lost (?:a|its) (?:case|appeal)|walked out|went on strike|called off|was renamed|changed its name)\b/gu,
    type: 'other',
    strength: 2,
  },
];
