import type { EventType } from '@/core/model/event';
import { AUTHORITY, GOVERNMENT_SEAT } from './event-grammar-filters';

/** The words that speak of one kind of happening: `strong` ones hardly of another, `weak` ones usually of this. */
export interface EventCue {
  type: EventType;
  strong: RegExp;
  weak: RegExp;
}

/**
 * What kind of happening a sentence tells when no frame knows its verb, only a day and a verb in the past say that there
 * was one. The first kind with a strong word is taken, else the first with a weak one. Only an authority makes policy.
 */
export const EVENT_CUES: readonly EventCue[] = [
  {
    type: 'inspection',
    strong:
      /\b(?:fined|penali[sz]ed|investigat(?:ed|ors|ion|ing)|inquiry|probe|inspectors?|(?:inspection |audit |disciplin\w+ )teams?|[Tt]eams (?:went|moved|fanned|were sent|spent|entered|descended)|auditors|audited(?! (?:annual |interim |full-year )?(?:reports?|accounts|results|figures|statements|financial|books))|audit office|violations?|expelled|arrested|detained|indicted|faulted|taken away|took [^.;]{3,50} away|led away|(?:a|the) fine\b|fine of|fines|warning letter|letter of warning|reprimand(?:ed)?|censured?|rapped|rebuked?|raid(?:ed)?|unannounced|stop-work|demerits?|brought charges|charged with|in custody|into custody|handcuffs|hauled (?:in|off|before)|opened a case|opened a file on|questioned|for questioning|under (?:formal )?(?:investigation|scrutiny)|confiscated|impounded|seized|blacklisted|prosecutors?|watchdog|embezzle\w*|kickbacks?|misconduct|wrongdoing|dumping (?:waste|slag|tailings)|falsif\w+|caught [^.;]{3,50} (?:venting|dumping|hiding|faking|polluting|burning|breaking|without)|graft|corruption|anti-graft|penalt(?:y|ies)|regulators? (?:ordered|told|sent|sealed|shut))\b|罚款|罚单|处罚|罚没|巡视|巡察|督察|审计组|督导组|检查组|督查|抽查|违纪|违法|违规|立案|约谈|通报批评|警示函|责令|查封|扣押|留置|双开|落马|被查|受审|起诉|判处/iu,
    weak: /\b(?:disciplin(?:e|ed|ary)|bribes?|bribery|officials|findings|rectif\w+|complaints|(?<!\b(?:be|been|are|is) )found|shut)\b|检查|整改/iu,
  },
  {
    type: 'award',
    strong:
      /\b(?:awards?|prizes?|medals?|trophy|honou?red|accolade|winners?|model workers?|model collective|top marks?|first place|laureates?|champion firms?|best employers?)\b|获奖|荣获|称号|奖章/iu,
    weak: /\b(?:made the list|ranking|title|on its list)\b/iu,
  },
  {
    type: 'appointment',
    strong:
      /\b(?:appointed|appointment|resign(?:ed|ation)|successor|sworn in|retire[sd]|new (?:chair\w*|chief executive|president|general manager|head|Party secretary|boss)|(?:job|post|chair|office) of (?:general manager|chair\w*|chief|president|[A-Z]\w+ to)|took (?:up|over) (?:his|her|the) (?:post|role|job)|(?:made|becomes?|became|as) (?:chair\w*|chief executive|president|general manager|party secretary)|will (?:chair|head|lead|run(?! (?:until|till|from|to|for|through|on)\b)|succeed|take (?:the|over the) (?:chair|helm|reins|job|post))|took the (?:chair|top job) of|(?:moved|rose|stepped|went) up to (?:be |become )?(?:the )?(?:general manager|chair\w*|president|chief|deputy|vice|director|head|party secretary)|(?:goodbye|farewell) [^.;]{0,30}to (?:its|the) (?:chair\w*|president|general manager|chief|head|boss)|parted (?:ways )?with its (?:chair\w*|president|chief|head|boss)|cleared (?:his|her) desk|bade (?:him|her) farewell|(?:his|her) predecessor|(?:takes|took|taking) (?:his|her) seat|handed the (?:chair|keys|baton)|named as|in (?:his|her) stead|to the helm|at the helm|(?:the )?reins|made (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:the |its )?(?:new )?(?:chair\w*|president|general manager|chief|head|director|Party secretary)|would (?:lead|head|chair|run|succeed|take over)|no longer (?:serves|is|holds|heads)|bowed out|handed in (?:his|her) notice|left the board|joined the board|to (?:run|head|lead) (?:the (?:company|group|unit)|\p{Lu}\p{Ll}+)|presidency|chairmanship|governorship|general managership)\b|任命|辞职|辞去|接任|接棒|执掌|掌舵|上任|就任|到任|升任|出任|履新|新任/iu,
    weak: /\b(?:promoted|dismissed|quit|chief (?:financial|operating) officer|finance chief|handed the chair|chose)\b/iu,
  },
  {
    type: 'signing',
    strong:
      /\b(?:signed(?! (?:an? |the )?(?:[\w-]+ ){0,3}?(?:bill|law|decree|order|act|regulation|proclamation)\b)|signing|signatures?|(?:to|will) sign|inked|initialled|memorandum|MoU|letter of intent|pact|pen to paper)\b|签署|签订|签约/iu,
    weak: /\b(?:agreements?|(?<!(?:ahead of|behind|under|per|by|on|of|in) (?:the |its )?)contract|an order for|partnership|tied the knot)\b|协议|合同/iu,
  },
  {
    type: 'study_session',
    strong:
      /\b(?:study (?:session|group|meeting)|read(?:ing)? [^.;]{3,80} together|pored over [^.;]{0,40}(?:speech|decision|text|letter|communiqu)|political study|theory study|cent(?:re|er) group|Party (?:lecture|history|spirit))\b|集体学习|党课|理论学习/iu,
    weak: /\b(?:studied|studying|cadres|read the new|Party branch)\b|学习/iu,
  },
  {
    type: 'training',
    strong:
      /\b(?:training|trained|trainees|seminar|lecturers?|curriculum|boot camp|taught|back to (?:school|the classroom|class)|classroom|school ?bench|(?:\w+-day|week-long|evening|night|master|refresher) class|crash course|back at school|schooling|finished their course|classes|(?:first|second|third|new|final) class (?:of|for)|pupils)\b|培训|研修/iu,
    weak: /\b(?:course|lectures?|teachers?|lessons?|exam)\b|讲座/iu,
  },
  {
    type: 'summit',
    strong:
      /\b(?:forum|summit|symposium|expo|(?:trade|industry|mining|metals|earth|steel) [Ff]air|\p{Lu}\p{L}+ Fair|exhibitors|\w+ (?:Industry |Development )?Conference|(?:Copper|Steel|Metals|Tungsten|Mining|Magnet) Week)\b|论坛|峰会|博览会/iu,
    weak: /\b(?:exhibition|producers and users|to one table|speakers)\b/iu,
  },
  {
    type: 'other',
    strong:
      /\b(?:explo(?:ded|sion)|blast(?! furnace)|blaze|lost their lives|to hospital|trapp(?:ed|ing)|burned|scalded|accident|killed|injured|died|dead|collapsed?|burned|burnt|buried|caught fire|quake|typhoon|flood(?:ed|ing)?|derailed|ceremony|plaque|anniversary|drill|donat(?:ed|ion)|walked out|strike|sentenced|museum|celebrated)\b|事故|爆炸|气爆|闪爆|爆燃|喷溅|烫伤|灼伤|烧伤|火灾|遇难|遇险|泄漏|倾翻|坍塌|透水|被困|死亡|受伤|中毒|窒息|仪式|演练|捐款|捐赠/iu,
    weak: /\b(?:fire|storm|rescue|hospital)\b/iu,
  },
  {
    type: 'policy_release',
    strong:
      /\b(?:(?:Announcement|Notice|Decree|Order|Circular)s? No\.? ?\d+|quotas?|licen[cs]es|export rules|safeguard|tariffs?|duties|(?:export|import|anti-dumping|customs) duty|duty-free|sanctions|entity list|[A-Z]\w+ Law\b|draft law|bill\b|(?:executive|presidential) order|a law|law on|decree|regulations?|rules)\b|管制|总量控制|指标|办法|条例|关税|征求意见|规范条件/iu,
    weak: /\b(?:list of|policy|ban|permits?)\b/iu,
  },
  {
    type: 'project_milestone',
    strong:
      /\b(?:commission(?:ed|ing)|come on stream|trial (?:run|production|operation|\w+ing)|(?:cut|cuts|cutting|snipped) (?:the|a) ribbon|foundation stone|ground-?breaking|(?:first|last|final) (?:weld|beam|pile|girder|brick|bolt|rail|panel|section|span|segment|concrete)|(?:ahead of|behind) (?:plan|schedule)|hot (?:run|test|load)|cold (?:run|test)|topping[- ]out|keel|launched into the water|hand-?over|handed over|acceptance (?:test|certificate)|broke through|breakthrough in the (?:tunnel|shaft)|start-?up|ramp-?up|on stream|rated (?:output|capacity)|first (?:ore|oxide|carbonate|magnets?|concentrate|product|heat|melt|furnace|kiln|metal|batch|coil|shipment|tonne|ton|ship|vessel|train|cargo|oil)|diggers|(?:ran|flowed|poured|turned|rolled|cast|spun|worked|operated|tapped|lit) (?:[\w-]+ ){0,3}for the first time)\b|投产|开工|竣工|投运|点火|动工|首[船车炉卷列]|启航|发运|装船|热负荷|试生产/iu,
    weak: /\b(?:construction|building work|weld(?:ed|ing)?|pipeline|tunnel|substation|girder|site of|new (?:plant|line|mill|smelter|refinery|furnace))\b/iu,
  },
  {
    type: 'visit',
    strong:
      /\b(?:visit(?:ed|ing)?|tour(?:ed|ing)?|delegation|(?:first|maiden|second|next) (?:outing|trip|journey|stop|port of call)|called at\b|looked (?:over|round|around|in)|had a look|dropped (?:in|by)\b|called in at|paid a call|showed (?:[\p{L}-]+ ){1,6}?(?:around|round)|showed (?:him|her|them) (?:around|round|the)|(?:was|were) (?:shown|taken|led|driven) (?:a?round|over|through|the)|was shown|guests from|call(?:ed)? (?:on|at) the)\b|调研|考察|走访|参观|到访/iu,
    weak: /\b(?:guests?|visitors?|trip|outing|shop ?floor|travel+ed|went to|came to|inspected|inspecting|saw)\b/iu,
  },
  {
    type: 'meeting',
    strong:
      /\b(?:meeting|talks|briefings?|(?:[Mm]inisters|[Ll]eaders|[Nn]egotiators|[Oo]fficials) (?:will|are to|are due|meet|met|gather\w*)|vot(?:e|es|ed|ing) on|conference call|webcast|discuss(?:ed|ion)|sat down|sit down|convened|session|presided|chaired|exchanged views|took the floor|in the chair|talked about|took up the question|half-year review|supervisory board|(?:put|laid) their heads together|(?:[Cc]ommittee|[Bb]oard|[Dd]irectors)\b[^.;]{0,50}\b(?:took up|went through|considered|weighed|debated|met|sat)|shareholders (?:of|in|gave|voted|approved|met)|delegates)\b|会议|会见|座谈|会谈/iu,
    weak: /\b(?:met|sat|gather(?:ed|s)?|assembled?|board|committee|attended|participants|attendees|invited|investors|congress|reported on (?![A-Z\d])|question)\b/iu,
  },
  {
    type: 'results',
    strong:
      /\b(?:results|earnings|(?:report|accounts|figures) for the (?:first |second )?(?:quarter|half|nine months|six months|three months|year)|(?:annual|quarterly|interim|half-year|nine-month|full-year|(?:first|second|third|fourth|March|June|September|December)[- ](?:quarter|half)) (?:report|numbers|figures|accounts)|(?:first|second|third|fourth)[ -](?:quarter|half)[^.;]{0,30}\b(?:loss|profit)|(?:loss(?:es)?|profit)[^.;]{0,20}\b(?:narrowed|widened|doubled|rose|fell|for the half)|(?:quarter|half)[^.;]{0,50}: (?:revenue|net (?:profit|loss)|earnings|sales))\b|业绩|净利润|年报|季报/iu,
    weak: /\b(?:net (?:profit|loss|income)|profit|losses|revenue|accounts)\b/iu,
  },
  {
    type: 'announcement',
    strong:
      /\b(?:announced|price list|list prices?|guidance|bond market|capital market|placement|(?:lowered|raised|cut|kept) its (?:outlook|rating)|dividends?|let it be known|called off|guidance|guided|offer(?:ed)? A?\$|takeover|bid|buy-?back|dividend|marked (?:up|down)|prices?)\b|公告|宣布|公布|披露|回购|债券|配股|定增|募资|要约|分红|派息/iu,
    weak: /\b(?:said|told|published|notice|statement|filing|offers?|offered|forecast|plans?|launched|issued|released|warned|confirmed|shares|public|asks?|asked|profit warning|halted trading|trading halt|yuan|RMB|per tonne|list|stake|bought|acquired|purchase|acquisition|proposed|merger)\b|发布|表示/iu,
  },
];

/** What a gathering is about says nothing of what it is. */
const TOPIC =
  /\b((?:courses?|seminars?|training|class(?:es)?|lectures?|lessons?|workshops?|forums?|symposiums?|talks?) (?:on|about) )[^.;,:—–]{3,80}/giu;

/** The kind of happening that the words of a sentence speak of; `other` when they name none. */
export function typeByCue(said: string): EventType {
  // "A course on discipline and safety" is a course.
  const words = said.replace(TOPIC, '$1');
  const isTold = (cue: EventCue, pattern: RegExp) =>
    pattern.test(words) &&
    (cue.type !== 'policy_release' || AUTHORITY.test(words) || GOVERNMENT_SEAT.test(words));
  const cue =
    EVENT_CUES.find((each) => isTold(each, each.strong)) ??
    EVENT_CUES.find((each) => isTold(each, each.weak));
  return cue?.type ?? 'other';
}

/** True when the words hardly speak of anything but this kind. */
export function speaksOf(type: EventType, words: string): boolean {
  return EVENT_CUES.some((cue) => cue.type === type && cue.strong.test(words));
}
