import { describe, expect, it } from 'vitest';
import { WordGate } from '../detect/word-gate';
import { EVENT_RULES } from './event-grammar';
import {
  AGENDA,
  AUTHORITY,
  BACKGROUND,
  CITED_SITTING,
  DENIED_BEFORE,
  HABIT,
  MEDIA_REPORT_BEFORE,
  SAME_OCCASION,
  SPOKESMAN_BEFORE,
  TALLY,
  UNREAL_BEFORE,
} from './event-grammar-filters';

/** Rule, a sentence that it reads, the words that it takes, a sentence that it leaves. */
const CASES: readonly [string, string, string, string][] = [
  [
    'held a gathering',
    'The group held its yearly safety meeting.',
    'held its yearly safety meeting',
    'Nobody held the door.',
  ],
  [
    'gathering was held',
    'A two-day forum on magnets was held in Baotou.',
    'forum on magnets was held',
    'The forum has a large hall.',
  ],
  [
    'gathering is due',
    'The next briefing will be held on May 5.',
    'briefing will be held',
    'The briefing room is large.',
  ],
  [
    'will hold a gathering',
    'The group will host an industry forum on May 5.',
    'will host an industry forum',
    'The group will host a guest.',
  ],
  [
    'will meet people',
    'The chairman will meet investors online on May 5.',
    'will meet investors',
    'The pipe will meet the tank.',
  ],
  [
    'gathering is next',
    'Next on the calendar is the Alloy Forum in Denver on May 5.',
    'Next on the calendar is the Alloy Forum',
    'Next is a pause.',
  ],
  [
    'will act by authority',
    'The ministry will impose new licensing rules on May 5.',
    'will impose new licensing',
    'The ministry will answer letters.',
  ],
  [
    'will start work',
    'The mill will start trial production on May 5.',
    'will start trial production',
    'The mill will remain idle.',
  ],
  [
    'at a gathering',
    'At a briefing on its accounts, managers spoke of ore.',
    'At a briefing',
    'At the mill they spoke of ore.',
  ],
  [
    'spoke at a gathering',
    'She told the yearly work meeting that ore is dear.',
    'told the yearly work meeting',
    'She told the truth.',
  ],
  ['court ruled', 'A court in Perth approved the scheme.', 'court in Perth approved', 'A court is a yard.'],
  ['talks were held with', 'They held long talks with the city.', 'held long talks', 'They held long views.'],
  [
    'received a visitor',
    'Meng received Wang Jun in Baotou.',
    'received',
    'The mill received approval from the city.',
  ],
  ['met someone', 'Li Xiao met with Wang Jun.', 'met with', 'The mill met its targets.'],
  ['was a guest', 'Wang Jun had been her guest in spring.', 'had been her guest', 'The mill had been idle.'],
  [
    'shareholders vote',
    'Shareholders of the firm voted on the offer.',
    'Shareholders of the firm voted',
    'Shareholders like dividends.',
  ],
  [
    'the board approved',
    'The board of directors approved the budget.',
    'board of directors approved',
    'The board is made of wood.',
  ],
  [
    'telephone conversation',
    'It came up in a telephone conversation.',
    'telephone conversation',
    'The telephone rang.',
  ],
  [
    'took a delegation',
    'She took a small delegation to Ordos.',
    'took a small delegation to',
    'She took a taxi.',
  ],
  [
    'visited a site',
    'He inspected two new workshops.',
    'inspected two new workshops',
    'He inspected the papers.',
  ],
  ['visited a place', 'He visited Ansteel.', 'visited', 'He liked Ansteel.'],
  [
    'made a visit',
    'He completed a two-day inspection tour.',
    'completed a two-day inspection tour',
    'He completed a form.',
  ],
  ['trip led to', 'The trip then brought her to Ordos.', 'trip then brought her to', 'The trip was long.'],
  [
    'a delegation came',
    'A delegation from Ordos arrived at the mill.',
    'delegation from Ordos arrived',
    'A delegation is a group.',
  ],
  ['stayed somewhere', 'He stayed with the unit.', 'stayed', 'He left the unit.'],
  [
    'signed an agreement',
    'The two sides signed a framework agreement.',
    'signed a framework agreement',
    'The two sides signed the guest book.',
  ],
  [
    'agreement was signed',
    'A supply contract worth much was signed.',
    'contract worth much was signed',
    'A contract needs two sides.',
  ],
  [
    'published results',
    'The firm published its first-half results.',
    'published its first-half results',
    'The firm published a poem.',
  ],
  [
    'published results for a period',
    'The firm published results for the half.',
    'published results for',
    'The firm published pictures of the half.',
  ],
  [
    'reported a profit',
    'The firm posted a net profit of 1.2 billion yuan.',
    'posted a net profit',
    'The firm posted a letter.',
  ],
  [
    'said profit rose',
    'The firm said net profit rose 4.5%.',
    'said net profit rose',
    'The firm said nothing of profit.',
  ],
  ['back to profit', 'The unit lost money in spring.', 'lost money', 'The unit saved money in spring.'],
  [
    'guided to',
    'The firm guided to a net profit of 9 million.',
    'guided to a net profit',
    'The firm guided visitors to the exit.',
  ],
  [
    'set a price',
    'The two reset the internal concentrate price.',
    'reset the internal concentrate price',
    'The two set a trap.',
  ],
  [
    'price was set',
    'The price of ore was raised again.',
    'price of ore was raised',
    'The price of ore was high.',
  ],
  ['raised an offer', 'The buyer has raised its offer.', 'raised its offer', 'The buyer raised an eyebrow.'],
  [
    'said in a notice',
    'The firm said in a notice that ore is dear.',
    'said in a notice',
    'The firm said little.',
  ],
  [
    'issued a paper',
    'The firm issued a bundle of notices.',
    'issued a bundle of notices',
    'The firm issued tickets.',
  ],
  ['announced', 'The firm announced a plan.', 'announced', 'The firm hides nothing.'],
  [
    'company said',
    'The company had said the evening before that it buys stock.',
    'said',
    'The company had said little.',
  ],
  [
    'agreed a deal',
    'They agreed a 90-day truce in Geneva.',
    'agreed a 90-day truce',
    'They agreed with him.',
  ],
  ['agreed in', 'It is above the price agreed in May.', 'agreed', 'It is agreed.'],
  ['bought a company', 'The group acquired Peak Minerals.', 'acquired', 'The group sells skills.'],
  [
    'authority acted',
    'The ministry suspended its export controls.',
    'suspended its export controls',
    'The ministry suspended a lamp.',
  ],
  ['rules were introduced', 'Controls introduced in April stay.', 'Controls introduced', 'Controls stay.'],
  ['takes effect', 'The rule took effect on May 5.', 'took effect', 'The rule had no effect.'],
  ['was appointed', 'Li Xiao was appointed general manager.', 'was appointed', 'Li Xiao was tired.'],
  ['appointed someone', 'The board named Li Xiao its chairman.', 'named', 'The board fixed a price.'],
  ['took a post', 'Li Xiao stepped down as chairman.', 'stepped down', 'Li Xiao stepped outside.'],
  [
    'won an award',
    'The mill won a national quality award.',
    'won a national quality award',
    'The mill won time.',
  ],
  ['was honoured', 'The mill was named as a green plant.', 'was named as', 'The mill was painted.'],
  [
    'launched an inspection',
    'The commission launched the third round of inspections.',
    'launched the third round of inspections',
    'The commission launched a ship.',
  ],
  [
    'inspectors came',
    'Inspectors from the city arrived at the mill.',
    'Inspectors from the city arrived',
    'Inspectors wear helmets.',
  ],
  [
    'under investigation',
    'He was placed under disciplinary investigation.',
    'was placed under disciplinary investigation',
    'He was placed first.',
  ],
  [
    'broke ground',
    'The unit has turned the first sod on a hall.',
    'turned the first sod',
    'The unit made ground-breaking research.',
  ],
  [
    'came on stream',
    'The line went into trial production.',
    'went into trial production',
    'The line went quiet.',
  ],
  [
    'commissioned a plant',
    'The unit completed a 6,000-ton magnet project.',
    'completed a 6,000-ton magnet project',
    'The unit completed a form.',
  ],
  [
    'work began',
    'Construction of the hall began in spring.',
    'Construction of the hall began',
    'Production has begun to recover.',
  ],
  [
    'in commissioning',
    'The complex is in final commissioning.',
    'is in final commissioning',
    'The complex is in Baotou.',
  ],
  [
    'first of its kind made',
    'The first batch of sponge iron was tapped.',
    'first batch of sponge iron was',
    'The first page was lost.',
  ],
  ['accident', 'A fire at the mill killed two workers.', 'fire at the mill killed', 'A fire is hot.'],
  [
    'production halted',
    'The mill halted steel production.',
    'halted steel production',
    'The mill halted the lorry.',
  ],
  [
    'launched an initiative',
    'The group launched a safety campaign.',
    'launched a safety campaign',
    'The group launched a boat.',
  ],
  ['ceremony', 'The mayor unveiled a plaque.', 'unveiled a plaque', 'The mayor unveiled himself.'],
  ['召开会议', '包钢集团召开安全生产工作会议。', '召开安全生产工作会议', '包钢集团召回产品。'],
  ['会议召开', '年度工作会议在包头召开。', '会议在包头召开', '会议很长。'],
  ['签署协议', '双方签署战略合作协议。', '签署战略合作协议', '双方握手。'],
  ['发布公告', '公司发布一则公告。', '发布一则公告', '公司发布歌曲。'],
  ['公告称', '公司公告称矿石涨价。', '公告称', '公司称赞员工。'],
  ['调价', '精矿关联交易价格再次上调。', '价格再次上调', '价格很高。'],
  ['预告', '预计上半年净利润9亿元。', '预计上半年净利润', '预计天气晴。'],
  ['业绩', '公司披露半年度报告。', '披露半年度报告', '公司披露地址。'],
  ['调研', '李晓赴鄂尔多斯调研。', '赴鄂尔多斯调研', '李晓在鄂尔多斯。'],
  ['会见', '孟繁英会见客人。', '会见', '孟繁英看见客人。'],
  ['开工投产', '新生产线正式投产。', '投产', '新生产线很长。'],
  ['揭牌', '实验室揭牌。', '揭牌', '实验室很大。'],
  ['任命', '李晓被任命为总经理。', '被任命为', '李晓很忙。'],
  ['获奖', '包钢集团荣获国家质量奖。', '荣获国家质量奖', '包钢集团获得矿石。'],
  ['巡察', '党委启动第三轮巡察。', '启动第三轮巡察', '党委启动机器。'],
  ['被查', '他接受纪律审查和监察调查。', '接受纪律审查', '他接受采访。'],
  ['事故', '工厂发生爆炸事故。', '发生爆炸', '工厂发生变化。'],
  [
    'gathering was put off until',
    'The supplier conference in Baotou was postponed until May 5.',
    'conference in Baotou was postponed',
    'The conference was long, and payment was postponed.',
  ],
  [
    'met an office-holder',
    'Meng met with the chief executive of a bank.',
    'met with the chief executive',
    'The mill met the president’s demands.',
  ],
  [
    'met to sign',
    'The two met in Ordos to sign a supply contract.',
    'met in Ordos to sign a supply contract',
    'The two met in Ordos to discuss whether to sign a supply contract.',
  ],
  [
    'report of a period, published by',
    'The third quarter report released by the mill showed a loss.',
    'The third quarter report released ',
    'The safety report released by the mill was long.',
  ],
  [
    'published its report for a period',
    'It issued the report for the first quarter of 2025.',
    'issued the report for the first quarter',
    'It issued a report on the state of its roofs.',
  ],
  [
    'supervisors assessed',
    'The group’s discipline office carried out an assessment of its buyers.',
    'discipline office carried out an assessment',
    'The office of the mill carried out an assessment.',
  ],
  [
    'output stopped or resumed',
    'Output at the mill was halted.',
    'Output at the mill was halted',
    'Output at the mill was strong.',
  ],
  ['聘任某人', '董事会聘任王小明为财务总监。', '聘任王小明为', '公司聘任制度已完善。'],
  [
    'a body met',
    'The directors of the mill met on Friday.',
    'directors of the mill met',
    'The directors of the mill met the targets.',
  ],
  [
    'called people together',
    'The ministry called steelmakers together.',
    'called steelmakers together',
    'The ministry called the number.',
  ],
  [
    'gathering dealt with',
    'A scheduling meeting at the mill went over the targets.',
    'meeting at the mill went over',
    'The meeting room was painted.',
  ],
  [
    'went to see',
    'He flew to Ordos to look at the pits.',
    'flew to Ordos to look at',
    'He went to great lengths.',
  ],
  ['called on', 'The chairman called on Ansteel.', 'called on', 'The chairman called the police.'],
  [
    'delegation was away',
    'A delegation of the mill was in Ordos.',
    'delegation of the mill was in',
    'A delegation is a group.',
  ],
  [
    'visit by someone',
    'A visit by the governor took place on Friday.',
    'visit by the governor took place',
    'A visit by the sea is dear.',
  ],
  [
    'signed with',
    'The mill signed on Friday with the city.',
    'signed on Friday with',
    'The mill signed off on a budget.',
  ],
  [
    'signing was held',
    'The signing ceremony was held in Ordos.',
    'signing ceremony was held',
    'The signing of contracts is a duty.',
  ],
  [
    'results, released',
    'The first-quarter earnings, released on Friday, doubled.',
    'first-quarter earnings, released',
    'The first-quarter plan, released on Friday, was long.',
  ],
  [
    'results showed',
    'Its interim report showed a loss.',
    'interim report showed',
    'Its safety report showed a loss.',
  ],
  [
    'results are due',
    'Half-year accounts follow on Friday.',
    'Half-year accounts follow',
    'Half-year plans follow on Friday.',
  ],
  ['spelled out', 'The mill outlined its plans on Friday.', 'outlined', 'The mill lined its furnace.'],
  [
    'in a report lodged',
    'In a report lodged yesterday the mill spoke of ore.',
    'In a report lodged',
    'In a report nobody reads the mill spoke of ore.',
  ],
  [
    'authority set',
    'The ministry doubled the duties on ore.',
    'doubled the duties',
    'The ministry doubled its staff.',
  ],
  [
    'put in place',
    'The mill hoisted a girder on Monday.',
    'hoisted a girder',
    'The mill raised a question on Monday.',
  ],
  [
    'was put in place',
    'The last girder was bolted on Monday.',
    'girder was bolted',
    'The last girder was heavy.',
  ],
  [
    'first is due',
    'A first cargo is due on Monday.',
    'first cargo is due',
    'A first meeting is due on Monday.',
  ],
  [
    'will stop',
    'The mill will shut a line for maintenance.',
    'will shut a line for maintenance',
    'The mill will shut a door.',
  ],
  [
    'check found',
    'A safety inspection turned up cracks.',
    'inspection turned up',
    'A safety inspection is tedious.',
  ],
  ['authority sent a team', 'The bureau sent a team.', 'sent a team', 'The bureau sent a letter.'],
  [
    'team of an authority came',
    'A team from the bureau arrived.',
    'team from the bureau arrived',
    'A team from the mill arrived.',
  ],
  [
    'award, for what, was handed over',
    'The medal, for safe work, was handed over.',
    'medal, for safe work, was handed over',
    'The keys, for the gate, were handed over.',
  ],
  [
    'moved to another post',
    'She moved to Baotou as deputy mayor.',
    'moved to Baotou as deputy mayor',
    'She moved to Baotou as a child.',
  ],
  ['walked a site', 'A delegation walked the line.', 'delegation walked the', 'A dog walked the line.'],
  ['spent days somewhere', 'He spent Monday at the mill.', 'spent Monday at ', 'He spent 30 yuan on tea.'],
  [
    'laid its accounts',
    'The mill laid its accounts before the exchange.',
    'laid its accounts',
    'The mill laid its pipes.',
  ],
  ['figures came out', 'The figures came in a filing.', 'figures came in', 'The figures are high.'],
  [
    'put its profit at',
    'The mill put its net profit at 3 million yuan.',
    'put its net profit at',
    'The mill put its tools away.',
  ],
  [
    'put a product at a price',
    'The mill put coil at 3,000 yuan a tonne.',
    'put coil at 3,000 yuan a tonne',
    'Coil was put at 3,000 yuan in all.',
  ],
  ['followed with a rise', 'Its rival followed with a rise.', 'followed with a rise', 'Its rival followed.'],
  [
    'told its customers',
    'The mill told its customers that coil costs more.',
    'told its customers',
    'The mill told nobody.',
  ],
  ['placed a bond', 'A green bond was priced on Monday.', 'bond was priced', 'A green bond is dear.'],
  ['上门检查', '应急局到矿区突击检查。', '到矿区突击检查', '工人到矿区上班。'],
  ['月份的事故', '会议通报了5月份一起煤气泄漏事件。', '月份一起煤气泄漏事件', '会议通报了5月份产量。'],
  ['复产', '新矿恢复采矿。', '恢复采矿', '新矿恢复通信。'],
  [
    'plant is due',
    'The kiln is due to be lit on Monday.',
    'kiln is due to be lit',
    'The bill is due to be paid on Monday.',
  ],
  [
    'takes a post on a day',
    'She becomes chief executive on Monday.',
    'becomes chief executive',
    'She becomes tired on Monday.',
  ],
  ['leaves a post on a day', 'She steps down on Monday.', 'steps down', 'She steps outside on Monday.'],
  [
    'has a new head',
    'The mill got a new chairman on Monday.',
    'got a new chairman',
    'The mill got a new furnace on Monday.',
  ],
  [
    'appointment was made',
    'The appointment of Li Xiao was announced on Monday.',
    'appointment of Li Xiao was announced',
    'The appointment of cadres follows rules.',
  ],
  ['award went to', 'The gold medal went to the mill.', 'medal went to', 'The medal is made of gold.'],
  [
    'gave an award',
    'The society presented its yearly prize to the mill.',
    'presented its yearly prize',
    'The society presented its yearly budget.',
  ],
  ['authority punished', 'The bureau fined the mill.', 'fined', 'The bureau refined the ore.'],
  [
    'authority imposed a penalty',
    'The bureau imposed a fine.',
    'imposed a fine',
    'The bureau imposed a curfew.',
  ],
  [
    'authority looked into',
    'The bureau is investigating the mill.',
    'is investigating',
    'The bureau is closing the road.',
  ],
  [
    'put a plant to work',
    'The group put a new line into operation.',
    'put a new line into operation',
    'The group put a new line on paper.',
  ],
  [
    'plant was finished',
    'A smelter at Ordos was completed on Friday.',
    'smelter at Ordos was completed',
    'A form was completed on Friday.',
  ],
  [
    'finished trials',
    'The mill finished hot tests on Friday.',
    'finished hot tests',
    'The mill finished school tests on Friday.',
  ],
  [
    'stoppage is planned',
    'A maintenance stop is planned for Friday.',
    'maintenance stop is planned',
    'A bus stop is blue.',
  ],
  ['ceremony was held', 'The ceremony was held in Ordos.', 'ceremony was held', 'The ceremony has rules.'],
  ['donated', 'The group donated two lorries.', 'donated', 'The group dominated the market.'],
  ['讲授党课', '书记为青年讲授专题党课。', '讲授专题党课', '书记讲话。'],
  ['开班', '干部培训班开班。', '开班', '干部上班。'],
  ['收购', '公司拟收购一家公司。', '拟收购一家公司', '公司收到来信。'],
  ['实施管制', '对钨实施出口管制。', '对钨实施出口管制', '对钨进行分析。'],
  ['施行', '办法自五月起施行。', '起施行', '办法很长。'],
  ['实现利润', '上半年实现净利润9亿元。', '实现净利润', '上半年实现目标。'],
  ['任职', '王伟任党委书记。', '任党委书记', '王伟重任在肩。'],
  ['授予', '学会授予他金质奖章。', '授予他金质奖章', '学会给予支持。'],
  ['约谈通报', '应急管理局约谈负责人。', '约谈', '应急管理局谈话。'],
];

