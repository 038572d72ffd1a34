import { GAP, NEAR } from './event-grammar-chinese-words';
import type { EventRule } from './event-grammar-shape';

/** Goods or firms named one after the other. */
const LISTING = '[^。！？；，\\n]{0,40}?';

/** Chinese frames of announcements, prices, deals, policy and results. */
export const CHINESE_NOTICE_RULES: readonly EventRule[] = [
  {
    id: '发布公告',
    pattern: new RegExp(
      `(?:发布|披露|刊发|公布|公示|印发|出台|下发|颁布|推出|发出|下达|核发|核定|核准|批复)了?${GAP(50)}(?:公告|通知|通告|办法|条例|意见|规定|规则|方案|指引|指南|价格|挂牌价|报价|规划|清单|目录|标准|名单|指标|配额|业绩预告|预案|计划|声明|倡议|白皮书|管制)`,
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
      `(?:价格?|价)${GAP(30)}(?:上调|下调|调整|调涨|调升|调降|提高|降低|维持不变|持平|平盘)|[把将]${NEAR(30)}价格?(?:上?调至?|定[为在到]|提[高升]?[至到])|(?:上调|下调|调整|调涨|调升|调降|开出|挂出|给出|报出|定出|亮出|公布|发布|敲定|订定)了?${NEAR(20)}(?:价|报价)|每吨(?:再)?(?:调涨|调升|调降|涨|跌|上调|下调)[0-9]|(?:再次|同步|集体|一次)?(?:调价|提价|涨价|降价)`,
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
      `(?:拟|将|完成|宣布)?(?:收购|要约收购|增持|回购|减持|转让|吸收合并|认购|参股|入股)${NEAR(36)}(?:股权|股份|公司|项目|资产|[金银铜铁锂镍锌煤钨锡]矿|矿山|矿区|矿权|权益|业务|工厂|冶炼厂|控制权)|(?:收购|并购|重组|交割)${NEAR(12)}(?:完成|落定|交割)|(?:发行|配售|增发|定增|募集|募资|派发|派息|分红)${NEAR(24)}(?:债券?|票据|股份|新股|资金|亿元|红利|股息|元)|获${NEAR(24)}(?:投资|入股|注资|融资)`,
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
    id: '起须许可',
    // Whoever trades or makes something must do so from a day on; what staff must wear is no policy.
    pattern: new RegExp(
      `(?<=日(?:零时)?起，?)(?:${LISTING}(?:须|需|必须|一律|不得|方可|应当?|凭)${NEAR(16)}(?:许可|申报|申领|申请|审批|备案|报关|出口|进口|配额|登记|准入)|${LISTING}(?:取消|恢复|加征|征收|实行|执行|下调|上调|暂停)${NEAR(20)}(?:税|许可|管制|配额))`,
      'gu',
    ),
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
];
