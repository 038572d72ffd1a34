import { GAP, NEAR } from './event-grammar-chinese-words';
import type { EventRule } from './event-grammar-shape';

const STUDY =
  '(?<study_session>(?:理论学习)?中心组(?:（扩大）)?(?:理论)?(?:集体)?(?:学习|研讨)|集体学习|专题学习|理论学习|学习研讨|学习会|学习教育读书班|读书班|党课|学习班)';
const TRAINING =
  '(?<training>培训班|培训会|训练营|培训|研修班|研讨班|轮训|讲座|大讲堂|技能提升班|专题班|进修班)';
const SUMMIT =
  '(?<summit>论坛|峰会|交流会|博览会|展览会|展会|研讨会|年会|学术会议|(?:发展|产业|行业|国际|全球|世界|供应链|合作|创新)大会|(?:世界|全球|国际)\\p{Script=Han}{1,12}大会|中国\\p{Script=Han}{1,8}(?<!代表|党员|职工|会员)大会|洽谈会|圆桌会议?)';
const MEETING =
  '(?<meeting>(?:党委|常委|董事会|监事会|股东|职工代表)?(?:扩大)?会议|大会|座谈会|职代会|团代会|工代会|动员会|推进会|调度会|分析会|部署会|通报会|总结会|见面会|专题会|协调会|视频会|电视电话会|例会|会谈|会晤|业绩说明会|说明会|发布会|股东大会|股东会|董事会|监事会|常委会|党委会|安委会|办公会|民主生活会|组织生活会|听证会|(?<!安)全会)';
const GATHERING = `(?:${STUDY}|${TRAINING}|${SUMMIT}|${MEETING})`;

/** Chinese frames of sittings, studies, training and forums. */
export const CHINESE_GATHERING_RULES: readonly EventRule[] = [
  {
    id: '召开会议',
    pattern: new RegExp(
      `(?:召开|举行|举办|组织召开|主持召开|主持|承办|组织|开展|组织开展|启动|出席|参加|列席|(?<![展公离打分避揭张拉敞推铺抛放解切盛传散召])开(?=[过了完]))[过了完]?${GAP(60)}${GATHERING}(?!室|厅|纪要|精神|中心)`,
      'gu',
    ),
    strength: 3,
  },
  {
    id: '会议召开',
    pattern: new RegExp(
      `${GATHERING}(?!室|厅|纪要|精神)${GAP(40)}(?:召开|举行|举办|开班|开幕|闭幕|开讲|结束|落幕|结业|启幕|拉开帷幕|圆满)`,
      'gu',
    ),
    strength: 3,
  },
  {
    id: '会上表示',
    pattern: new RegExp(
      `[在于]${NEAR(24)}(?<meeting>(?:说明|发布|座谈|股东|通气|恳谈|交流|见面|沟通|推介)会)[上中]${NEAR(8)}(?:表示|说|透露|称|指出|介绍|宣布|坦言|强调)`,
      'gu',
    ),
    strength: 1,
  },
  {
    id: '会期定于',
    pattern: /(?:会期|会议|大会|股东会|会)(?:日期|时间)?(?:定于|订于|定在|安排在)/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  { id: '讲授党课', pattern: /(?:讲授|讲|作)了?[^。；，\n]{0,16}党课/gu, type: 'study_session', strength: 3 },
  { id: '开班', pattern: /(?:正式)?(?:开班|结业)(?:仪式)?/gu, type: 'training', strength: 2 },
  {
    id: '会见',
    pattern:
      /(?:会见|会晤|拜会|接待|接见|迎来|到访洽谈)了?|与[^。；，]{2,30}(?:举行|进行|开展)?(?:会谈|座谈|交流|洽谈|会面|磋商)/gu,
    type: 'meeting',
    strength: 2,
  },
  {
    id: '谈判',
    pattern: new RegExp(
      `(?<![正仍还尚现存])[在于](?!与|和|同|推进|积极)[^。！？；，、\\n]{2,14}?(?:谈判|会谈|磋商|会晤)(?!代表|桌|室|小组|团|策略|筹码|[中上里])|(?:双方|两国|中美|中欧|中日|中韩|中澳|中印|中俄|美欧)${NEAR(12)}(?:举行|进行|展开|重启|恢复|结束|开始)了?${NEAR(10)}(?:谈判|会谈|磋商|会晤)|通了?电话|视频通话`,
      'gu',
    ),
    type: 'meeting',
    strength: 1,
  },
  {
    id: '自某日起培训',
    pattern: new RegExp(
      `(?:自|从)[^，。；]{2,14}起，?${NEAR(24)}(?:开展|启动|进行|实施|组织|展开)${NEAR(30)}(?:培训|轮训)`,
      'gu',
    ),
    type: 'training',
    strength: 3,
    mayBePlanned: true,
  },
  {
    id: '召集开会',
    pattern: new RegExp(`(?:召集|邀集|在)${NEAR(16)}(?:开会(?!讨)|碰头|聚首)`, 'gu'),
    type: 'meeting',
    strength: 1,
  },
  {
    id: '再次开会',
    pattern: /(?:再次|再度|重新)(?:开会|召开|举行)/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
];
