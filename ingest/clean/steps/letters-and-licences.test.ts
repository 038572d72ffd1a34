import { describe, expect, it } from 'vitest';
import { runStep as run } from '../testing';
import { inlineFurniture } from './inline-furniture';
import { siteFurniture } from './site-furniture';

const runStep = (...given: Parameters<typeof run>) => run(...given).trimEnd();
const prose =
  'The kiln at Heshui was heated up again on Tuesday after five weeks in which its lining was replaced.';
const second = 'Two more kilns of the same make will be looked at in the autumn, the works council was told.';

describe('letters sent by mail, terms of wires and handles of Chinese pages', () => {
  it.each([
    'You are receiving this bulletin because you registered at our kiln fair.',
    'You received these e-mails since you asked for them on our stand',
    "You're getting our Friday digest as you are a subscriber. Unsubscribe",
    'This newsletter was sent to reader@kilns.example',
    'This e-mail was sent to all subscribers of Kiln Post.',
    'If you no longer wish to receive our weekly letters, click here.',
    "If you don't want to get these e-mails, tell us",
    'To stop receiving this digest, reply with STOP',
    'To unsubscribe, follow this link',
    'Manage your subscription',
    'Update your e-mail preferences or unsubscribe',
    'Having trouble viewing this e-mail? Read it online',
    "Can't see the images? Open them here",
    'View this e-mail in your browser',
    'Read online',
    'Send this bulletin to a colleague',
    'Was this forwarded to you? Sign up here',
    'Forwarded this newsletter? Get your own',
    'Please add post@kilns.example to your address book',
    'License this article',
    'Purchase licensing rights',
    '(c) KPW. For reprints write to the desk',
    'Copyright Kiln Post. All rights belong to their owners',
    'This material may not be published, broadcast, rewritten or redistributed.',
    'This report may not be reproduced without the written consent of Kiln Post.',
    'View source version on kilns.example: https://kilns.example/44',
    'Write to the editor',
    '[Text size: S M L] [Print] [Close]',
    'Font: small | medium | large',
    'Close this window',
    '如不希望再收到本邮件，请回复',
    '退订',
    '在浏览器中查看',
    '缩小 放大 标准',
    '放大+ 缩小- 恢复',
    '上一期 下一期',
    '上一版 下一版 返回目录',
    '【打印本稿】【关闭本页】',
    '【大 中 小】【打印】',
    '[我要纠错] [打印] [关闭]',
    '记者何一鸣／连山报道',
    '【記者何一鳴、郭二／綜合報導】',
    '■本报记者 何一鸣/文',
    '（记者 何一鸣 郭二）',
    '（通讯员：何一鸣）',
    '（责编：何一鸣、郭二）',
    '阅读次数：1,204次',
    '甲公网安备 11010102000044号',
    '网站标识码：3702000044',
    '[详细]',
    '用微信扫描二维码分享至好友',
  ])('goes: %j, wherever it stands', (line) => {
    expect(runStep(siteFurniture, `${prose}\n${line}\n${second}`)).toBe(`${prose}\n${second}`);
  });

  it.each([
    'Our standards: the principles of Kiln Post',
    'Licensing rights',
    'Write to Anna Wells at anna@kilns.example',
    '本报记者 何一鸣 郭二',
    '图/文 何一鸣',
  ])('goes: %j, below the text', (line) => {
    expect(runStep(siteFurniture, `${prose}\n${second}\n${line}`)).toBe(`${prose}\n${second}`);
  });

  it('goes: what an issue holds, above the text', () => {
    expect(runStep(siteFurniture, `In this issue: Clay\n${prose}`)).toBe(prose);
  });

  it.each([
    'You are receiving this because the mine owes you a dividend',
    'This letter was sent to the ministry on 4 May',
    'This message was sent to Lianshan by wire',
    'If you do not want to hear of nickel, skip a page',
    'To stop receiving ore, the mill gave notice',
    'To opt out of the scheme, firms file a form',
    "Can't see the price?",
    'Manage subscriptions like a utility',
    'Send the ore to a friend of the works',
    'Our standards: two new drafts',
    'Licensing rights',
    '(c) Second-hand kilns. Licences are given by the county.',
    '(c) Monazite',
    'This material may not be copied by other smelters easily',
    'Permissions',
    'Text: the order in full',
    'Font: of all wisdom',
    'Write to memory',
    '[Scope] [Terms]',
    '[News] [Markets]',
    '默认利率',
    '标准',
    '恢复 生产',
    '放大产能',
    '记者会在连山举行',
    '（记者提问）',
    '（记者会）',
    '（编辑部）',
    '【记者观察】',
    '编译 成册',
    '文/武双全',
    '新华社记者何一鸣',
    '退订金',
    '（来源：连山日报，何一鸣）',
    '备案制度',
  ])('stays: %j in the middle', (line) => {
    const text = `${prose}\n${line}\n${second}`;
    expect(runStep(siteFurniture, text)).toBe(text);
  });

  it('knows the note to screen readers without brackets by its tab alone', () => {
    expect(run(inlineFurniture, 'as a filing , opens new tab said. Terms, opens new tab')).toBe(
      'as a filing said. Terms',
    );
    const text = 'The bank, opens new windows for loans.';
    expect(run(inlineFurniture, text)).toBe(text);
  });
});
