import { GAP, NEAR } from './event-grammar-chinese-words';
import type { EventRule } from './event-grammar-shape';

/** Chinese frames of visits and of the agreements they often end in. */
export const CHINESE_JOURNEY_RULES: readonly EventRule[] = [
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
    id: '带队赶到',
    pattern:
      /(?:带队|率队|率员|率团|率[^，。；\n]{2,16}|带领[^，。；\n]{2,16})(?:赶到|赶赴|赶往|奔赴|抵达|来到|前往|赴)/gu,
    type: 'visit',
    strength: 2,
  },
  {
    id: '签的约',
    pattern: /签(?:的|了|下|过|完)约/gu,
    type: 'signing',
    strength: 2,
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
];
