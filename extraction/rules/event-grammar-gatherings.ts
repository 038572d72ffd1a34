import type { EventRule } from './event-grammar-shape';
import { GAP, WILL } from './event-grammar-words';

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
  '(?:(?:was|were|has been|have been|had been|being) (?:also |then |officially |successfully )?(?:held|convened|organi[sz]ed|hosted|staged|opened|launched|conducted|kicked off|concluded|called|run|wrapped up)|took place|held (?:on|in|at)|convened (?:on|in|at|by)|(?:opened|ended|closed|concluded|began|started|kicked off|wrapped up|finished)(?= (?:on|in|at|last|this|yesterday|today|with|without)\\b))';
const WILL_BE_HELD =
  '(?:(?:will|is|are) (?:to )?(?:be )?(?:held|due|scheduled|set|planned|take place|open)|takes? place|opens on|due on)';

/** Frames in which people sit together: study, training, forums, meetings, talks. */
export const GATHERING_RULES: readonly EventRule[] = [
  {
    id: 'held a gathering',
    pattern: new RegExp(`\\b${HELD}\\b(?! by\\b)${GAP(130)}\\b${GATHERING}`, 'giu'),
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
    id: 'at a gathering',
    pattern: new RegExp(
      `\\b(?:[Aa]t (?:an?|its|their|the (?:company|group|firm)['’]s)|[Dd]uring (?:its|their|the (?:company|group|firm)['’]s|\\p{Lu}[\\p{L}-]*['’]s))\\b${GAP(60)}\\b${GATHERING}`,
      'giu',
    ),
    strength: 2,
  },
  {
    id: 'gathering was put off until',
    pattern: new RegExp(
      `\\b${GATHERING}${GAP(90)}\\b(?:postponed|moved|deferred|rescheduled|pushed back|put off|brought forward)(?= (?:until|till|to|for)\\b)`,
      'giu',
    ),
    strength: 1,
    mayBePlanned: true,
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
    id: 'met an office-holder',
    pattern:
      /\b(?:met|meets)(?: with)?\b(?:[^.;!?,]|[.,](?=\d)){0,45}?\b(?:chief executive|president|chair(?:man|woman|person)?|vice-?premier|premier|minister|governor|mayor|ambassador|secretary|delegation|executives|officials|representatives|leaders)\b(?!['’]s (?:demand|requirement|target|request|condition|call))/gu,
    type: 'meeting',
    strength: 2,
    needs: ['person', 'organization'],
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
];