const rule = (id: string) => EVENT_RULES.find((r) => r.id === id)!;

describe('event grammar', () => {
  it.each(CASES)('%s: “%s”', (id, sentence, words, other) => {
    const matches = [...sentence.matchAll(rule(id).pattern)];
    expect(matches[0]?.[0]).toBe(words);
    expect(matches[0]?.index).toBe(sentence.indexOf(words));
    expect([...other.matchAll(rule(id).pattern)]).toEqual([]);
  });

  it('has a case for every rule, and every rule has a name of its own', () => {
    const ids = EVENT_RULES.map((r) => r.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(CASES.map(([id]) => id))).toEqual(new Set(ids));
  });

  it('passes over no sentence that a frame reads', () => {
    const gate = new WordGate(EVENT_RULES.map(({ pattern }) => pattern));
    for (const [id, sentence] of CASES)
      expect(gate.candidates(sentence), `${id}: “${sentence}”`).toContain(EVENT_RULES.indexOf(rule(id)));
  });

  it('tells the type of a gathering by its noun', () => {
    const typeOf = (sentence: string) => {
      const match = [...sentence.matchAll(rule('held a gathering').pattern)][0];
      return Object.entries(match?.groups ?? {}).find(([, words]) => words)?.[0];
    };
    expect(typeOf('It held a theoretical study session.')).toBe('study_session');
    expect(typeOf('It organised a three-day training session.')).toBe('training');
    expect(typeOf('It hosted a reform summit.')).toBe('summit');
    expect(typeOf('It convened a work conference.')).toBe('meeting');
    expect(typeOf('It sat in the conference room.')).toBeUndefined();
  });

  it('goes on over the comma and the point of a number', () => {
    const match = [
      ...'It posted, on sales of 1.2 billion yuan, a net profit.'.matchAll(rule('reported a profit').pattern),
    ];
    expect(match).toHaveLength(1);
  });
});

