import type { EventRule } from './event-grammar-shape';

const GAP = (n: number) => `[^。！？；\\n]{0,${n}}?`;
/** Fewer signs still, and no comma: verb and object of one clause. */
const NEAR = (n: number) => `[^。！？；，、\\n]{0,${n}}?`;

const STUDY =
  '(?<study_session>(?:理论学习)?中心组(?:（扩大）)?(?:理论)?(?:集体)?(?:学习|研讨)|集体学习|专题学习|理论学习|学习研讨|学习会|学习教育读书班|读书班|党课|学习班)';
const TRAINING =
  '(?<training>培训班|培训会|训练营|培训|研修班|研讨班|轮训|讲座|大讲堂|技能提升班|专题班|进修班)';
const SUMMIT =
  '(?<summit>论坛|峰会|交流会|博览会|展览会|展会|研讨会|年会|学术会议|(?:发展|产业|行业|国际|全球|世界|供应链|合作|创新)大会|(?:世界|全球|国际)\\p{Script=Han}{1,12}大会|中国\\p{Script=Han}{1,8}(?<!代表|党员|职工|会员)大会|洽谈会|圆桌会议?)';
const MEETING =
  '(?<meeting>(?:党委|常委|董事会|监事会|股东|职工代表)?(?:扩大)?会议|大会|座谈会|职代会|团代会|工代会|动员会|推进会|调度会|分析会|部署会|通报会|总结会|见面会|专题会|协调会|视频会|电视电话会|例会|会谈|会晤|业绩说明会|说明会|发布会|股东大会|股东会|董事会|监事会|常委会|党委会|安委会|办公会|民主生活会|组织生活会|听证会|全会)';
const GATHERING = `(?:${STUDY}|${TRAINING}|${SUMMIT}|${MEETING})`;

