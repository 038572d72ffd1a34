import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

describe('every event', () => {
  it.each([
    [
      'On May 6, 2025, Baogang Group handed its old archive to the city.',
      'Baogang Group handed its old archive to the city',
    ],
    [
      'Baogang Group signed a contract with Ansteel on May 6, 2025.',
      'Baogang Group signed a contract with Ansteel',
    ],
    ['On May 6, 2025 she took a delegation to Ordos. Meng Fanying rested.', 'She took a delegation to Ordos'],
    [
      'A fire at a mill in Baotou killed two workers on May 6, 2025.',
      'A fire at a mill in Baotou killed two workers',
    ],
    [
      'At Ordos, where Li Xiao stayed from May 6 to May 7, 2025, he saw a mine.',
      'At Ordos, where Li Xiao stayed, he saw a mine',
    ],
    ['2025年5月20日，包钢集团召开安全会议。', '包钢集团召开安全会议'],
    ['2025年5月20日凌晨2时40分许，包钢集团召开安全会议。', '包钢集团召开安全会议'],
    ['新规2025年5月20日起施行。', '新规施行'],
    ['2025年5月20日，包钢集团与鞍钢在包头签署合作协议。', '包钢集团与鞍钢在包头签署合作协议'],
    [
      'Baogang Group has moved its yard, the company announced on May 6, 2025.',
      'Baogang Group has moved its yard',
    ],
    ['2025年5月20日，包钢集团发布公告，焦炭价格上调五元。', '包钢集团发布公告，焦炭价格上调五元'],
    [
      'Li Xiao, manager of Baogang Group, toured a mill in Ordos on the afternoon of May 6, 2025.',
      'Li Xiao toured a mill in Ordos',
    ],
    [
      'BAOTOU, May 7, 2025 (Newswire) -- Baogang Group signed a contract with Ansteel on May 6, 2025.',
      'Baogang Group signed a contract with Ansteel',
    ],
    [
      'Northern Rare Earth (SSE: 600111, “NRE”) approved and published its results for the first quarter of 2025 on May 6, 2025.',
      'Northern Rare Earth published its results for the first quarter of 2025',
    ],
    [
      'Baogang Group raised its May price of flat steel on May 6, 2025.',
      'Baogang Group raised its May price of flat steel',
    ],
    [
      'Baogang Group said on May 6, 2025 that its forum, first thought of for June, had been called off.',
      'Baogang Group said that its forum had been called off',
    ],
    [
      'Baogang Group’s pellet plant, a heavy load on its books, entered full production on May 6, 2025.',
      'Baogang Group’s pellet plant entered full production',
    ],
    [
      'Baogang Group rested. The company signed a contract on May 6, 2025.',
      'Baogang Group signed a contract',
    ],
    [
      'Provincial officials issued new rules for mines on May 6, 2025.',
      'Provincial officials issued new rules for mines',
    ],
    [
      'Baogang Group rested. The remark was made during the company’s yearly results briefing on May 6, 2025.',
      'Baogang Group: yearly results briefing',
    ],
    ['Meng Fanying had also visited Ansteel on May 6, 2025.', 'Meng Fanying visited Ansteel'],
    [
      'Meng Fanying had limited time for Ansteel, which she visited on May 6, 2025.',
      'Meng Fanying had limited time for Ansteel, which she visited',
    ],
    [
      'Participants also toured a pilot line of the group on May 6, 2025.',
      'Participants toured a pilot line of the group',
    ],
    [
      'Northern Rare Earth rested. On May 6, 2025, the rare earth company had signed a contract.',
      'Northern Rare Earth signed a contract',
    ],
    [
      'On May 6, 2025, Baogang Group signed a long-term agreement on research with the Lakeland University of Science and Technology in Ottertown.',
      'Baogang Group signed a long-term agreement on research with the Lakeland University of Science and Technology…',
    ],
    [
      'On May 6, 2025, Meng told a safety meeting that “the work” is hard.',
      'Meng Fanying told a safety meeting',
    ],
  ])('has a title in the words of the text without its dates: %s', (text, title) => {
    expect(eventsOf(text)[0]?.title).toBe(title);
  });
});
