import { describe, expect, it } from 'vitest';
import { extract } from '../extract';
import type { Header } from '../reading';

const HEADER: Header = { title: null, url: null, published: '2025-08-20', publisher: null, language: null };

/** The events of a text as "type date". */
const read = (text: string): string[] =>
  extract(text, HEADER).events.map(({ type, date }) => `${type} ${date ?? 'undated'}`);

describe('what Chinese reports tell', () => {
  it.each([
    // Accidents, with day and hour
    ['12日21时47分，南陵焦化二号焦炉的煤气柜突然爆炸。', ['other 2025-08-12']],
    ['8月3日凌晨4点许，云岭选矿厂尾矿库溃坝。', ['other 2025-08-03']],
    ['本月7日16:20，华岭化工园区一座罐体泄漏，未伤人。', ['other 2025-08-07']],
    ['8月3日起用的新阀门可防泄漏。', []],
    // A sitting told by the accident of the text
    [
      '12日9时，南陵焦化一座煤气柜突然爆炸。14日，当地公布了调查方案。\n爆炸发生前三天，厂里才开完防火会议。',
      ['other 2025-08-12', 'announcement 2025-08-14', 'meeting 2025-08-09'],
    ],
    [
      '8月6日，云岭矿业一处巷道起火。火灾发生五天后，该矿恢复生产。',
      ['other 2025-08-06', 'project_milestone 2025-08-11'],
    ],
    // Talks
    ['8月5日，中澳双方在珀斯就矿价磋商。', ['meeting 2025-08-05']],
    ['双方8月7日晚通电话，谈了关税。', ['meeting 2025-08-07']],
    ['8月9日，县钨业协会召集会员企业开会。', ['meeting 2025-08-09']],
    // Rules that come into force
    ['6月2日起，锗锭、锑锭等货物必须申领许可证方可报关。', ['policy_release 2025-06-02']],
    ['自9月1日零时起，对进口冷轧板加征反倾销税。', ['policy_release 2025-09-01']],
    ['6月2日起，进厂人员须佩戴手环。', []],
    // A day that a figure is only set against
    ['焦炉开工率为71.5%，比上周降0.4个百分点。', []],
  ])('%s', (text, events) => {
    expect(read(text)).toEqual(events);
  });
});