describe('event filters', () => {
  it('know who acts with authority', () => {
    expect(AUTHORITY.test('the Ministry of Commerce ')).toBe(true);
    expect(AUTHORITY.test('商务部')).toBe(true);
    expect(AUTHORITY.test('Baogang Group ')).toBe(false);
    expect(AUTHORITY.test('China Northern Rare Earth ')).toBe(false);
    expect(AUTHORITY.test('On May 5 China ')).toBe(true);
  });

  it('set aside what is wished or denied', () => {
    expect(UNREAL_BEFORE.test('The group should ')).toBe(true);
    expect(UNREAL_BEFORE.test('The group plans to ')).toBe(true);
    expect(UNREAL_BEFORE.test('The group has ')).toBe(false);
    expect(DENIED_BEFORE.test('The group has not yet ')).toBe(true);
    expect(DENIED_BEFORE.test('There was no doubt, and the group ')).toBe(false);
  });

  it('set aside what is cited, customary, tallied or background', () => {
    expect(CITED_SITTING.test('They studied the spirit of the ')).toBe(true);
    expect(CITED_SITTING.test('The group opened the ')).toBe(false);
    expect(HABIT.test('It is held every year.')).toBe(true);
    expect(HABIT.test('It was held this year.')).toBe(false);
    expect(TALLY.test('held 12 meetings')).toBe(true);
    expect(TALLY.test('held its 12th meeting')).toBe(false);
    expect(BACKGROUND.test('It was founded in 1954.')).toBe(true);
    expect(BACKGROUND.test('It opened a mill.')).toBe(false);
    expect(AGENDA.test('The committee also studied two letters.')).toBe(true);
    expect(AGENDA.test('The company studied two letters.')).toBe(false);
    expect(AGENDA.test('会议传达学习了文件精神。')).toBe(true);
  });

  it('tell the day of the paper from the day of the happening', () => {
    expect(MEDIA_REPORT_BEFORE.test(', state media reported ')).toBe(true);
    expect(MEDIA_REPORT_BEFORE.test(' and workers were told ')).toBe(false);
    expect(SAME_OCCASION.test('The event doubled as a rehearsal.')).toBe(true);
    expect(SAME_OCCASION.test('The mill doubled its output.')).toBe(false);
    expect(SPOKESMAN_BEFORE.test('It will stay, a company spokesman told reporters on ')).toBe(true);
    expect(SPOKESMAN_BEFORE.test('It will stay, and the company opened its doors on ')).toBe(false);
  });
});
