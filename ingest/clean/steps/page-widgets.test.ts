import { describe, expect, it } from 'vitest';
import { runStep as run } from '../testing';
import { siteFurniture } from './site-furniture';

const runStep = (...given: Parameters<typeof run>) => run(...given).trimEnd();
const prose =
  'The smelter at Lianshan lit its third furnace on Monday after eleven weeks of relining and inspection.';
const second =
  'The works manager expects a full heat before the end of the month, a notice on the gate says.';

describe('what pages set around a text for its reader', () => {
  it.each([
    'Sign up for the evening ore email',
    'Get our Friday letter for smelters.',
    'Ten minutes of metals in your mailbox each Friday. No spam.',
    'One letter a week, unsubscribe any time.',
    "You're here: Markets / Steel",
    'You are in: Metals > Scrap',
    '【打印】【关闭】',
    '【返回列表】 【打印】',
    'Comment on this story',
    'LYC A$9.10 ▼ 2.4%',
    'ABL 6.02 ▲ 4.1% | LYC 9.10 ▼ 1.2%',
    'Register for our weekly bulletin',
    'Subscribe to the Friday digest',
    'Join our mailing list',
    'Join 8,000 readers every week',
    'Was this guide useful? Yes / No',
    'Was this report helpful? Yes No',
    'Did you find this useful?',
    'How useful was this page? ★★★★★',
    'Correct an error',
    'Send a letter to the editor',
    '字级：A- A A+',
    '字號：大 中 小',
    '【字体：大 中 小】',
    'Save for later',
    'Bookmark this page',
    'Listen (5 min)',
    'Follow the Furnace Weekly on LinkedIn',
    'Click to enlarge',
    'For subscribers only',
    'Premium content',
    '收藏本文',
    'LINE分享',
    '點我訂閱',
    '登入看更多',
    '讚 分享 留言',
    '评论 0',
    '热搜：焦炭 废钢',
    'Back to overview',
    '您所在的位置：首页 > 焦炭',
    '审核：张某 编辑：李某',
    'Credit: Furnace Weekly',
    'Reproduction without permission is prohibited.',
    '版权所有 未经许可不得转载',
    'This page was last updated on 3 May 2025',
  ])('drops %j, wherever it stands', (line) => {
    const text = `${prose}\n${line}\n${second}`;
    expect(runStep(siteFurniture, text)).toBe(`${prose}\n${second}`);
  });

  it.each([
    'Sign up for the Furnace Post',
    'Subscribe to Ore & Metal Weekly',
    'Register for The Pit Report today',
  ])('drops %j below the text', (line) =>
    expect(runStep(siteFurniture, `${prose}\n${second}\n${line}`)).toBe(`${prose}\n${second}`),
  );

  it.each(['原物料 / 鎢 / 報價', 'News / Metals / Antimony', 'Published in: Coke'])(
    'drops the trail %j above the text',
    (line) => expect(runStep(siteFurniture, `${line}\n${prose}\n${second}`)).toBe(`${prose}\n${second}`),
  );

  it.each([
    'Sign up for the course closed on Friday.',
    'Register for the fair by 4 May',
    'You are here to work, he said.',
    '【图文】【数据】',
    'Reply to the ministry',
    'Q345 3,540 +20',
    'Register of shareholders at the end of March',
    'Was the price useful? Nobody said so.',
    'Did you find this useful, he asked the crew.',
    'Correct labels are now required',
    'Credit lines of 2 billion yuan',
    'Premium steel',
    'Save energy, save ore',
    'Listen to the workers',
    'Follow the ore to Lianshan',
    'Back to full output',
    'Reproduction of the part took two weeks',
    'For subscribers of the bond, 3%',
    '字体设计大赛在连山举行',
    '收藏品市场回暖',
    '审核通过后开工',
    '评论员文章',
    '分享会在连山举行',
    '版权保护条例',
  ])('keeps %j in the middle', (line) => {
    const text = `${prose}\n${line}\n${second}`;
    expect(runStep(siteFurniture, text)).toBe(text);
  });
});
