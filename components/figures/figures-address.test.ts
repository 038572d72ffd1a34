import { describe, expect, it } from 'vitest';
import { formatFiguresAddress, parseFiguresAddress } from './figures-address';

const again = (query: string) => formatFiguresAddress(parseFiguresAddress(new URLSearchParams(query)));

describe('the address of the page of figures', () => {
  it('holds filters, the kind of chart and the open figure', () => {
    expect(again('metric=revenue&into=USD&view=compare&figure=12')).toBe(
      '/figures?metric=revenue&into=USD&view=compare&figure=12',
    );
    expect(again('')).toBe('/figures');
  });

  it('leaves out what nobody understands', () => {
    expect(again('metric=joy&figure=none&view=upside-down&subject=3')).toBe('/figures?subject=3');
  });
});
