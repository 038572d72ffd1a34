import { GAP, NEAR } from './event-grammar-chinese-words';
import type { EventRule } from './event-grammar-shape';

/** Chinese frames of what befalls people and houses: appointments, awards, inspections. */
export const CHINESE_PEOPLE_RULES: readonly EventRule[] = [
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
    pattern: new RegExp(
      `(?:授予|颁授|颁予|颁给|颁发|授出|表彰|揭晓)了?${NEAR(30)}(?:称号|奖章|奖项?|荣誉|勋章|证书|锦旗|奖牌|劳模|标兵|先进(?:集体|个人|单位|工作者))|奖项?${NEAR(10)}揭晓`,
      'gu',
    ),
    type: 'award',
    strength: 2,
  },
  {
    id: '颁奖',
    pattern: new RegExp(
      `(?:颁奖|授奖|授勋|表彰|表扬)(?:大会|典礼|仪式|会)${GAP(30)}(?:召开|举行|举办|登场|落幕|开幕|揭晓)|(?:召开|举行|举办|出席)了?${GAP(30)}(?:颁奖|授奖|授勋|表彰)(?:大会|典礼|仪式|会)|颁奖礼`,
      'gu',
    ),
    type: 'award',
    strength: 3,
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
    id: '巡察',
    pattern: new RegExp(
      `(?:启动|开展|接受|进驻|展开|部署|进行)${GAP(30)}(?:巡察|巡视|督察|审计|安全检查|专项检查|执法检查|环保检查|大检查|检查)|(?:巡视组|巡察组|督察组|督查组|督导组|检查组|审计组|调查组|工作组|核查组)${GAP(30)}(?:进驻|抵达|入驻|反馈|入场|到达|赴|开展|展开|检查|抽查|排查|核查|查出|查看了|走访|对)`,
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
    id: '被查',
    pattern:
      /接受(?:纪律)?审查|接受[^。；，]{0,14}(?:调查|审查)|被(?:立案)?(?:调查|查处|约谈|处罚|罚款|通报|逮捕|起诉)|被查|被开除党籍|开除党籍|(?<!反倾销|反补贴|双反|保障措施)立案(?:调查|侦查)|(?:处以|罚款)[^。；，]{0,14}元|收到[^。；，]{0,24}(?:处罚|警示函|监管函|立案)/gu,
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
];
