import { ORDINAL } from './calendar';
import type { EventRule } from './event-grammar-shape';
import { GAP, NOT_DEMANDS, WILL } from './event-grammar-words';

const STUDY = `(?<study_session>group (?:study|learning)|study sessions?|(?:theor(?:y|etical)|political|ideological) (?:study|learning|session)(?: sessions?| meeting)?|(?:cent(?:er|re|ral)|core)[- ]group (?:study|learning|meeting|session)(?: session)?|collective (?:study|learning)(?: session)?|reading (?:class|session|week)|learning session|study (?:meeting|class|seminar|day)|Party (?:lecture|class|lesson)s?|${ORDINAL} study(?! (?:on|of|by|into|in|for|with)\\b))`;
const TRAINING =
  '(?<training>(?:training|induction)(?: (?:session|course|class|programme|program|camp|workshop|event|seminar)s?)?(?! (?:base|cent|ground|data|budget|school|room|hall|facilit))|(?<!of )(?<!golf )courses?\\b(?! of\\b)|(?<!study )seminars?|boot camps?|workshops?(?! (?:\\d|manager|of\\b|in\\b|at\\b|with\\b))|training class(?:es)?|refresher class|(?:[\\w]+-day|week-long|evening) class(?:es)?|master ?class(?:es)?|(?<!\\b(?:asset|share|first|second|third|world|business|working|middle|size|hazard|vehicle|this|that|own) )class(?:es)?(?=,? (?:on|in|for|about|this year|of (?:\\d|about|some|young))\\b))';
const SUMMIT =
  '(?<summit>summits?|[Ff]orums?|[Ee]xchange (?:[Mm]eeting|[Cc]onference)|(?:[Ee]xperience|[Kk]nowledge)[- ]sharing (?:[Mm]eeting|[Cc]onference)|[Ss]ymposi(?:um|a)|[Ee]xpo(?:sition)?\\b|trade (?:fair|show)|(?:[Ii]nternational|[Gg]lobal|[Ww]orld|China)(?: [\\w&-]+){0,4}? [Cc]onference|(?:industry|international|academic|technical|technology|development|supply-chain|innovation|science) conference|round[- ]?tables?|(?:spring|autumn|trade|industry|export|import|mining|metals?|earth|steel|magnet) [Ff]airs?|(?:metals?|copper|steel|mining|tungsten|alumini?um|nickel|lithium|magnets?|battery|minerals?|energy|industry|trade|investment) (?:week|days|fair|convention|show))';
const MEETING =
  '(?<meeting>gatherings?(?! (?:pace|steam|of data))|meetings?(?! (?:room|hall|point|place))|sittings?|sessions?|plenums?|(?:business|operations?|operational|monthly|quarterly|performance|work|management) review|(?:results |performance |earnings |press |investor )?briefings?|(?:bilateral |trade )?talks|assembl(?:y|ies)(?! (?:line|plant|shop|work))|(?:earnings |conference |results |investor )calls?(?! for)|(?:tele|video)?conference(?! (?:room|call|cent|hall))|congress(?:es)?|rall(?:y|ies)|hearings?|discussions? with|AGM|EGM)';
const GATHERING = `(?:${STUDY}|${TRAINING}|${SUMMIT}|${MEETING})\\b`;
/** Where a gathering is named: frames that begin with its noun are only tried there, those that hold it only beside one. */
const GATHERING_PLACE = new RegExp(`\\b${GATHERING}`, 'giu');
const HELD =
  '(?:held|holds|hold|had (?:its|their|his|her)(?: own)?|convened|convenes|convoked|hosted|hosts|co-hosted|organi[sz]ed|organi[sz]es|staged|ran|opened|opens|conducted|kicked off|wrapped up|concluded|launched|launches|gathered|assembled|(?:came|got|were called) together (?:for|at|in)|turned (?:up|out) (?:for|at)|flocked to|flew in for|met|sat(?: down)?|used|devoted|attended|chaired|presided over|took part in|participated in|summoned|called|arranged|rolled out|started|began|completed|finished|closed|addressed|joined|delivered|went through|sent|put on|laid on|put|gave|sat through|sat in on|spent|went to|came to|travel+ed to|hosted by|brought together)';
const WAS_HELD =
  '(?:(?:was|were|has been|have been|had been|being) (?:also |then |officially |formally |successfully )?(?:held|convened|organi[sz]ed|hosted|staged|opened|launched|conducted|kicked off|concluded|called|run|wrapped up|chaired|summoned|put on)|took place|got (?:under ?way|going)|drew to a close|came to an end|(?:opened|closed|shut) its (?:doors|gates)|held (?:on|in|at)|convened (?:on|in|at|by)|(?:opened|ended|closed|concluded|began|started|commenced|kicked off|wrapped up|finished)(?= (?:on|in|at|last|this|yesterday|today|with|without)\\b))';
