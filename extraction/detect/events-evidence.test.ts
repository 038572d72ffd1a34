import { describe, expect, it } from 'vitest';
import { eventsOf } from './events-testing';

describe('every event', () => {
  it('names chair and place by their roles', () => {
    const [event] = eventsOf(
      'On March 5, 2025, Meng Fanying chaired a meeting of Baogang Group in Baotou; Li Xiao attended.',
    );
    expect(event?.participants).toContainEqual({ entity: 'meng-fanying', role: 'chair' });
    expect(event?.participants).toContainEqual({ entity: 'baotou', role: 'place' });
    expect(event?.participants).toContainEqual({ entity: 'li-xiao', role: 'participant' });
  });

  it('is surer with a count and a stated day than with a bare day', () => {
    const [counted] = eventsOf('Baogang Group held its 9th Party Committee meeting of 2025 on May 6, 2025.');
    const [bare] = eventsOf('Baogang Group handed its old archive to the city on May 6, 2025.');
    expect(counted!.confidence).toBeGreaterThan(bare!.confidence);
  });
});
