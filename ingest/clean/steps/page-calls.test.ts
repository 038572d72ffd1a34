import { describe, expect, it } from 'vitest';
import { runStep as run } from '../testing';
import { siteFurniture } from './site-furniture';

const runStep = (...given: Parameters<typeof run>) => run(...given).trimEnd();
const prose =
  'The smelter at Lianshan lit its third furnace on Monday after eleven weeks of relining and inspection.';
const second =
  'The works manager expects a full heat before the end of the month, a notice on the gate says.';

describe('what a page asks of its reader', () => {
  it.each([
    'Scan to follow the Furnace Post',
    'Scan the QR code to read on',
    'Scan with WeChat',
    'Scan me',
    'Need more data? Request a demo',
    'Book a demo today',
    'Talk to sales',
    'Speak to an analyst now',
    'Request a sample report',
    'Open the app to read on',
    'Trade on our app now',
    'Sort by: oldest | newest',
    'Comments (12) Sort by: most recent',
    'SORTED BY DATE',
    'More lists: Hebei | Shandong | Hunan',
    'Other topics: Coke | Scrap',
    '字号：[大] [中] [小]',
    '【字体：大 | 中 | 小】',
    'Save Comment Share',
    'Like Share Comment Print',
    'Send comments to desk@furnace-post.example',
    'Please e-mail your questions and corrections to: hot@furnace-post.example',
    'Upgrade now to read the full story',
    'Sign in to access all data',
    '扫码关注炉火日报，早一步知道',
    'Recommended for you: Nine stoves for small kitchens',
    'Most Read 1 2 3 4',
  ])('drops %j, wherever it stands', (line) => {
    expect(runStep(siteFurniture, `${prose}\n${line}\n${second}`)).toBe(`${prose}\n${second}`);
  });

  it.each([
    'Reviewed by Anna Hill',
    'Fact-checked by: Tom Marsh',
    'Anna Hill Last updated: today',
    'Updated 3 hours ago',
    'Last updated: yesterday, 16:40',
  ])('drops %j above the text', (line) =>
    expect(runStep(siteFurniture, `${line}\n${prose}\n${second}`)).toBe(`${prose}\n${second}`),
  );

  it.each([
    'Scan of the weld showed a crack',
    'Scan to 40 metres below the pit',
    'The mill wants more? Book a berth at the port',
    'Book a loss of 30 million yuan',
    'Request a hearing before 4 May',
    'Open the furnace to cool',
    'Use the app of the ministry for each ton of ore',
    'Ore sorted by grade and size',
    'More mines: four in Hebei and two in Hunan.',
    'Other metals: flat',
    'Send ore to the works at Lianshan',
    'Subscribe to 4 million shares to view the plant as partners, not owners',
    'Register to vote at the meeting',
    '扫码入库后称重',
    'Recommended for small furnaces: dolomite',
    'Most popular grade: 1 cm',
    'Share capital',
    'Reviewed by the board in May',
    'Updated quotas for the year',
    '字号考据',
  ])('keeps %j in the middle', (line) => {
    const text = `${prose}\n${line}\n${second}`;
    expect(runStep(siteFurniture, text)).toBe(text);
  });
});
