import { describe, expect, it } from 'vitest';
import { findNames } from './find-names';
import { findChineseNames } from './names-chinese';

const NAMES = { organization: 'O', person: 'P', place: 'L' } as const;

/** The names of a text as "P 王建国", checked to stand where they are said to. */
function read(text: string): string[] {
  return findChineseNames(text).map((name) => {
    expect(text.slice(name.start, name.end)).toBe(name.text);
    return `${NAMES[name.type]} ${name.text}`;
  });
}

describe('persons in Chinese text', () => {
  it.each([
    ['公司董事长周海涛表示，订单充足。', 'P 周海涛'],
    ['参加座谈的有李文博、郑晓燕、欧阳志远等。', 'P 郑晓燕'],
    ['参加座谈的有李文博、郑晓燕、欧阳志远等。', 'P 欧阳志远'],
    ['厂长 马立新 介绍了检修情况。', 'P 马立新'],
    ['（记者孙丽华）昨天，首列班列发车。', 'P 孙丽华'],
    ['罗建军教授长期研究磁性材料。', 'P 罗建军'],
    ['工程师詹姆斯·卡特参与了设计。', 'P 詹姆斯·卡特'],
    ['总理梅德韦杰夫出席了签字仪式。', 'P 梅德韦杰夫'],
    ['日本社长高桥健一来到展台。', 'P 高桥健一'],
    ['書記鄭國棟在會上講話。', 'P 鄭國棟'],
    ['总经理陈得信作了发言。', 'P 陈得信'],
    ['会后，陈云鹏作了总结。', 'P 陈云鹏'],
    ['许老先生每天到图书室看报。', 'P 许'],
    ['大家围着邓市长问个不停。', 'P 邓'],
    ['会长由志刚、秘书罗平到会。', 'P 由志刚'],
    ['教练贝尔松说，防守还要加强。', 'P 贝尔松'],
    ['理事长恩里克·德·索萨·瓦尔加斯·利马·达席尔瓦致辞。', 'P 恩里克·德·索萨·瓦尔加斯·利马·达席尔瓦'],
    ['总统亚历山大·彼得罗夫到访。', 'P 亚历山大·彼得罗夫'],
    ['门口遇见了溥小林先生。', 'P 溥小林'],
  ])('are read with a function, a list or a verb of speech beside them: %s', (text, name) => {
    expect(read(text)).toContain(name);
  });

  it('are read wherever else a sure name stands', () => {
    const text = '董事长周海涛昨天到矿区。大家都说起周海涛当年的故事。';
    expect(read(text).filter((name) => name === 'P 周海涛')).toHaveLength(2);
  });

  it.each([
    '他高兴地说，收成不错。',
    '这批货价值三百万元。',
    '金属制品的出口有所增加。',
    '大家马上赶到现场。',
    '钢丝的张力必须均匀。',
    '各方面的条件都已成熟。',
    '成本下降了一成。',
    '白云石用作熔剂。',
    '黄金价格创下新高。',
    '任何单位不得擅自涨价。',
    '田间管理不能放松。',
    '周边地区的交通十分便利。',
    '严格的制度带来了效益。',
    '陆续有新设备到货。',
    '许多用户要求提前交货。',
    '安全生产月活动正在进行。',
    '常规检查没有发现问题。',
    '方法简单，效果明显。',
    '温度降到了零下二十度。',
    '高炉利用系数稳步提高。',
    '时间紧，任务重。',
    '于是大家又干了一个通宵。',
    '平均每吨降低能耗三公斤。',
    '路面结冰，车辆缓行。',
    '水平提高很快。',
    '和平与发展是时代的主题。',
    '单位成本继续走低。',
    '华丽的灯光照亮了街道。',
    '强化管理，堵塞漏洞。',
    '全年计划提前完成。',
    '项目资金已经到位。',
    '党员干部冲在最前面。',
    '空气质量明显好转。',
    '应当看到，困难仍然不少。',
    '左右两侧各有一条通道。',
    '石油价格小幅波动。',
    '毛利率上升三个百分点。',
    '雷达系统运行正常。',
    '汤里放了不少姜。',
    '康复中的病人需要休息。',
    '明年的需求还会增长。',
    '沙尘天气影响了运输。',
    '牛奶和面包都涨价了。',
    '万一出现故障，系统会自动停机。',
    '江水上涨，堤防告急。',
    '连铸坯的质量稳定。',
    '计划外采购必须审批。',
    '申请出口许可证的企业增多。',
    '校方没有回应，陆方审查更趋严格。',
    '华裔学者应邀参加。',
    '他和夫人一同到场。',
    '欧美市场的订单增多。',
    '任总经理以来，他从不请假。',
    '石油部长会议推迟。',
    '5月份全厂停产检修。',
    '会长和副会长都到了。',
  ])('are not seen in ordinary words that begin like a family name: %s', (text) => {
    expect(read(text).filter((name) => name.startsWith('P'))).toEqual([]);
  });
});

