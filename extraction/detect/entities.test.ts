import { describe, expect, it } from 'vitest';
import { isGrounded } from '@/core/model/evidence';
import { readText } from '../reading';
import { GAZETTEER, withConfirmed, withoutKeys } from '../rules/gazetteer';
import { entry } from '../rules/gazetteer-entry';
import { detectEntities } from './entities';

const header = { title: null, url: null, published: null, publisher: null, language: null };
const read = (text: string) => detectEntities(readText(text, header));
const names = (text: string) => read(text).entities.map((each) => `${each.type}: ${each.name}`);
const find = (text: string, name: string) => read(text).entities.find((each) => each.name === name);

describe('known names', () => {
  it('are one entity under all their forms, each mention with its place', () => {
    const text =
      'Northern Rare Earth (600111) sells oxides. CNRE is its short name, 北方稀土 its Chinese one.';
    const entity = find(text, 'Northern Rare Earth');
    expect(entity?.mentions.map((each) => each.quote)).toEqual(
      expect.arrayContaining(['Northern Rare Earth', 'CNRE', '北方稀土']),
    );
    expect(read(text).entities.filter((each) => each.type === 'organization')).toHaveLength(1);
    expect(entity?.parent).toBe('baogang-group');
  });

  it('keep the group and its listed company apart', () => {
    expect(names('Baogang Group (Baotou Steel) called the meeting.')).toContain(
      'organization: Baogang Group',
    );
    const listed = names('Shares of Baotou Steel Union (600010) rose after the notice.');
    expect(listed).toContain('organization: Baotou Steel Union');
    expect(listed).not.toContain('organization: Baogang Group');
  });

  it('keep one listed company apart from another group of a like name', () => {
    const text = 'China Rare Earth Resources and Technology (000831) belongs to China Rare Earth Group.';
    expect(names(text)).toEqual(
      expect.arrayContaining([
        'organization: China Rare Earth Resources and Technology',
        'organization: China Rare Earth Group',
      ]),
    );
    expect(names(text)).not.toContain('organization: Northern Rare Earth');
  });

  it('are found in traditional characters too', () => {
    expect(names('包鋼股份發布公告。')).toContain('organization: Baotou Steel Union');
  });

  it('are found in Chinese text without spaces', () => {
    expect(names('包钢集团与商务部在北京会谈。')).toEqual(
      expect.arrayContaining([
        'organization: Baogang Group',
        'organization: Ministry of Commerce',
        'place: Beijing',
      ]),
    );
  });
});

describe('names that nobody listed', () => {
  it('are organisations by their head words, with the bracketed short form as a name', () => {
    const entity = find(
      'Lakeside University of Mining (LUM) signed first. LUM pays half.',
      'Lakeside University of Mining',
    );
    expect(entity?.type).toBe('organization');
    expect(entity?.mentions.map((each) => each.quote)).toEqual(expect.arrayContaining(['LUM']));
  });

  it('are people by title or function, with the function and its words', () => {
    const text = 'Chairman Wei Dongmin opened the mill. Wei thanked the crew.';
    const entity = find(text, 'Wei Dongmin');
    expect(entity?.type).toBe('person');
    expect(entity?.roles[0]?.title).toMatch(/Chairman/);
    expect(entity?.mentions.map((each) => each.quote)).toEqual(['Wei Dongmin', 'Wei']);
  });

  it('keep what a function says of its organisation', () => {
    const text = 'Gao Linhai, president of the Northern Alloy Association, spoke last.';
    const role = find(text, 'Gao Linhai')?.roles[0];
    expect(role?.title).toMatch(/president/);
    expect(text.slice(role!.evidence.start, role!.evidence.end)).toBe(role!.evidence.quote);
  });

  it('are one organisation with and without the legal form', () => {
    const text = 'Lakeside Copper Group will pay. Lakeside Copper (Group) Co., Ltd. said so.';
    const entity = find(text, 'Lakeside Copper Group');
    expect(entity?.mentions.map((each) => each.quote)).toEqual([
      'Lakeside Copper Group',
      'Lakeside Copper (Group) Co., Ltd.',
    ]);
  });

  it('are organisations by what stands beside them', () => {
    const text =
      'Furnova, a Toronto-based consultancy, doubts it. Brightwell analyst Ada Moss agrees. Senior analysts do not.';
    expect(names(text)).toEqual(
      expect.arrayContaining(['organization: Furnova', 'organization: Brightwell']),
    );
    expect(names(text)).not.toContain('organization: Senior');
  });

  it('go on through "for" but not into the title of a notice', () => {
    const text = 'The Lakeland Organization for Metals (LOM) wrote to the Lakeland Bureau on Winter Shifts.';
    expect(names(text)).toContain('organization: Lakeland Organization for Metals');
    expect(names(text).some((name) => name.includes('on Winter'))).toBe(false);
  });

  it.each([
    ['Secretary of State Marco Delling flew home.', 'Marco Delling', 'Secretary of State'],
    ['Chief Executive Amanda Orrin told analysts so.', 'Amanda Orrin', 'Chief Executive'],
    ['He Wei, secretary of the Youth League, wrote.', 'He Wei', 'secretary of the Youth League'],
  ])('are people behind a function of several words: %s', (text, name, title) => {
    const role = find(text, name)?.roles[0];
    expect(role?.title).toBe(title);
    expect(text.slice(role!.evidence.start, role!.evidence.end)).toBe(title);
  });

  it('give each guest of a Chinese list his own functions', () => {
    const text = '总经理李晓，党委副书记、工会主席张昭出席会议。';
    expect(find(text, 'Li Xiao')?.roles.map((role) => role.title)).toEqual(['总经理']);
    expect(find(text, '张昭')?.roles.map((role) => role.title)).toEqual(['党委副书记、工会主席']);
  });

  it('are known ones when only a legal form is added in Chinese', () => {
    expect(names('中国五矿集团有限公司签约。')).toEqual(['organization: China Minmetals']);
  });

  it('are places and policies by their pattern', () => {
    expect(names('Crews from Hongshan County met. The 15th Five-Year Plan sets the pace.')).toEqual(
      expect.arrayContaining(['place: Hongshan County', 'policy: 15th Five-Year Plan']),
    );
  });
});

