import { describe, expect, it } from 'vitest';
import { mojibake } from '../steps/mojibake';
import { runStep } from '../testing';

describe('punctuation torn by a code page', () => {
  it.each([
    ['the millโs owner didnโt say what theyโve lost', 'the mill’s owner didn’t say what they’ve lost'],
    ['He called it โa green furnaceโ and left.', 'He called it “a green furnace” and left.'],
    ['โStart now,โ she said.', '“Start now,” she said.'],
    ['(โthe planโ) and โmore.โ', '(“the plan”) and “more.”'],
    ['one thing is clearโthe kiln runs', 'one thing is clear—the kiln runs'],
    ['the kiln โ an old one โ runs', 'the kiln — an old one — runs'],
    ['between 30โ35% and $4โ$5', 'between 30–35% and $4–$5'],
    ['a ChinaโAustralia deal', 'a China–Australia deal'],
    ['- Supplyโdemand gap: wide', '- Supply–demand gap: wide'],
    ['for Q1โQ3', 'for Q1–Q3'],
    ['the workersโ canteen', 'the workers’ canteen'],
    ['the HYISโ second mill', 'the HYIS’ second mill'],
    ['โthe workersโ canteenโ opened', '“the workers’ canteen” opened'],
    ['in Xiโan and at OโBrien', 'in Xi’an and at O’Brien'],
    ['More like thisโ', 'More like this…'],
    ['back in the โ90s', 'back in the ’90s'],
    ['a โgreenโ€ furnace, a â€œred oneâ€ too', 'a “green” furnace, a “red one” too'],
    ['and so onโฆ', 'and so on…'],
    ['the end. ย ', 'the end.  '],
    ['room Â here', 'room  here'],
    ['in the 1990โs', 'in the 1990’s'],
    ['the millâs âgreenâ furnace', 'the mill’s “green” furnace'],
  ])('reads %j by its neighbours', (garbled, right) => {
    expect(runStep(mojibake, garbled)).toBe(right);
  });

  it('balances the quotes of a line', () => {
    const text = runStep(mojibake, 'They said โoneโ, โtwoโ; and โthree.โ Then โfourโ: good.');
    expect(text.match(/“/g)).toHaveLength(4);
    expect(text.match(/”/g)).toHaveLength(4);
  });

  it.each([
    'โรงงานเหล็ก โดยบริษัท โฆษณา',
    'ประเทศไทย และเดือน พ.ย. 2568',
    'Pâques à Âge et château',
    'nothing here',
    'Le mât, les dégâts et l’appât',
    'România și câmpul lui Ionâs',
  ])('leaves %j as it is', (text) => {
    expect(runStep(mojibake, text)).toBe(text);
  });
});
