import { describe, expect, it } from 'vitest';
import type { ExtractedEvent } from '@/core/model/extraction';
import { extract } from '../extract';
import { eventsOf } from './events-testing';

const seriesOf = (events: ExtractedEvent[]) => events.flatMap(({ series }) => (series ? [series] : []));

const underTitle = (title: string, text: string) =>
  seriesOf(
    extract(text, { title, url: null, published: '2025-06-20', publisher: null, language: null }).events,
  );

describe('the owner of a sitting that is none of the entities', () => {
  it('is a house that is named only with its body', () => {
    const [series] = seriesOf(
      eventsOf(
        'The Zhuhe Steel Party Committee held its 9th meeting of 2025 on May 6. Ansteel sent a guest.',
      ),
    );
    expect(series).toMatchObject({ body: 'Zhuhe Steel Party Committee', bodyKey: null });
  });

  it('is an association by its own name, whoever went there', () => {
    const [series] = seriesOf(
      eventsOf('Ansteel spoke at the 12th annual meeting of the Zinc Producers’ Association on May 6, 2025.'),
    );
    expect(series).toMatchObject({ body: 'Zinc Producers’ Association', bodyKey: null, ordinal: 12 });
  });

  it('is not made of words that only begin with capitals', () => {
    const [series] = seriesOf(
      eventsOf('Ansteel met. The Enlarged Party Committee held its 9th meeting of 2025 on May 6.'),
    );
    expect(series?.body).toBe('Ansteel Party Committee');
  });

  it('is told by the headline where the text names nobody of it', () => {
    const text =
      'The company held its 9th Party Committee meeting of 2025 on May 6. Guests from Ansteel Group sat in and told of their mills.';
    expect(underTitle('HBIS Group’s Party Committee in May', text)[0]?.body).toBe(
      'HBIS Group Party Committee',
    );
    expect(underTitle('Party Committee meets in May', text)[0]?.body).toBe('Ansteel Group Party Committee');
  });

  it('is whoever the sentence names, whatever the headline says', () => {
    const text =
      'Ansteel Group held its 9th Party Committee meeting of 2025 on May 6 and spoke of its mills.';
    expect(underTitle('HBIS Group takes note', text)[0]?.body).toBe('Ansteel Group Party Committee');
  });
});
