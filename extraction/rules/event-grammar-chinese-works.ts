import { GAP, NEAR } from './event-grammar-chinese-words';
import type { EventRule } from './event-grammar-shape';

const BREAKS_OUT =
  '(?:爆炸|起火|着火|失火|坍塌|垮塌|倒塌|塌方|塌陷|溃坝|泄漏|泄露|脱轨|侧翻|闪爆|爆燃|冒顶|透水|喷溅|断裂)';

/** Chinese frames of projects, ceremonies and accidents. */
export const CHINESE_WORKS_RULES: readonly EventRule[] = [
  {
    id: '开工投产',
    pattern:
      /开工(?!率)(?:仪式|建设)?|动工|奠基|破土|竣工|投产|投运|试生产|试运行|投料(?:成功|试车)|试车成功|热试|点火|封顶|贯通|合龙|达产|出铁|建成|(?:全面|全线|正式)(?:启动|启用|运行|完工)|投入(?:试?运行|使用|生产|运营|商业运行)|通过[^。；，]{0,8}验收|下线|首(?:批|炉|车|船|卷|列)[^。；，]{0,30}(?:产出|发运|下线|出炉|运抵|交付|启航|起航|装船|离港|发车|到港|靠泊)/gu,
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
    id: '突然爆炸',
    pattern: new RegExp(
      `(?:突然|意外|瞬间|猛烈|接连|相继|先后|再次|大面积|局部|整体)(?:发生)?${BREAKS_OUT}(?!性|力|物|极限|系数)`,
      'gu',
    ),
    type: 'other',
    strength: 2,
  },
  {
    id: '炉子爆炸',
    // What broke out at the end of its clause; 防爆炸 and 以防泄漏 are wished away.
    pattern: new RegExp(
      `(?<!(?:防|避免|杜绝|模拟|演练|应对|警惕|担心|预警)[^，。；]{0,12})(?<=[\\p{Script=Han}0-9]{3})${BREAKS_OUT}(?:了|引发大火)?(?=[，。；]|$)`,
      'gu',
    ),
    type: 'other',
    strength: 1,
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
    id: '事故',
    pattern: new RegExp(
      `(?:倾翻|坍塌|垮塌|坠落|掉落|中毒|窒息|透水|灼烫|起火|着火)${NEAR(16)}(?:造成|致)|造成${GAP(12)}(?:死亡|受伤|遇难|被困|失联)|(?:矿工|工人|员工|人员)${NEAR(8)}(?:被困|遇难|遇险|失联)|(?:发生|突发|引发|出现)${GAP(20)}(?:事故|爆炸|火灾|坍塌|泄漏|泄露|透水|冒顶|滑坡|地震|起火|喷溅|气爆|闪爆|喷爆|塌方|片帮|溃坝|漏钢|穿包|跑钢|触电|脱轨|火警|爆燃|中毒|坠落|伤亡)|(?:被|遭)?(?:烫伤|灼伤|烧伤|砸伤|挤压致死|坠亡)|(?:爆炸|事故|火灾|坍塌)${GAP(16)}(?:造成|致)|(?:停产|停牌|复牌|复产)`,
      'gu',
    ),
    type: 'other',
    strength: 3,
  },
];
