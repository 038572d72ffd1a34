import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const encoded = (text: string, charset: string) => new Uint8Array(iconv.encode(text, charset));

describe('decoding', () => {
  const chinese = '连山钢集团召开董事会会议，审议通过生产计划，要求各单位压实安全责任，推进老旧高炉改造。';

  it('follows the byte order mark', () => {
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('mill’s')]))).toBe('mill’s');
    expect(decodeText(new Uint8Array([0xff, 0xfe, ...encoded('mill’s', 'utf-16le')]))).toContain('mill’s');
    expect(decodeText(new Uint8Array([0xfe, 0xff, ...encoded('mill’s', 'utf-16be')]))).toContain('mill’s');
  });

  it('follows the character set that a page declares', () => {
    const page = `<html><head><meta charset="gb2312"></head><body>${chinese}</body></html>`;
    expect(decodeText(encoded(page, 'gb18030'))).toBe(page);
    const old = '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>Сталь</p>';
    expect(decodeText(encoded(old, 'windows-1251'))).toBe(old);
  });

  it('follows the character set that the sender declares', () => {
    expect(decodeText(encoded('café', 'windows-1252'), 'windows-1252')).toBe('café');
  });

  it('believes valid UTF-8 more than a wrong declaration', () => {
    const page = '<meta charset="iso-8859-1"><p>café — mill’s</p>';
    expect(decodeText(utf8(page))).toBe(page);
  });

  it('detects a set that nobody declared', () => {
    expect(decodeText(encoded(chinese.repeat(4), 'gb18030'))).toBe(chinese.repeat(4));
    expect(decodeText(encoded('The café’s owner said “no” – twice. '.repeat(6), 'windows-1252'))).toContain(
      'café’s owner',
    );
  });
});