describe('what is no entity', () => {
  it.each([
    'Why This Matters\nThe kiln runs again.',
    'Strategic Growth – The works want to sell more.',
    'In March the Chinese market was calm; Western buyers waited.',
    'Neodymium and praseodymium oxide rose.',
    'The Chairman and the General Manager spoke.',
    'The ore fetched US$52 a kilo.',
    'Then (NYSE: ABC) was printed.',
    '会议由党委书记主持，党委副书记出席。',
  ])('is left alone: %s', (text) => {
    const wrong = names(text).filter((name) => !/place: (China|West)/.test(name));
    expect(wrong).toEqual([]);
  });
});

describe('the reading as a whole', () => {
  const text =
    'Baogang Group held a forum in Baotou. Chairwoman Meng Fanying of Baogang spoke for Baogang Group; the Ministry of Commerce sent a guest from Lakeside Steel Co., Ltd.';

  it('is about the organisation that is spoken of most', () => {
    expect(read(text).mainOrganisation).toBe('baogang-group');
  });

  it('stands on the text, in order, and nothing overlaps', () => {
    const { entities, mentions } = read(text);
    for (const entity of entities)
      for (const mention of entity.mentions) expect(isGrounded(text, mention)).toBe(true);
    const ends = mentions.map((mention, index) => mention.start >= (mentions[index - 1]?.end ?? 0));
    expect(ends.every(Boolean)).toBe(true);
    expect(mentions).toHaveLength(entities.reduce((sum, entity) => sum + entity.mentions.length, 0));
    expect(new Set(entities.map((entity) => entity.key)).size).toBe(entities.length);
  });
});

describe('what is known', () => {
  const keys = (text: string, gazetteer = GAZETTEER) =>
    detectEntities(readText(text, header, gazetteer)).entities.map((each) => each.key);

  it('can be less: a name that is withheld is read by rule, or not at all', () => {
    const poorer = withoutKeys(GAZETTEER, new Set(['lynas']));
    expect(keys('Lynas said so.')).toEqual(['lynas']);
    expect(keys('Ore is what Lynas needs.', poorer)).toEqual([]);
    expect(keys('Lynas Group said so.', poorer)).toEqual(['organization:lynas-group']);
  });

  it('can be more: names that people have confirmed are found under the key of the desk', () => {
    const richer = withConfirmed(GAZETTEER, [
      entry('organization', 'org-17', 'Harwick Alloys', { aliases: ['HKA', '哈维克'] }),
    ]);
    expect(keys('HKA and 哈维克 are one.', richer)).toEqual(['org-17']);
  });
});
