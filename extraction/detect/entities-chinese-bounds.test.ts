import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import type { Header } from '../reading';

const HEADER: Header = { title: null, url: null, published: '2025-08-01', publisher: null, language: null };

/** The entities of a text as "organization 某某: mention, mention", every mention checked to stand where it is said to. */
function read(text: string): string[] {
  return extract(text, HEADER).entities.map(({ type, name, mentions }) => {
    for (const { start, end, quote } of mentions) expect(text.slice(start, end)).toBe(quote);
    return `${type} ${name}: ${mentions.map(({ quote }) => quote).join(', ')}`;
  });
}

describe('where a Chinese name ends', () => {
  it.each([
    ['该案获公司第七届董事会第四次会议通过。', []],
    ['议案经公司第八届监事会审议，并获本公司第三届审计委员会同意。', []],
    ['鄂尔多斯一家水泥厂停产。', ['place Ordos: 鄂尔多斯']],
    ['受公司委托，律师到场。', []],
    ['多家钢铁与有色集团参加了会议。', []],
    ['会上推举了监事候选人和负责人。', []],
    ['紫金矿业收报18.6元。', ['organization Zijin Mining: 紫金矿业']],
    ['新加坡铁矿砂期货上涨。', ['place Singapore: 新加坡']],
    ['力拓铁矿业务增长。', ['organization Rio Tinto: 力拓']],
    ['包钢集团质量管理部部长出席。', ['organization Baogang Group: 包钢集团']],
    ['董事会聘任韩永刚为总经理。', ['person 韩永刚: 韩永刚']],
    ['远帆铜业冶炼厂停产。', ['organization 远帆铜业: 远帆铜业']],
    ['云岭矿业集团开会，云岭矿业随后停产。', ['organization 云岭矿业集团: 云岭矿业集团, 云岭矿业']],
    ['力拓集團（Rio Tinto）到訪。', ['organization Rio Tinto: 力拓集團, Rio Tinto']],
    ['董事长约翰·史密斯（John Smith）到访。', ['person 约翰·史密斯: 约翰·史密斯, John Smith']],
    ['沙钢三家工厂停产。', ['organization Shagang Group: 沙钢']],
    ['由质量管理和标准委员会承办。', []],
    ['议案拟改聘会计师事务所。', []],
    ['会场在贡江北大道9号。', []],
    ['中国泰能工程集团有限公司到访。', ['organization 中国泰能工程集团有限公司: 中国泰能工程集团有限公司']],
    ['名单：\n1. 可为重工有限公司\n', ['organization 可为重工有限公司: 可为重工有限公司']],
    [
      '首钢股份下属的薄板厂检修，薄板厂无人受伤。',
      ['organization Beijing Shougang: 首钢股份', 'organization 薄板厂: 薄板厂, 薄板厂'],
    ],
    [
      '首钢股份所属热轧厂和薄板厂检修。',
      [
        'organization Beijing Shougang: 首钢股份',
        'organization 热轧厂: 热轧厂',
        'organization 薄板厂: 薄板厂',
      ],
    ],
    ['某家钢铁有限公司停产。', []],
    ['两位董事长齐聚一堂。', []],
    ['首钢股份下属的各分厂检修。', ['organization Beijing Shougang: 首钢股份']],
    ['由副省长马钢带队。', ['person 马钢: 马钢']],
    ['董事长、马钢均未回应。', ['organization Magang Group: 马钢']],
    ['全总经济技术部派员。', ['organization 全总经济技术部: 全总经济技术部']],
    ['国务院安委会派员。', ['organization Work Safety Committee of the State Council: 国务院安委会']],
    ['攀枝花铁矿检修。', ['organization 攀枝花铁矿: 攀枝花铁矿']],
  ])('%s', (text, entities) => {
    expect(read(text)).toEqual(entities);
  });
});