describe('places in Chinese text', () => {
  it.each([
    ['项目位于内蒙古自治区包头市。', 'L 内蒙古自治区包头市'],
    ['车队从湖南省长沙市出发。', 'L 湖南省长沙市'],
    ['他出生在云南省青坪县。', 'L 云南省青坪县'],
    ['产品销往越南、巴西和哈萨克斯坦。', 'L 哈萨克斯坦'],
    ['展览在法兰克福举行。', 'L 法兰克福'],
    ['長江沿岸的港口繁忙。', 'L 長江'],
    ['臺灣與新加坡的貿易增長。', 'L 臺灣'],
    ['中俄两国签署协议。', 'L 俄'],
    ['代表团下周访华。', 'L 华'],
    ['刚果（金）的钴产量很大。', 'L 刚果（金）'],
    ['美方没有答复。', 'L 美'],
    ['驻华大使离任。', 'L 华'],
    ['当地华侨捐了款。', 'L 华'],
    ['港澳同胞来参观。', 'L 澳'],
    ['欧美客户减少了订单。', 'L 欧'],
    ['京津地区下了大雪。', 'L 津'],
    ['几家台商迁了厂。', 'L 台'],
    ['船队抵港卸货。', 'L 港'],
    ['四川冬笋县的竹林很美。', 'L 四川'],
    ['三峡库区蓄水。', 'L 三峡'],
    ['中华民族历史悠久。', 'L 中华'],
    ['车间设在重庆市郊。', 'L 重庆'],
    ['湖北省松滋市白石乡上坪村通了电。', 'L 湖北省松滋市白石乡上坪村'],
  ])('are taken with their endings and the smaller places that follow: %s', (text, name) => {
    expect(read(text)).toContain(name);
  });

  it.each([
    ['北京市长出席了仪式。', 'L 北京'],
    ['上海市场反应平淡。', 'L 上海'],
    ['河北省委召开会议。', 'O 河北省委'],
  ])('do not take the beginning of an office, a market or a committee for an ending: %s', (text, name) => {
    expect(read(text)).toEqual([name]);
  });

  it.each([
    '山区的道路难走。',
    '各地区各部门都要重视。',
    '农村面貌焕然一新。',
    '全县上下一心。',
    '外长沙龙式的谈话很轻松。',
    '黄山松是一种树。',
    '思路决定出路。',
    '几个乡镇连成一片。',
    '高山流水遇知音。',
    '港人治港的方针不变。',
    '中华美食远近闻名。',
    '对法律的理解各有不同。',
    '日用品和中药材都降价了。',
    '银行增加了对中西部的贷款。',
    '人们对美的理解不同。',
    '产量越来越高。',
    '施工方法和方式都要改进。',
    '昨（24）日收市后公布。',
    '今年方方面面都有进步。',
    '地方法规正在修订。',
    '资金集中美化了环境。',
    '平安保险的保单。',
    '台方块摆放整齐。',
    '生产工人华灯初上才下班。',
  ])('are not seen in words that only look like them: %s', (text) => {
    expect(read(text).filter((name) => name.startsWith('L'))).toEqual([]);
  });
});

