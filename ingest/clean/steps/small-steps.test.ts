import { describe, expect, it } from 'vitest';
import { runStep } from '../testing';
import { entities } from './entities';
import { inlineFurniture } from './inline-furniture';
import { leadingIcons } from './leading-icons';
import { lineEnds } from './line-ends';
import { markup } from './markup';
import { orphanHeadings } from './orphan-headings';
import { underscores } from './underscores';
import { whiteSpace } from './white-space';

describe('line ends', () => {
  it('makes every kind of line break one', () => {
    expect(runStep(lineEnds, 'a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });
  it('takes out signs without width, and leaves the half of a garbled sign', () => {
    expect(runStep(lineEnds, '\ufeffsoft\u00adly\u200b on')).toBe('softly on');
    expect(runStep(lineEnds, 'Ã\u0085')).toBe('Ã\u0085');
  });
});

describe('HTML entities', () => {
  it.each([
    ['R&amp;D &#8217;s &rsquo; &#x2014; &nbsp;', 'R&D ’s ’ —  '],
    ['&amp;amp; &amp;lt;', '& <'],
    ['&#146;', '’'],
  ])('decodes %j', (text, right) => {
    expect(runStep(entities, text)).toBe(right);
  });
  it.each(['R&D; and A&B', 'AT&T', '&unknown; &#0; &#xD800;', 'fish & chips; peas'])('leaves %j', (text) => {
    expect(runStep(entities, text)).toBe(text);
  });
});

describe('markup debris', () => {
  it.each([
    ['The end.<!-- /wp:paragraph -->', 'The end.'],
    ['ยฉ!-- /wp:list -->', ''],
    ['©!-- wp:heading {"level":3} -->Next', 'Next'],
    ['a <strong>firm</strong> no<br/>twice', 'a firm no\ntwice'],
    ['<a href="x" class="y">link</a>', 'link'],
    ['[caption id="3"]A mill[/caption]', 'A mill'],
    ['<script>var a = "<b>";</script>text', 'text'],
  ])('takes it out of %j', (text, right) => {
    expect(runStep(markup, text)).toBe(right);
  });
  it.each(['x < 5 and y > 3', 'grade <unknown> ore', '© 2025 Mill', '[sic] and [1]', 'a -> b --> c'])(
    'leaves %j',
    (text) => {
      expect(runStep(markup, text)).toBe(text);
    },
  );
});

describe('notes to screen readers', () => {
  it('go with the space before them, also in mid-sentence', () => {
    expect(
      runStep(inlineFurniture, 'as the filing (opens in a new tab), dated May, says (opens in new window).'),
    ).toBe('as the filing, dated May, says.');
  });
  it('are not every bracket about opening', () => {
    const text = 'The mine (opens in a new pit next year) is large.';
    expect(runStep(inlineFurniture, text)).toBe(text);
  });
});

describe('icon names glued to dates', () => {
  it('go, and the date stays', () => {
    expect(runStep(leadingIcons, 'iconMar 4, 2025 09:15\ncalendar2025-03-04')).toBe(
      'Mar 4, 2025 09:15\n2025-03-04',
    );
  });
  it('are not words that begin alike', () => {
    const text = 'iconic steel\ntimely 2025\ntime 2025';
    expect(runStep(leadingIcons, text)).toBe(text);
  });
});

describe('underscores inside Chinese words', () => {
  it('go', () => expect(runStep(underscores, '首__钢集团')).toBe('首钢集团'));
  it('stay between Latin letters and at the edge', () => {
    expect(runStep(underscores, 'file_name 钢_x')).toBe('file_name 钢_x');
  });
});

describe('headings of missing lists', () => {
  const prose = 'The ministry published four notices on the trade in magnets last week.';
  it('go when running text follows at once', () => {
    expect(runStep(orphanHeadings, `Takeaways\n${prose}`)).toBe(prose);
  });
  it.each([`Key takeaways\n- ${prose}`, `Highlights\n${prose}`, `Key takeaways from the visit\n${prose}`])(
    'stay in %j',
    (text) => {
      expect(runStep(orphanHeadings, text)).toBe(text);
    },
  );
});

describe('white space', () => {
  it('is one space between words and at most one empty line', () => {
    expect(runStep(whiteSpace, '\n  a\u00a0 b \n\n\n\n • c\t\n- d\n\n')).toBe('a b\n\n• c\n- d');
  });
  it('leaves a tidy text alone', () => {
    expect(runStep(whiteSpace, 'a b\n\n- c')).toBe('a b\n\n- c');
  });
});
