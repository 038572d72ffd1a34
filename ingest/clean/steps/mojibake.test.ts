import { describe, expect, it } from 'vitest';
import { runStep } from '../testing';
import { mojibake } from './mojibake';

describe('UTF-8 read as another code page', () => {
  it.each([
    ['the millâ€™s owner', 'the mill’s owner'],
    ['a â€œgreenâ€\u009d furnace', 'a “green” furnace'],
    ['Liu â€“ the chairman â€” spoke', 'Liu – the chairman — spoke'],
    ['cost Â£40 at 5Â°C', 'cost £40 at 5°C'],
    ['NestlÃ© in ZÃ¼rich', 'Nestlé in Zürich'],
    ['the millโ€™s โ€œgreenโ€\u009d furnace', 'the mill’s “green” furnace'],
    ['18 billion ยฅ and โ€“ later โ€” more', '18 billion ¥ and – later — more'],
    ['Nestlรฉโ€™s', 'Nestlé’s'],
    ['the millвЂ™s вЂњgreenвЂќ furnace', 'the mill’s “green” furnace'],
    ['the mill‚Äôs owner', 'the mill’s owner'],
    ['åŒ…å¤´ is Baotou', '包头 is Baotou'],
    ['wait â€¦ 5â‚¬', 'wait … 5€'],
  ])('mends %j', (garbled, right) => {
    expect(runStep(mojibake, garbled)).toBe(right);
  });

  it.each([
    'โรงงานเหล็กแห่งใหม่เปิดดำเนินการที่จังหวัดระยอง และรถยนต์ไฟฟ้า',
    'บริษัทประกาศราคาใหม่ในเดือน พ.ย. โดยไม่มีโฆษณา',
    'Le château de l’État a été « rénové » à Forêt-Noire… “Le passé…” dit-il',
    'Die Übergröße der Öfen — „Ärger“ für Zürich',
    'Сталь подорожала: «В» и «Г» — два цеха',
    'på Åland sa hon “Å” och gick',
    'A ação não é só em São Paulo, disse o “capitão”',
    'Đường sắt và thép ở Hà Nội',
    'plain ASCII, nothing to do',
    '包钢集团召开会议',
  ])('leaves %j as it is', (text) => {
    expect(runStep(mojibake, text)).toBe(text);
  });
});
