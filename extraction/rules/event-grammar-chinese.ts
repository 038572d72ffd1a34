import type { EventRule } from './event-grammar-shape';

const GAP = (n: number) => `[^。！？；\\n]{0,${n}}?`;

/** The Chinese frames; the same conventions as the English ones. */
export const CHINESE_EVENT_RULES: EventRule[] = [
  {
    id: '召开会议',
    pattern: new RegExp(
      `(?:召开|举行|举办|组织召开|主持召开|开展|组织开展|启动)了?${GAP(60)}(?:(?<study_session>中心组(?:集体)?(?:学习|研讨)|集体学习|专题学习|学习会|读书班)|(?<training>培训班|培训会|培训|研修班|研讨班|讲座)|(?<summit>论坛|峰会|交流会|博览会|座谈会|研讨会|年会)|(?<meeting>(?:党委|常委|董事会|股东|职工代表)?(?:扩大)?会议|大会|动员会|推进会|调度会|分析会|例会|会谈|业绩说明会|说明会|发布会|股东大会|股东会|董事会))`,
      'gu',
    ),
    strength: 3,
  },
  {
    id: '会议召开',
    pattern: new RegExp(
      `(?:(?<study_session>集体学习|中心组学习)|(?<training>培训班|培训)|(?<summit>论坛|峰会|交流会|座谈会|研讨会)|(?<meeting>会议|大会|动员会|推进会|股东大会|董事会))${GAP(30)}(?:召开|举行|举办|开班|开幕|闭幕|结束)`,
      'gu',
    ),
    strength: 3,
  },
  {
    id: '签署协议',
    pattern: new RegExp(`(?:签署|签订|签约|达成)了?${GAP(50)}(?:协议|合同|备忘录|意向书)|签约仪式`, 'gu'),
    type: 'signing',
    strength: 3,
  },
  {
    id: '发布公告',
    pattern: new RegExp(
      `(?:发布|披露|刊发|公布|印发|出台|下发)了?${GAP(50)}(?:公告|通知|通告|办法|条例|意见|规定|方案|指引|价格|规划|清单)`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: '公告称',
    pattern: /公告称|公告显示|公告表示|宣布/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: '调价',
    pattern: new RegExp(
      `(?:价格?|价)${GAP(30)}(?:上调|下调|调整|提高|降低)|(?:上调|下调|调整)${GAP(30)}价`,
      'gu',
    ),
    type: 'announcement',
    topic: 'price',
    strength: 2,
  },
  {
    id: '预告',
    pattern: new RegExp(`预计${GAP(40)}(?:净利润|营业收入|营收|亏损|利润)`, 'gu'),
    type: 'announcement',
    topic: 'guidance',
    strength: 1,
  },
  {
    id: '业绩',
    pattern: new RegExp(
      `(?:发布|披露|公布)了?${GAP(30)}(?:年报|半年报|季报|年度报告|半年度报告|季度报告|业绩快报|财报)`,
      'gu',
    ),
    type: 'results',
    strength: 2,
  },
  {
    id: '调研',
    pattern: new RegExp(
      `(?:赴|到|前往|深入|来到|走访)${GAP(40)}(?:调研|考察|走访|检查指导|慰问|参观)|(?:调研|考察|参观)了`,
      'gu',
    ),
    type: 'visit',
    strength: 3,
  },
  {
    id: '会见',
    pattern: /(?:会见|会晤|拜会|接待)了?|与[^。；，]{2,30}(?:举行|进行)?(?:会谈|座谈)/gu,
    type: 'meeting',
    strength: 2,
  },
  {
    id: '开工投产',
    pattern:
      /开工(?:仪式|建设)?|奠基|竣工|投产|投运|试生产|点火|投入(?:运行|使用|生产)|通过验收|正式运行|下线/gu,
    type: 'project_milestone',
    strength: 2,
  },
  { id: '揭牌', pattern: /揭牌|挂牌成立|启动仪式|揭幕/gu, type: 'other', strength: 2 },
  {
    id: '任命',
    pattern: /(?:被|获)?(?:任命|聘任|选举|当选|提名)(?:为)?|(?:出任|接任|辞去|担任新)/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },
  {
    id: '聘任某人',
    pattern: /(?:聘任|任命|选举|提名|推选|增补)\p{Script=Han}{2,4}(?:同志|先生|女士)?(?:为|担任|出任)/gu,
    type: 'appointment',
    strength: 2,
  },
  {
    id: '获奖',
    pattern: new RegExp(
      `(?:荣获|获得|获评|获颁|摘得|入选|获)${GAP(40)}(?:奖|称号|荣誉|金牌|名单|第一名)`,
      'gu',
    ),
    type: 'award',
    strength: 3,
  },
  {
    id: '巡察',
    pattern: new RegExp(`(?:启动|开展|接受|进驻|展开)${GAP(30)}(?:巡察|巡视|督察|审计|安全检查|检查)`, 'gu'),
    type: 'inspection',
    strength: 3,
  },
  {
    id: '被查',
    pattern: /接受(?:纪律)?审查|被(?:立案)?调查|被查|被开除党籍/gu,
    type: 'inspection',
    strength: 3,
  },
  { id: '事故', pattern: new RegExp(`发生${GAP(20)}(?:事故|爆炸|火灾)`, 'gu'), type: 'other', strength: 3 },
];
