import { describe, expect, it } from 'vitest';
import { runStep } from '../testing';
import { gluedCells } from './glued-cells';
import { isGluedTableHead, tableHeads } from './table-heads';

const rest = 'management wants shorter chains of command and clear duties for each plant.';

describe('flattened table heads', () => {
  it.each([
    'MeasureSummary',
    'Focus AreaKey Details',
    'CompanyPriceChange',
    'Risk FactorLikely Impact',
    'WhoWhatWhen',
    'GradeSales (kg)y/yStocks (kg)m/m',
    'QuarryOutput (t)Price (yuan)',
  ])('knows %s', (head) => {
    expect(isGluedTableHead(head)).toBe(true);
  });
  it.each([
    'YouTube',
    'GlobalFoundries',
    'PrNd',
    'Executive Summary',
    'McDonald Results',
    'YouTube Product Summary',
    'eBay',
    'Rare Earth Prices',
    'PrNd Output and MinMetals Sales',
    'JinkoSolar Output',
    'JinkoSolar Sales and McKinsey Stocks',
  ])('does not take %s for one', (words) => {
    expect(isGluedTableHead(words)).toBe(false);
  });
  it('takes the head out and leaves its rows', () => {
    expect(runStep(tableHeads, `Intro.\nMeasureSummary\nShorter chains ${rest}`)).toBe(
      `Intro.\nShorter chains ${rest}`,
    );
  });
  it('takes out a Chinese head of four titles or more', () => {
    const row = '粗砂 4,300 元/车 今日上调 30 元，细砂价格与昨日持平。';
    expect(runStep(tableHeads, `品名规格均价涨跌单位\n${row}`)).toBe(row);
    for (const heading of ['产品价格涨跌', '产量同比', '单位价格'])
      expect(runStep(tableHeads, `${heading}\n${row}`)).toBe(`${heading}\n${row}`);
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

  it.each([
    ['Cash at handRMB 3.1 million, down a fifth', 'Cash at hand RMB 3.1 million, down a fifth'],
    ['Fees (net)US$40 a barrow', 'Fees (net) US$40 a barrow'],
    ['Gravel salesCNY12 million', 'Gravel sales CNY12 million'],
    ['- Wages€3.5 million', '- Wages €3.5 million'],
    ['TurnoverHK$7 millionHK$6 million', 'Turnover HK$7 million HK$6 million'],
    ['LossRMB -4 million', 'Loss RMB -4 million'],
    ['GravelOutput of 5,100 barrows, up 3%', 'Gravel Output of 5,100 barrows, up 3%'],
    ['Fine SandSales of about 300 barrows', 'Fine Sand Sales of about 300 barrows'],
    ['GravelA total of 7,200 barrows, up 4%', 'Gravel A total of 7,200 barrows, up 4%'],
  ])('parts %j, which needs no neighbour', (row, parted) => {
    expect(runStep(gluedCells, row)).toBe(parted);
  });

  it('parts the neighbours of a row of money, but no names among them', () => {
    const rows = ['WagesRMB 4 million', 'GravelNearly all of 300 barrows', 'JinkoSolar bought 40 barrows'];
    expect(runStep(gluedCells, rows.join('\n'))).toBe(
      'Wages RMB 4 million\nGravel\nNearly all of 300 barrows\nJinkoSolar bought 40 barrows',
    );
  });

  it('knows a head by its rows, whatever its titles, and takes it out', () => {
    const rows = [
      'HeightNo barrow may be loaded above its rim, whoever pushes it and wherever it goes.',
      'Who pushesLicensed hands only, and each of them inside the bounds of one quarry.',
      'FinesNot told yet',
    ];
    expect(runStep(gluedCells, ['Intro to the rules.', 'ClauseWording', ...rows].join('\n'))).toBe(
      'Intro to the rules.\nHeight\nNo barrow may be loaded above its rim, whoever pushes it and wherever it goes.\nWho pushes\nLicensed hands only, and each of them inside the bounds of one quarry.\nFines\nNot told yet',
    );
    expect(runStep(gluedCells, 'GravelYuan per barrow\nCoarse4,300\nSifted5,150')).toBe(
      'Coarse\n4,300\nSifted\n5,150',
    );
    expect(runStep(gluedCells, 'GradeMayJuneGap\nCoarse | 4 | 5 | 25%\nSifted | 6 | 6 | 0%')).toBe(
      'Coarse | 4 | 5 | 25%\nSifted | 6 | 6 | 0%',
    );
  });
  it.each([
    [
      'a single row',
      'ClauseWording\nHeightNo barrow may be loaded above its rim, wherever it goes.\nPlain words follow.',
    ],
    ['names of firms', 'JinkoSolar\nLongiGreen\nTrinaSolar'],
    [
      'firms in sentences',
      'GemVolt\nAngloGold sells gravel by the barrow these days.\nLinkedIn counts barrows, too.',
    ],
    [
      'a name that comes again',
      'MegaPit News\nMegaPit sold ten barrows of gravel\nMegaPit bought one barrow again',
    ],
    ['strokes of another number', 'GradeMay\nCoarse | 4 | 5\nSifted | 6 | 7'],
  ])('takes no head for one with %s below it', (_, text) => {
    expect(runStep(gluedCells, text)).toBe(text);
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
    'JinkoSolar sold 40 panels',
    'McKinsey of 40 minds',
    'The MoU of 2024 names 40 quarries',
    'PrNd A total of 40 barrows',
    'NdPr rose by $4 a barrow',
    'The eCNY 5 million trial',
    'TrueUSD 5 million was issued, and TrueUSD itself stayed at par',
    'The gravel costs RMB 40 a barrow',
    'The price (RMB 40) stands',
  ])('leaves %j in one piece', (text) => {
    expect(runStep(gluedCells, text)).toBe(text);
  });
});
