import type { EventType } from '@/core/model/event';
import { AUTHORITY } from './event-grammar-filters';

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
      /\b(?:fined|penali[sz]ed|investigat(?:ed|ors|ion|ing)|inquiry|probe|inspectors?|inspection team|auditors|audited|audit office|violations?|expelled|arrested|detained|indicted|faulted|taken away)\b|罚款|处罚|巡视|巡察|督察|违纪|违法|立案|约谈/iu,
    weak: /\b(?:disciplin(?:e|ed|ary)|bribes?|bribery|officials|findings|rectif\w+|complaints|found|shut)\b|检查|整改/iu,
  },
  {
    type: 'award',
    strong:
      /\b(?:awards?|prizes?|medals?|trophy|honou?red|accolade|winners?|model worker|champion firms?|best employers?)\b|获奖|荣获|称号|奖章/iu,
    weak: /\b(?:made the list|ranking|title|on its list)\b/iu,
  },
  {
    type: 'appointment',
    strong:
      /\b(?:appointed|appointment|resign(?:ed|ation)|successor|sworn in|retired|new (?:chair\w*|chief executive|president|general manager|head|Party secretary|boss)|(?:job|post|chair|office) of (?:general manager|chair\w*|chief|president|[A-Z]\w+ to)|took (?:up|over) (?:his|her|the) (?:post|role|job)|(?:made|becomes?|became|as) (?:chair\w*|chief executive|president|general manager|party secretary)|will (?:chair|head|lead|run|succeed)|took the (?:chair|top job) of|to the helm|at the helm|left the board|joined the board|to (?:run|head|lead) (?:the (?:company|group|unit)|\p{Lu}\p{Ll}+)|presidency|chairmanship|governorship|general managership)\b|任命|辞职|辞去|接任|出任|履新|新任/iu,
    weak: /\b(?:promoted|dismissed|quit|chief (?:financial|operating) officer|finance chief|handed the chair|chose)\b/iu,
  },
  {
    type: 'signing',
    strong:
      /\b(?:signed|signing|signatures?|inked|initialled|memorandum|MoU|letter of intent|pact|pen to paper)\b|签署|签订|签约/iu,
    weak: /\b(?:agreements?|contract|an order for|partnership|tied the knot)\b|协议|合同/iu,
  },
  {
    type: 'study_session',
    strong:
      /\b(?:study (?:session|group|meeting)|political study|theory study|cent(?:re|er) group|Party (?:lecture|history|spirit))\b|集体学习|党课|理论学习/iu,
    weak: /\b(?:studied|studying|cadres|read the new|Party branch)\b|学习/iu,
  },
  {
    type: 'training',
    strong:
      /\b(?:training|trained|trainees|seminar|lecturers?|curriculum|boot camp|taught|back to school|finished their course|classes)\b|培训|研修/iu,
    weak: /\b(?:course|lectures?|teachers?|lessons?|exam)\b|讲座/iu,
  },
  {
    type: 'summit',
    strong:
      /\b(?:forum|summit|symposium|expo|trade fair|exhibitors|\w+ (?:Industry |Development )?Conference|(?:Copper|Steel|Metals|Tungsten|Mining|Magnet) Week)\b|论坛|峰会|博览会/iu,
    weak: /\b(?:exhibition|producers and users|to one table|speakers)\b/iu,
  },
  {
    type: 'other',
    strong:
      /\b(?:explo(?:ded|sion)|blast(?! furnace)|accident|killed|injured|died|dead|collapsed?|burned|burnt|buried|caught fire|quake|typhoon|flood(?:ed|ing)?|derailed|ceremony|plaque|anniversary|drill|donat(?:ed|ion)|walked out|strike|sentenced|museum|celebrated)\b|事故|爆炸|火灾|遇难|泄漏|仪式|演练|捐款|捐赠/iu,
    weak: /\b(?:fire|storm|rescue|hospital)\b/iu,
  },
  {
    type: 'policy_release',
    strong:
      /\b(?:quotas?|licen[cs]es|export rules|safeguard|tariffs?|duties|a law|law on|decree|regulations?|rules)\b|管制|总量控制|指标|办法|条例|关税/iu,
    weak: /\b(?:list of|policy|ban|permits?)\b/iu,
  },
  {
    type: 'project_milestone',
    strong:
      /\b(?:commission(?:ed|ing)|trial (?:run|production|operation)|foundation stone|ground-?breaking|start-?up|ramp-?up|on stream|rated (?:output|capacity)|first (?:ore|metal|batch|coil|shipment|tonne|ton|ship|vessel|train|cargo|oil)|diggers|(?:ran|flowed|poured|turned|rolled|cast|spun|worked|operated|tapped|lit) (?:[\w-]+ ){0,3}for the first time)\b|投产|开工|竣工|投运|点火|动工/iu,
    weak: /\b(?:construction|building work|girder|site of|new (?:plant|line|mill|smelter|refinery|furnace))\b/iu,
  },
  {
    type: 'visit',
    strong:
      /\b(?:visit(?:ed|ing)?|tour(?:ed|ing)?|delegation|looked (?:over|round|around|in)|had a look|showed (?:him|her|them) (?:around|round|the)|was shown|guests from)\b|调研|考察|走访|参观|到访/iu,
    weak: /\b(?:guests?|visitors?|trip|travel+ed|went to|came to|inspected|inspecting|saw)\b/iu,
  },
  {
    type: 'meeting',
    strong:
      /\b(?:meeting|talks|discuss(?:ed|ion)|sat down|convened|session|presided|chaired|exchanged views|took the floor|in the chair|talked about|took up the question|half-year review|supervisory board|shareholders (?:of|in|gave|voted|approved|met)|delegates)\b|会议|会见|座谈|会谈/iu,
    weak: /\b(?:met|sat|gathered|assembled|board|committee|attended|participants|attendees|invited|investors|congress|reported on (?![A-Z\d])|question)\b/iu,
  },
  {
    type: 'results',
    strong:
      /\b(?:results|earnings|(?:annual|quarterly|interim|half-year|nine-month|full-year|(?:first|second|third|fourth)-(?:quarter|half)) (?:report|numbers|figures|accounts)|(?:first|second|third|fourth)[ -](?:quarter|half)[^.;]{0,30}\b(?:loss|profit)|(?:loss(?:es)?|profit)[^.;]{0,20}\b(?:narrowed|widened|doubled|rose|fell|for the half))\b|业绩|净利润|年报|季报/iu,
    weak: /\b(?:net (?:profit|loss|income)|profit|losses|revenue|accounts)\b/iu,
  },
  {
    type: 'announcement',
    strong:
      /\b(?:announced|price list|let it be known|called off|guidance|guided|offer(?:ed)? A?\$|takeover|bid|buy-?back|dividend|marked (?:up|down)|prices?)\b|公告|宣布|公布|披露/iu,
    weak: /\b(?:said|told|published|notice|statement|filing|offers?|offered|forecast|plans?|launched|issued|released|warned|confirmed|shares|public|asks?|asked|yuan|RMB|per tonne|list|stake|bought|acquired|purchase|acquisition|proposed|merger)\b|发布|表示/iu,
  },
];

/** The kind of happening that the words of a sentence speak of; `other` when they name none. */
export function typeByCue(words: string): EventType {
  const isTold = (cue: EventCue, pattern: RegExp) =>
    pattern.test(words) && (cue.type !== 'policy_release' || AUTHORITY.test(words));
  const cue =
    EVENT_CUES.find((each) => isTold(each, each.strong)) ??
    EVENT_CUES.find((each) => isTold(each, each.weak));
  return cue?.type ?? 'other';
}

/** True when the words hardly speak of anything but this kind. */
export function speaksOf(type: EventType, words: string): boolean {
  return EVENT_CUES.some((cue) => cue.type === type && cue.strong.test(words));
}