describe('organisations in Chinese text', () => {
  it.each([
    ['记者从国务院获悉，新规即将出台。', 'O 国务院'],
    ['山西省人民政府印发了方案。', 'O 山西省人民政府'],
    ['会议由青海盐湖工业股份有限公司承办。', 'O 青海盐湖工业股份有限公司'],
    ['甘肃省人力资源和社会保障厅发布公告。', 'O 甘肃省人力资源和社会保障厅'],
    ['双方与东方磁材科技有限公司签约。', 'O 东方磁材科技有限公司'],
    ['西北冶金（集团）公司恢复生产。', 'O 西北冶金（集团）公司'],
    ['他毕业于东北大学。', 'O 东北大学'],
    ['东北大学材料科学与工程学院院长到会。', 'O 东北大学材料科学与工程学院'],
    ['中国作家协会举办讲座。', 'O 中国作家协会'],
    ['德国队两球领先。', 'O 德国队'],
    ['大连队守住了胜果。', 'O 大连队'],
    ['全资子公司南岭稀土新材料有限公司停产。', 'O 南岭稀土新材料有限公司'],
    ['湖北和远矿业有限公司复产。', 'O 湖北和远矿业有限公司'],
    ['兰州大学马克思主义学院教授到会。', 'O 兰州大学马克思主义学院'],
    ['蘭州市公安局通報了案情。', 'O 蘭州市公安局'],
    ['據中央銀行與財政部統計，收入增長。', 'O 財政部'],
    ['大同铁路法院作出判决。', 'O 大同铁路法院'],
    ['5月份兴达公司检修。', 'O 兴达公司'],
    ['他进了丹凤县酱油加工厂。', 'O 丹凤县酱油加工厂'],
    ['加纳—中国友好协会成立。', 'O 加纳—中国友好协会'],
    ['民盟中央召开座谈会。', 'O 民盟中央'],
    ['中共十四大闭幕。', 'O 中共十四大'],
    ['肯尼亚矿业部发放许可。', 'O 肯尼亚矿业部'],
    ['本报太原电山西焦煤集团公司增产。', 'O 山西焦煤集团公司'],
    ['美国著名学府耶鲁大学来访。', 'O 耶鲁大学'],
    ['中国驻德国大使馆发布通知。', 'O 中国驻德国大使馆'],
  ])('take their place, their owner and their legal form with them: %s', (text, name) => {
    expect(read(text)).toContain(name);
  });

  it.each([
    '上市公司应当及时披露信息。',
    '该公司去年亏损。',
    '有关部门正在调查。',
    '各级政府加大了投入。',
    '一些中小企业集团经营困难。',
    '大学生就业形势好转。',
    '银行家们并不担心。',
    '医院里挤满了病人。',
    '专门委员会审议了议案。',
    '全军部队开展训练。',
    '干部群众一起抢险。',
    '两国政府达成共识。',
    '日本出口稀土磁铁减少。',
    '公司法已经修订。',
    '项目位于坦桑尼亚西南部。',
    '1至6月全集团排查隐患三千项。',
    '各民主党派提出建议。',
    '座谈会、协商会开了多次。',
    '党委理论学习中心组集体学习。',
    '西北建筑钢材需求疲软。',
    '我国驻纽约总领事馆开放。',
    '一些中资公司准备撤离。',
    '铝锭和钢管的价格回落。',
    '美韩军演引起关注。',
  ])('are not seen in bodies without a name: %s', (text) => {
    expect(read(text).filter((name) => name.startsWith('O'))).toEqual([]);
  });
});

describe('names of any Chinese text', () => {
  it('come with types, places and the names that the desk knows', () => {
    const text = '江西铜业董事长周海涛在南昌会见了宁夏回族自治区副主席。';
    expect(findNames(text).map(({ type, text: words, name }) => [type, words, name])).toEqual([
      ['organization', '江西铜业', 'Jiangxi Copper'],
      ['person', '周海涛', '周海涛'],
      ['place', '南昌', 'Nanchang'],
      ['place', '宁夏回族自治区', expect.any(String)],
    ]);
  });

  it('give each division of a place by itself, and the places before a body that has its own', () => {
    const words = (text: string): string[] =>
      findNames(text).map(({ start, end, text: name, type }) => {
        expect(text.slice(start, end)).toBe(name);
        return `${type} ${name}`;
      });
    expect(words('他来自江苏省常州市金坛县。')).toEqual(['place 江苏省', 'place 常州市', 'place 金坛县']);
    expect(words('北京市怀柔县民政局来人了。')).toEqual(['place 北京市', 'organization 怀柔县民政局']);
  });

  it('leave titles of books out, save newspapers', () => {
    expect(findNames('他读完了《山村预备队》。')).toEqual([]);
    expect(findNames('消息登在《长江晚报》上。').map(({ text }) => text)).toEqual(['长江晚报']);
  });

  it('are none in a text without Chinese signs', () => {
    expect(findChineseNames('The mill in Wuhan reopened.')).toEqual([]);
  });
});
