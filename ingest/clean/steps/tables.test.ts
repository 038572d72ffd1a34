import { describe, expect, it } from 'vitest';
import { runStep } from '../testing';
import { gluedCells } from './glued-cells';
import { isGluedTableHead, tableHeads } from './table-heads';

const rest = 'management wants shorter chains of command and clear duties for each plant.';

describe('flattened table heads', () => {
  it.each(['MeasureSummary', 'Focus AreaKey Details', 'CompanyPriceChange', 'Risk FactorLikely Impact'])(
    'knows %s',
    (head) => {
      expect(isGluedTableHead(head)).toBe(true);
    },
  );
  it.each([
    'YouTube',
    'GlobalFoundries',
    'PrNd',
    'Executive Summary',
    'McDonald Results',
    'YouTube Product Summary',
    'eBay',
    'Rare Earth Prices',
  ])('does not take %s for one', (words) => {
    expect(isGluedTableHead(words)).toBe(false);
  });
  it('takes the head out and leaves its rows', () => {
    expect(runStep(tableHeads, `Intro.\nMeasureSummary\nShorter chains ${rest}`)).toBe(
      `Intro.\nShorter chains ${rest}`,
    );
  });
  it('leaves a line without rows below', () => {
    expect(runStep(tableHeads, 'Intro.\nMeasureSummary')).toBe('Intro.\nMeasureSummary');
  });
});

describe('glued table cells', () => {
  it('parts a heading from the sentence that it runs into', () => {
    expect(runStep(gluedCells, `Lean Head OfficeThe ${rest}`)).toBe(`Lean Head Office\nThe ${rest}`);
  });
  it('parts the neighbours of a certain row, whatever word they begin with', () => {
    const rows = [`Lean Head OfficeThe ${rest}`, `Safer PlantsManagers said that ${rest}`];
    expect(runStep(gluedCells, rows.join('\n'))).toBe(
      `Lean Head Office\nThe ${rest}\nSafer Plants\nManagers said that ${rest}`,
    );
  });
  it('parts rows that begin in lower case or with a percentage under a head', () => {
    const text = [
      'ProductAsking price excl. tax',
      'Brown gravel, 40%Lianshan asks 12 yuan a barrow, which is two yuan more than a week ago.',
      'White sandSellers get 14 yuan a barrow, and nobody knows for how long that will last.',
    ].join('\n');
    const parted = runStep(gluedCells, text);
    expect(parted).toContain('Brown gravel, 40%\nLianshan asks');
    expect(parted).toContain('White sand\nSellers get');
  });

  it('parts a name from its number under a head, and only there', () => {
    const rows = 'Coarse gravel4,300 yuan/barrow\nFine gravel5,150 yuan/barrow';
    const prose = 'The quarry asks the following of its buyers from the first of next month on.';
    expect(runStep(gluedCells, `${prose}\nProductMarch list price\n${rows}`)).toContain(
      'Coarse gravel\n4,300 yuan/barrow\nFine gravel\n5,150',
    );
    expect(runStep(gluedCells, `${prose}\n${rows}`)).toContain('gravel4,300');
  });

  it('trusts a table head above', () => {
    expect(runStep(gluedCells, `MeasureSummary\nSafer PlantsManagers said that ${rest}`)).toContain(
      'Plants\nManagers',
    );
  });
  it.each([
    `McDonald told analysts that ${rest}`,
    `Shares of PetroChina fell while ${rest}`,
    `Chip Maker GlobalFoundries said that ${rest}`,
    `LinkedIn The network said ${rest}`,
    `Output of PrNd oxide rose, and ${rest}`,
    `Strength of 900 MPa was reached, and ${rest}`,
    `On YouTube the group said ${rest}`,
    `The iPhone needs magnets, and ${rest}`,
    `The eBay auction closed, and ${rest}`,
    `Northern Rare Earth said that ${rest}`,
  ])('leaves %j in one piece', (text) => {
    expect(runStep(gluedCells, text)).toBe(text);
  });
});
