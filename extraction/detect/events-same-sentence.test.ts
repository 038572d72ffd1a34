import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

const PUBLISHED = '2025-08-28';
const told = (text: string, published: string | null = PUBLISHED) =>
  eventsOf(text, published).map((e) => `${e.type} ${e.date}`);

describe('several happenings of one sentence', () => {
  it('lets the day at the head have its own, when what follows is due another day', () => {
    expect(
      told(
        'On Saturday Li Xiao made his first outing, to Ordos, and asked after a kiln due to be lit in October.',
      ),
    ).toContain('visit 2025-08-23');
    expect(told('On Saturday Li Xiao lit a kiln in Ordos.')).toHaveLength(1);
  });

  it('reads who and when behind one verb', () => {
    expect(told('The first oxide came off the line in May, terbium in June.')).toEqual([
      'project_milestone 2025-05',
      'project_milestone 2025-06',
    ]);
    expect(told('The first oxide came off the line in May, after a pause in June.')).toEqual([
      'project_milestone 2025-05',
    ]);
  });

  it('tells what is fixed for a day ahead, whatever stands beside it', () => {
    expect(told('The board of Ansteel sits on 8 October, and full-year results follow a day later.')).toEqual(
      ['meeting 2025-10-08', 'results 2025-10-09'],
    );
    expect(told('Ansteel offers a share plan, which opens on 8 October.')).toContain(
      'announcement 2025-10-08',
    );
    expect(told('Ansteel might offer a share plan, which would open on 8 October.')).toEqual([]);
    expect(
      told('From 1 October 2025 to 31 March 2026 every shop will be put through a gas campaign.'),
    ).toEqual(['other 2025-10-01/2026-03-31']);
    expect(told('Every shop of Ansteel was busy from 1 October 2024 to 31 March 2025.')).not.toContain(
      'other 2025-10-01/2026-03-31',
    );
  });

  it('counts the session, and not the congress that it belongs to', () => {
    expect(told('The second session of Baogang’s fifth Trade Union Congress closed on 20 August.')).toEqual([
      'meeting 2025-08-20',
    ]);
    expect(
      told(
        'The second session of its board met on 20 August. The fifth Trade Union Congress closed on 22 August.',
      ),
    ).toHaveLength(2);
  });
});

describe('what belongs to what was told before', () => {
  it('takes the day of the occasion that it is called by', () => {
    const closing = '包钢集团8月20日完成收购一座矿山的交割。北方稀土8月25日发布公告。';
    expect(told(`${closing}交割当天，李晓被任命为总经理。`)).toContain('appointment 2025-08-20');
    expect(told(`${closing}公告当天，李晓被任命为总经理。`)).toContain('appointment 2025-08-25');
  });

  it('keeps a post beside the counted sitting that filled it', () => {
    const sitting = '8月27日，包钢集团召开今年第十九次党委（扩大）会议。';
    expect(told(`${sitting}会上宣布，免去李晓总经理职务。`)).toEqual([
      'meeting 2025-08-27',
      'appointment 2025-08-27',
    ]);
    expect(told(`${sitting}会上宣布了部署。`)).toEqual(['meeting 2025-08-27']);
  });

  it('keeps the lists of two houses apart', () => {
    const first = '包钢集团8月27日公布9月钢材报价。\n';
    expect(told(`${first}同一天，北方稀土也挂出9月新价。`)).toHaveLength(2);
    expect(told(`${first}这一报价较上月上调3%。`)).toHaveLength(1);
  });

  it('tells what was left unsaid, and not what was denied', () => {
    const unsaid = 'Nothing was said about the roof collapse in Ordos that killed two men on 12 August.';
    expect(told(unsaid)).toEqual(['other 2025-08-12']);
    expect(told('No roof collapse killed anybody in Ordos on 12 August.')).toEqual([]);
  });

  it('leaves out who went before, told by the way', () => {
    expect(
      told('Ansteel named Wang Jun as president on 20 August, in place of Li Xiao, who has retired.'),
    ).toEqual(['appointment 2025-08-20']);
  });
});

describe('what only a month or the books date', () => {
  it('tells a turn by its month, and no state or figure', () => {
    expect(told('Ansteel stopped shipping concentrate to Ordos in April.')).toEqual(['other 2025-04']);
    expect(told('Ansteel stopped shipping concentrate to Ordos in April 2019.')).toEqual([]);
    expect(told('Ansteel made 40 tonnes of concentrate in April.')).toEqual([]);
  });

  it('takes no day at which the books stood', () => {
    expect(told('Ansteel held 40 million yuan in net cash at 30 June.')).toEqual([]);
    expect(told('Ansteel handed over 40 million yuan in net cash on 30 June.')).toHaveLength(1);
  });

  it('believes "has recently" further down only where the text gives no day at all', () => {
    const text =
      'Ansteel does not hurry.\n\nIts notices are short.\n\nIts board is old.\n\nAnsteel has recently completed a five-day seminar for directors.';
    expect(told(text, null)).toEqual(['training null']);
    expect(told(`${text}\n\nAnsteel signed a contract with Baogang on 4 May 2025.`, null)).not.toContain(
      'training null',
    );
  });
});
