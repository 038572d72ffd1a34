import { describe, expect, it } from 'vitest';
import { runStep as run } from '../testing';
import { siteFurniture } from './site-furniture';

const runStep = (...given: Parameters<typeof run>) => run(...given).trimEnd();
const prose =
  'The works at Lianshan restarted its second blast furnace on Monday after nine weeks of repair.';
const second = 'Managers expect full output before the end of the month, according to the notice.';

describe('site furniture', () => {
  it.each([
    'Spread the word:',
    'Share this article',
    'Facebook Twitter LinkedIn WhatsApp',
    'Subscribe | Print | Share',
    'Share on LinkedIn',
    '0 Comments',
    '12 comments',
    'Leave a Reply',
    'Your email address will not be published. Required fields are marked *',
    'CATEGORIES: , ,',
    'Tags: steel, furnaces',
    'Sign up for our free newsletter',
    'Get the week in metals direct to your inbox',
    'We use cookies to improve your experience on this site.',
    'Got it',
    'Language:',
    '+44 20 7946 0018',
    'Tel: 010-6554 0199',
    '© 2025 Furnace Weekly. All rights reserved.',
    'Home / News / Steel',
    'Home > News > Steel',
    'Photo credit: Furnace Weekly',
    'You May Also Like…',
    'Read more: Kiln number four closes',
    '4 min read',
    'Prices follow on Friday, stay tuned!',
    '分享到：微信 微博',
    '字体：大 中 小',
    '责任编辑：王某',
    '相关阅读：钢厂复产',
    'Anna',
    'By Anna Wells',
    'Anna O’Hara',
    'Share 0 Tweet 0',
    'Click to share on LinkedIn',
    'Posted in News',
    'Next: Kiln number four closes',
    '2 hours ago',
    '【打印】【关闭】',
    'More from Markets',
    'Give your business an edge with our insights.',
    'kiln / 要聞 / 高爐',
    '字級設定：小 中 大',
    '※ 加入kiln會員 掌握即時要聞',
    'Try our kiln service free for a month',
    'SubscribeLoginFurnaces',
    'Editor’s pick',
    'Kiln comment | Brick products',
    '相關新聞：高爐復產',
    '立即訂閱電子報',
    '未经授权不得转载',
    '© Furnace Weekly',
    '[kiln-share id="4"]',
    'Reporting by Anna Wells; editing by Tom Hart',
    'View comments (3)',
    'Follow @furnaces on X',
    'About the author: Marvyn',
    '1 2 3 Next page',
    'This story is developing. Refresh for updates.',
    'Weekly digest no. 12',
    'Have your say',
    'Tip us off: the newsroom',
    'FURNACE WEEKLY | Free edition',
    '更多即時新聞',
    'The post Kiln number four closes appeared first on Furnace Weekly.',
    'Was this article helpful?',
    'This article is for subscribers only',
    'You have 2 free articles left this month',
    'Download our app',
    'Powered by WordPress',
    'By Staff Reporter',
    '打开APP查看全文',
    '长按识别二维码关注公众号',
    '展开全文',
    '点赞 | 在看',
    '更多精彩内容>>',
  ])('takes out the line %j at the end', (line) => {
    expect(runStep(siteFurniture, `${prose}\n${second}\n${line}`)).toBe(`${prose}\n${second}`);
  });

  it.each([
    'Markets | Ore | Europe',
    '要闻 > 冶金 > 高炉',
    'Home / Metals / Steel',
    'Skip to content',
    'avatar',
    'date',
    'Menu',
  ])('takes out the line %j at the start', (line) => {
    expect(runStep(siteFurniture, `${line}\n${prose}`)).toBe(prose);
  });

  it('takes out the titles under a heading for related articles', () => {
    const text = `${prose}\nRelated Articles\nKiln number four closes\nOre prices slip again`;
    expect(runStep(siteFurniture, text)).toBe(prose);
  });

  it('takes out labels that no list has, in the company of furniture', () => {
    expect(runStep(siteFurniture, `${prose}\n${second}\nMore like these kilns\nShare this article`)).toBe(
      `${prose}\n${second}`,
    );
    expect(runStep(siteFurniture, `Kiln four closes\nFurnace desk\nSubscribe\n${prose}`)).toBe(
      `Kiln four closes\n${prose}`,
    );
    expect(runStep(siteFurniture, `${prose}\nAll furnaces →`)).toBe(prose);
  });

  it('keeps a label that stands alone, a source, and whatever has a figure', () => {
    for (const line of ['Furnace desk', 'Kilns: four']) {
      expect(runStep(siteFurniture, `${prose}\n${line}`)).toBe(`${prose}\n${line}`);
    }
    for (const line of ['Reuters', 'Four kilns, two crews', 'Output 44 kilns', 'Source Lianshan']) {
      expect(runStep(siteFurniture, `${prose}\n${line}\nShare this article`)).toBe(`${prose}\n${line}`);
    }
  });

  it('takes out a lone word that only stands before furniture', () => {
    expect(runStep(siteFurniture, `${prose}\nMarvyn\nLeave a Reply`)).toBe(prose);
  });

  it('takes out the site naming itself and the hour of publication', () => {
    const context = { publisher: 'Furnace Weekly', published: '2025-01-09' };
    const text = `Home / News\nJan 9, 2025 16:31\nSource: Furnace Weekly\n${prose}`;
    expect(runStep(siteFurniture, text, context)).toBe(prose);
  });

  it.each([
    'Highlights',
    'Disclaimer',
    'Source: Lianshan Daily, 4 March 2025',
    'Source: Reuters',
    'Editor’s note: figures are unaudited.',
    'This note is not investment advice.',
    'Why it matters',
    'Lianshan',
    '- Share of exports: 40%',
    'Jan 9, 2025 16:31',
    'March 4, 2025',
    '2025-03-04',
    'Reuters',
    '来源：连山日报',
  ])('keeps the line %j', (line) => {
    const text = `${prose}\n${line}\n${second}\n${line}`;
    expect(runStep(siteFurniture, text)).toBe(text);
  });

  it.each([
    'Home',
    'Search',
    'Close',
    'Topics: furnaces and ore',
    'Comments',
    'Next',
    'By Rail and Road',
    'Related-party price: 18 yuan',
    'Related party transactions: 3 million yuan',
    'Previous: 18 yuan; new: 19 yuan',
    'Next: a vote in September',
    'Recommended: hold',
    'Sign up rates rose in the new updates',
    'Join venture alerts',
    'Copyright law changed in 2021 in several countries',
    'Price: 19,109 yuan',
    'Markets | Ore | Europe',
    'More from Lianshan than from Paris',
    'Get the app store to pay its taxes',
    'By News of the day',
    '更多企业复产',
  ])('keeps %j in the middle, where it may be a heading', (line) => {
    const text = `${prose}\n${line}\n${second}`;
    expect(runStep(siteFurniture, text)).toBe(text);
  });

  it('keeps a list in a text that has no running text at all', () => {
    const text = '- Home\n- Next\n- Top';
    expect(runStep(siteFurniture, text)).toBe(text);
  });

  it('keeps a last paragraph after a heading that also names teasers', () => {
    const text = `${prose}\nLatest news\n${second}`;
    expect(runStep(siteFurniture, text)).toContain(second);
  });
});