const WILL_BE_HELD =
  '(?:(?:will|is|are) (?:to )?(?:be )?(?:held|due|scheduled|set|planned|take place|open)|takes? place|opens on|due on|follows?(?= (?:on|in|at|next)\\b))';

/** Frames in which people sit together: study, training, forums, meetings, talks. */
export const GATHERING_RULES: readonly EventRule[] = [
  {
    id: 'held a gathering',
    holds: GATHERING_PLACE,
    pattern: new RegExp(`\\b${HELD}\\b(?! by\\b)${GAP(130)}\\b${GATHERING}`, 'giu'),
    strength: 3,
  },
  {
    id: 'gathering was held',
    opening: GATHERING_PLACE,
    pattern: new RegExp(`\\b${GATHERING}${GAP(110)}\\b${WAS_HELD}`, 'giu'),
    strength: 3,
  },
  {
    id: 'gathering is due',
    opening: GATHERING_PLACE,
    pattern: new RegExp(`\\b${GATHERING}${GAP(70)}\\b${WILL_BE_HELD}`, 'giu'),
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'will hold a gathering',
    holds: GATHERING_PLACE,
    pattern: new RegExp(
      `\\b${WILL}(?:hold|host|convene|organi[sz]e|open|stage|attend|meet for)\\b${GAP(90)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'people will gather',
    pattern: new RegExp(
      `\\b(?:[Ss]hareholders?|[Hh]olders|[Ii]nvestors|[Dd]elegates|[Mm]embers|[Dd]irectors|[Mm]inisters|[Bb]oard|[Cc]ommittee|[Cc]reditors|[Bb]ondholders|[Ll]eaders|[Cc]ongress|[Oo]fficials|[Nn]egotiators|[Pp]roducers|[Ss]teelmakers|[Mm]iners|[Bb]uyers|[Ee]xecutives|[Cc]ouncil|[Cc]ommission|[Pp]arliament)\\b${GAP(80)}\\b(?:${WILL}(?:next )?(?:gather|meet|assemble|convene|sit|come together|get together)|(?:gather|meet|sit|assemble|convene|come together)s?)(?= (?:again )?(?:on|in|at|for|from|this|next|tomorrow|to (?:vote|decide|discuss|elect|approve))\\b)`,
      'gu',
    ),
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'meets again',
    pattern:
      /\b(?:meets?|sits?|convenes?|reconvenes?|reassembles?|gathers?)(?: again| next| anew| once more)(?= (?:on|from|in|at)\b)/gu,
    type: 'meeting',
    strength: 2,
    mayBePlanned: true,
  },
  {
    id: 'it convenes',
    pattern:
      /\b(?:[Ii]t|[Tt]hey) (?:meets?|convenes?|sits?)(?: again| next)?(?= (?:[^.;,]{1,30} )?(?:on|in) \p{Lu}\p{Ll}+)/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'taught people how to',
    pattern: new RegExp(
      `\\b(?:teach(?:es)?|taught|instruct(?:s|ed)|train(?:s|ed)|coach(?:es|ed)|school(?:s|ed))\\b (?:(?:about|some|nearly|more than|its|their|the|young|new|another|a group of) ){0,3}(?=\\d|[a-z])${GAP(70)}\\b(?:how to|to (?:read|run|lead|handle|write|use|manage|spot|draft|weld|operate|check|keep|draw|plan)|(?:the|about the) (?:basics|art|ins and outs|craft) of)\\b`,
      'gu',
    ),
    type: 'training',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'talks with somebody',
    pattern:
      /\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he) (?:talks|meeting|conversation)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,45}? with\b/gu,
    type: 'meeting',
    strength: 1,
    needs: ['person', 'organization'],
  },
  {
    id: 'will meet people',
    pattern: new RegExp(
      `\\b${WILL}(?:meet|face|brief|receive)\\b (?:with )?(?:[\\w’'-]+ ){0,3}?(?:investors|shareholders|analysts|reporters|creditors|bondholders|journalists)\\b`,
      'giu',
    ),
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'gathering is next',
    holds: GATHERING_PLACE,
    pattern: new RegExp(
      `\\b(?:next|on the (?:calendar|agenda|diary|programme))\\b${GAP(40)}\\b(?:is|are|comes?|stands?)\\b${GAP(60)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'at a gathering',
    holds: GATHERING_PLACE,
    pattern: new RegExp(
      `\\b(?:[Aa]t (?:an?|its|their|the (?:company|group|firm)['’]s)|[Dd]uring (?:its|their|the (?:company|group|firm)['’]s|\\p{Lu}[\\p{L}-]*['’]s))\\b${GAP(60)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 2,
  },
  {
    id: 'a body met',
    pattern: new RegExp(
      `\\b(?:[Bb]oard|[Cc]ommittee|[Cc]ommission|[Cc]ouncil|[Cc]ongress|[Dd]irectors|[Ss]hareholders|[Mm]embers|[Ll]eadership|[Ll]eaders|[Ee]xecutives|[Mm]anagers|[Dd]elegates|[Ss]teelmakers|[Pp]roducers|[Oo]fficials|[Mm]inisters|[Pp]lenums?|[Pp]lenary|[Ss]ession|[Pp]arliament|[Aa]ssembly|[Cc]onference)\\b(?:[^.;!?,]|[.,](?=\\d)){0,60}?(?:, (?:which|who) (?:had |has |have )?)?\\b(?:met|sat|convened|assembled|gathered|got together|came together|exchanged views|held discussions)\\b${NOT_DEMANDS}`,
      'gu',
    ),
    type: 'meeting',
    strength: 2,
  },
  {
    id: 'called to order',
    pattern:
      /\b(?:called|brought|gavelled) (?:(?!orders? )[\p{L}’'-]+ ){1,6}?to order\b(?! (?:more|another|\d|new|from))/gu,
    type: 'meeting',
    strength: 3,
  },
  {
    id: 'rounds of talks',
    pattern:
      /\b(?:agreed|settled)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? after (?:several|two|three|four|many|long) rounds\b|\b(?:[Ii]n|[Oo]ver|[Aa]fter|[Dd]uring) (?:several|two|three|four|five|six|many|a dozen|long|further|successive) rounds(?= (?:of (?:[\w-]+ )?(?:talks|negotiations?|discussions?|bargaining|consultations?)|between|with)\b)/gu,
    type: 'meeting',
    strength: 2,
    needs: ['person', 'organization'],
  },
  {
    id: 'called people together',
    pattern:
      /\b(?:called|brought|gathered|assembled|summoned)\b(?:[^.;!?]|\.(?= ?\d)){0,50}? (?:together|for (?:talks|a meeting|discussions)|to (?:talk (?:about|over)|discuss|a meeting))\b/gu,
    type: 'meeting',
    strength: 2,
  },
  {
    id: 'gathering dealt with',
    opening: GATHERING_PLACE,
    pattern: new RegExp(
      `\\b${GATHERING}${GAP(90)}\\b(?:went (?:over|through)|heard|reviewed|discussed|examined|approved|adopted|elected|looked at|dealt with|called for|urged|stressed|decided|summed up|passed|agreed|brought together|drew|was attended by)\\b`,
      'gu',
    ),
    strength: 1,
  },
  {
    id: 'gathering was put off until',
    opening: GATHERING_PLACE,
    pattern: new RegExp(
      `\\b${GATHERING}${GAP(90)}\\b(?:postponed|moved|deferred|rescheduled|pushed back|put off|brought forward)(?=(?: from [^.;,]{3,20})? (?:until|till|to|for)\\b)`,
      'giu',
    ),
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'spoke at a gathering',
    holds: GATHERING_PLACE,
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
    id: 'met an office-holder',
    pattern:
      /\b(?:met|meets)(?: with)?\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,45}?\b(?:chief executive|president|chair(?:man|woman|person)?|vice-?premier|premier|minister|governor|mayor|ambassador|secretary|delegation|executives|officials|representatives|leaders)\b(?!['’]s (?:demand|requirement|target|request|condition|call))/gu,
    type: 'meeting',
    strength: 2,
    needs: ['person', 'organization'],
  },
  {
    id: 'was a guest',
    pattern:
      /\b(?:had been|has been|was|were)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:guests?|visitors?)\b|\b(?:guests?|visitors?) (?:was|were|included)\b/gu,
    type: 'meeting',
    strength: 2,
    needs: ['person', 'organization'],
  },
  {
    id: 'shareholders vote',
    pattern:
      /\b(?:[Ss]hareholders?|[Ii]nvestors|[Hh]olders)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:votes?|voted|approved?|backed|rejected|met|meet)\b/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'the board approved',
    pattern:
      /\b[Bb]oard(?: of [Dd]irectors)?\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?\b(?:approved|passed|adopted|endorsed|signed (?:it |them |this )?off|voted|cleared|ratified|rubber-stamped|green-?lit|waved (?:it )?through|nodded (?:it )?through|gone through|went through|(?:gave|given) (?:it |them )?(?:its |the |a )?(?:blessing|nod|green light|go-ahead|consent|approval))\b/gu,
    type: 'meeting',
    strength: 1,
  },
  {
    id: 'court ruled',
    pattern:
      /\b[Cc]ourt\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\b(?:approved|sanctioned|ruled|rejected|ordered|sentenced)\b/gu,
    type: 'other',
    strength: 1,
  },
  {
    id: 'telephone conversation',
    pattern: /\b(?:(?:tele)?phone (?:call|conversation)|spoke by (?:tele)?phone|video call)\b/gu,
    type: 'other',
    strength: 1,
  },
];