/** The Chinese frames; the same conventions as the English ones. */
export const CHINESE_EVENT_RULES: EventRule[] = [
  {
    id: '召开会议',
    pattern: new RegExp(
      `(?:召开|举行|举办|组织召开|主持召开|主持|承办|组织|开展|组织开展|启动|出席|参加|列席)了?${GAP(60)}${GATHERING}(?!室|厅|纪要|精神|中心)`,
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
  { id: '讲授党课', pattern: /(?:讲授|讲|作)了?[^。；，\n]{0,16}党课/gu, type: 'study_session', strength: 3 },
  { id: '开班', pattern: /(?:正式)?(?:开班|结业)(?:仪式)?/gu, type: 'training', strength: 2 },
  {
    id: '签署协议',
    pattern: new RegExp(
      `(?:签署|签订|签约|签下|达成|续签)了?${GAP(50)}(?:协议|合同|备忘录|意向书|订单|框架)|签约仪式|(?:完成|正式|成功|举行)签约|与[^。；，\\n]{2,30}签约`,
      'gu',
    ),
    type: 'signing',
    strength: 3,
  },
  {
    id: '发布公告',
    pattern: new RegExp(
      `(?:发布|披露|刊发|公布|公示|印发|出台|下发|颁布|推出|发出|下达|核发|批复)了?${GAP(50)}(?:公告|通知|通告|办法|条例|意见|规定|规则|方案|指引|指南|价格|挂牌价|报价|规划|清单|目录|标准|名单|指标|业绩预告|预案|计划|声明|倡议|白皮书|管制)`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: '公告称',
    pattern: /公告(?:称|显示|表示|，|：)|(?:宣布|表示将|披露称|通告称)/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    isTelling: true,
    strength: 2,
  },
  {
    id: '调价',
    pattern: new RegExp(
      `(?:价格?|价)${GAP(30)}(?:上调|下调|调整|提高|降低|维持不变|持平)|(?:上调|下调|调整)${GAP(30)}价|(?:再次|同步|集体|一次)?(?:调价|提价|涨价|降价)`,
      'gu',
    ),
    type: 'announcement',
    topic: 'price',
    mayBePlanned: true,
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
    id: '收购',
    pattern: new RegExp(
      `(?:拟|将|完成|宣布)?(?:收购|要约收购|增持|回购|减持|转让|吸收合并|认购|参股|入股)${NEAR(30)}(?:股权|股份|公司|项目|资产)|(?:发行|配售|增发|定增|募集|募资|派发|派息|分红)${NEAR(24)}(?:债券?|票据|股份|新股|资金|亿元|红利|股息|元)|获${NEAR(24)}(?:投资|入股|注资|融资)`,
      'gu',
    ),
    type: 'announcement',
    topic: 'deal',
    strength: 1,
  },
  {
    id: '实施管制',
    pattern: new RegExp(
      `(?:对${NEAR(40)}(?:实施|加征|征收|暂停|取消|解除)${NEAR(20)}(?:管制|关税|限制|制裁|措施)|(?:实施|加征|暂停|取消)${NEAR(20)}(?:出口管制|关税|配额))`,
      'gu',
    ),
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: '征求意见',
    pattern: new RegExp(
      `(?:公开|再次|面向社会)?征求${NEAR(8)}意见|修订${NEAR(20)}(?:办法|条例|条件|目录|标准)`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 1,
  },
  {
    id: '施行',
    pattern: /(?:起|正式)(?:施行|实施|生效)/gu,
    type: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: '业绩',
    pattern: new RegExp(
      `(?:发布|披露|公布|交出|晒出)了?${GAP(30)}(?:年报|半年报|中报|季报|一季报|三季报|年度报告|半年度报告|季度报告|业绩快报|财报|成绩单|(?:年度|半年度|季度|上半年|全年|前三季度|中期)业绩(?!预告|说明))`,
      'gu',
    ),
    type: 'results',
    strength: 3,
  },
  {
    id: '实现利润',
    pattern: new RegExp(
      `(?:实现|录得)(?<!(?:预计|预期|有望|力争|目标)[^。；]{0,24}..)${GAP(30)}(?:净利润|营业收入|营收|利润总额)`,
      'gu',
    ),
    type: 'results',
    strength: 1,
  },
  {
    id: '调研',
    pattern: new RegExp(
      `(?:赴|到|前往|深入|来到|走进|走访|一行|率队|带队|率团|率领)${GAP(40)}(?:调研|考察|走访|检查|慰问|参观|访问|督导|指导工作|看望|查看|察看|了解情况)|(?:调研|考察|参观|走访|视察)了|(?:到访|来访|走访慰问|莅临|实地(?:调研|考察|查看))|(?:对|在)${NEAR(24)}(?:进行|开展)?(?:调研|考察|视察)(?!组)`,
      'gu',
    ),
    type: 'visit',
    strength: 3,
  },
  {
    id: '会见',
    pattern:
      /(?:会见|会晤|拜会|接待|接见|迎来|到访洽谈)了?|与[^。；，]{2,30}(?:举行|进行|开展)?(?:会谈|座谈|交流|洽谈|会面|磋商)/gu,
    type: 'meeting',
    strength: 2,
  },
  {
    id: '开工投产',
    pattern:
      /开工(?:仪式|建设)?|动工|奠基|破土|竣工|投产|投运|试生产|试运行|投料(?:成功|试车)|试车成功|热试|点火|封顶|贯通|合龙|达产|出铁|建成|(?:全面|全线|正式)(?:启动|启用|运行|完工)|投入(?:试?运行|使用|生产|运营|商业运行)|通过[^。；，]{0,8}验收|下线|首(?:批|炉|车|船|卷|列)[^。；，]{0,30}(?:产出|发运|下线|出炉|运抵|交付|启航|起航|装船|离港|发车|到港|靠泊)/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: '揭牌',
    pattern:
      /揭牌|捐款|捐赠|挂牌成立|启动仪式|揭幕|(?:举行|举办|开展|组织|启动)了?[^。；，]{0,24}(?:演练|竞赛|大赛|决赛|比武|运动会|安全生产月|主题活动|开放日|升旗仪式|庆祝|表彰|仪式|晚会)/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: '任命',
    pattern:
      /(?:被|获)?(?:任命|聘任|选举|当选|提名|推选|增补)(?:为)?|(?:出任|接任|接替|接棒|执掌|掌舵|就任|升任|履新|卸任|辞去|离任|退休|调任|转任|担任新|到龄退休|免去)/gu,
    type: 'appointment',
    strength: 2,
    needs: ['person'],
  },
  {
    id: '任职',
    pattern:
      /(?<!责|主|担|信|委|前|历|重|胜|就|离|兼|现|曾|新)任(?!务|何|职资格|期|命|免|意)[^。；，]{0,20}(?:书记|董事长|总经理|总裁|董事|主任|局长|部长|省长|市长|首席执行官)|(?:不再|辞去|免去)[^。；]{0,24}(?:书记|董事长|总经理|总裁|董事|监事|职务)/gu,
    type: 'appointment',
    strength: 2,
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
      `(?:荣获|获得|获评|获颁|摘得|斩获|喜获|荣膺|荣登|捧得|入选|被授予|被评为|获授|获)${GAP(40)}(?:奖|称号|荣誉|金牌|银牌|名单|第一名|先锋号|劳动奖章|奖状|标兵|示范企业|绿色工厂|模范|榜单|[0-9]+强)`,
      'gu',
    ),
    type: 'award',
    strength: 3,
  },
  {
    id: '授予',
    pattern: new RegExp(`授予${NEAR(30)}(?:称号|奖章|奖|荣誉)`, 'gu'),
    type: 'award',
    strength: 2,
  },
  {
    id: '上门检查',
    pattern: new RegExp(
      `(?:到|赴|对|派员|派出${NEAR(14)})${NEAR(24)}(?:突击检查|检查|核查|抽查|排查|执法)|(?:派员|派出${NEAR(10)}组)${NEAR(10)}(?:检查|核查|调查|督导|进驻|赴)`,
      'gu',
    ),
    type: 'inspection',
    strength: 3,
    needsAuthority: true,
  },
  {
    id: '月份的事故',
    pattern:
      /(?:月份?|月底|月初|日|年)(?:的)?[^，。；、\n]{0,24}(?:泄漏|泄露|爆炸|火灾|坍塌|透水|冒顶|着火|灼烫|伤亡|坠落|机械伤害)(?:事故|事件)/gu,
    type: 'other',
    strength: 1,
  },
  {
    id: '复产',
    pattern: /恢复(?:采矿|开采|生产|运营|运行|出矿)|重新(?:点火|投产|开工)|复工/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: '巡察',
    pattern: new RegExp(
      `(?:启动|开展|接受|进驻|展开|部署|进行)${GAP(30)}(?:巡察|巡视|督察|审计|安全检查|专项检查|执法检查|环保检查|大检查|检查)|(?:巡视组|巡察组|督察组|督查组|督导组|检查组|审计组|调查组|工作组|核查组)${GAP(30)}(?:进驻|抵达|入驻|反馈|入场|到达|赴|开展|展开)`,
      'gu',
    ),
    type: 'inspection',
    strength: 3,
  },
  {
    id: '成立调查组',
    pattern: new RegExp(
      `(?:成立|组成|组建|设立)了?${NEAR(24)}(?:调查组|核查组|专案组)|派出了?${NEAR(24)}(?:调查组|督导组|督查组|检查组|核查组)|${NEAR(16)}(?:调查组|核查组|专案组)(?:正式|宣告)?成立`,
      'gu',
    ),
    type: 'inspection',
    strength: 3,
  },
  {
    id: '自某日起检查',
    pattern: new RegExp(
      `(?:自|从)[^，。；]{2,14}起，?${NEAR(24)}(?:开展|启动|进行|实施|组织|展开)${NEAR(30)}(?:检查|巡察|巡视|督察|审计|排查|整治)`,
      'gu',
    ),
    type: 'inspection',
    strength: 3,
    mayBePlanned: true,
  },
  {
    id: '伤亡人数',
    pattern: new RegExp(
      `[0-9一二两三四五六七八九十数多]+(?:人|名${NEAR(6)})(?:死亡|遇难|受伤|失联|被困|身亡|轻伤|重伤)`,
      'gu',
    ),
    type: 'other',
    strength: 1,
  },
  {
    id: '再次开会',
    pattern: /(?:再次|再度|重新)(?:开会|召开|举行)/gu,
    type: 'meeting',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: '被查',
    pattern:
      /接受(?:纪律)?审查|接受[^。；，]{0,14}(?:调查|审查)|被(?:立案)?(?:调查|查处|约谈|处罚|罚款|通报|逮捕|起诉)|被查|被开除党籍|开除党籍|立案(?:调查|侦查)|(?:处以|罚款)[^。；，]{0,14}元|收到[^。；，]{0,24}(?:处罚|警示函|监管函|立案)/gu,
    type: 'inspection',
    strength: 3,
  },
  {
    id: '约谈通报',
    pattern: /(?:约谈|通报(?!会|表扬|批评会|了)|查处|责令|挂牌督办|曝光)/gu,
    type: 'inspection',
    strength: 2,
    needsAuthority: true,
  },
  {
    id: '事故',
    pattern: new RegExp(
      `(?:倾翻|坍塌|垮塌|坠落|掉落|中毒|窒息|透水|灼烫|起火|着火)${NEAR(16)}(?:造成|致)|造成${GAP(12)}(?:死亡|受伤|遇难|被困|失联)|(?:矿工|工人|员工|人员)${NEAR(8)}(?:被困|遇难|遇险|失联)|(?:发生|突发|引发)${GAP(20)}(?:事故|爆炸|火灾|坍塌|泄漏|透水|冒顶|滑坡|地震|起火)|(?:爆炸|事故|火灾|坍塌)${GAP(16)}(?:造成|致)|(?:停产|停牌|复牌|复产)`,
      'gu',
    ),
    type: 'other',
    strength: 3,
  },
];
