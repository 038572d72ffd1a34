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

describe('entities of Chinese reports', () => {
  it.each([
    [
      '五月，谦雅希铜冶炼厂（Chayashi Copper Smelter）检修。',
      'organization Chayashi Copper Smelter: 谦雅希铜冶炼厂（Chayashi Copper Smelter）',
    ],
    ['卢巴夏（Lubasha）新矿投产。卢巴夏的道路已修通。', 'place Lubasha: 卢巴夏（Lubasha）, 卢巴夏'],
    ['检查结束后，省国资委派员回访。', 'organization 省国资委: 省国资委'],
    ['第三期“青松工程”培训班开班。', 'programme 青松工程: 青松工程'],
    ['共青团酒钢集团第六次代表大会开幕。', 'organization 共青团酒钢集团: 共青团酒钢集团'],
    ['代表们在远航公司会议中心开会。', 'place 远航公司会议中心: 远航公司会议中心'],
    ['赞比亚矿业部发放了许可。', 'organization 赞比亚矿业部: 赞比亚矿业部'],
    ['公司持股60%的银峰新材正在建设新项目。', 'organization 银峰新材: 银峰新材'],
    ['公司控股的天岳磁材已投产。', 'organization 天岳磁材: 天岳磁材'],
    ['周海则留任总经理，周海表示，一切照旧。', 'person 周海: 周海, 周海'],
    ['水、电、气都通了，张通到场祝贺。', 'person 张通: 张通'],
    ['云南省云南铜业的矿停产。', 'organization Yunnan Copper: 云南省云南铜业'],
    ['宁波基地将占一半以上。', 'place Ningbo: 宁波'],
  ])('are read by what stands with them: %s', (text, entity) => {
    expect(read(text)).toContain(entity);
  });

  it('take a full name for the known body that its bracket names in short', () => {
    const [tin] = read('云南锡业集团（控股）有限责任公司（以下简称“云锡控股”）昨日开会。云锡控股表示满意。');
    expect(tin).toBe('organization Yunnan Tin Group: 云南锡业集团（控股）有限责任公司, 云锡控股, 云锡控股');
  });

  it.each([
    ['1至6月全集团排查隐患三千项。', /全集团/],
    ['党委理论学习中心组举行学习。', /中心/],
    ['西北建筑钢材需求疲软。', /建筑钢/],
    ['昨（24）日收市后公布业绩。', /收市/],
    ['王先生表示，价格还会上涨。', /person 王:/],
    ['会议提出“降本计划书”的要求。', /programme/],
    ['日本内阁改组。', /内阁/],
    ['市里会把水、电、路通到厂门口。', /路通/],
    ['宁波基地和海南基地都在扩产。', /基地/],
    ['公司控股的一座铜矿已停产。', /一座/],
    ['公司持股51%的子公司正在亏损。', /organization/],
    ['位于云南省云南铜业厂区的站点。', /云南省云/],
    ['卢巴夏新矿已经停产。', /person/],
  ])('are not seen in counted, general or anonymous ones: %s', (text, refused) => {
    expect(read(text).filter((entity) => refused.test(entity))).toEqual([]);
  });
});
