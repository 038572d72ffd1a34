import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { SENTENCES } from '../clean/mojibake/testing-sentences';
import { decodeBytes, decodeText } from './decode';

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

  it('says which set it read and what spoke for it', () => {
    expect(decodeBytes(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('mill’s')]))).toEqual({
      text: 'mill’s',
      charset: 'utf-8',
      basis: 'bom',
    });
    expect(decodeBytes(utf8('mill’s'))).toMatchObject({ charset: 'utf-8', basis: 'utf-8' });
    expect(decodeBytes(encoded('café', 'windows-1252'), 'iso-8859-1')).toMatchObject({
      charset: 'windows-1252',
      basis: 'declared',
    });
    expect(decodeBytes(encoded(chinese, 'gb18030'))).toMatchObject({ charset: 'gb18030', basis: 'detected' });
  });

  it('takes back a declaration that the bytes speak against', () => {
    const traditional = (SENTENCES.traditional ?? '').split('\n').slice(0, 4).join('\n');
    expect(decodeBytes(encoded(chinese, 'gb18030'), 'iso-8859-1')).toMatchObject({
      text: chinese,
      charset: 'gb18030',
      basis: 'detected',
    });
    const page = `<meta charset="gb2312"><p>${traditional}</p>`;
    expect(decodeText(encoded(page, 'big5'))).toBe(page);
    const russian = (SENTENCES.russian ?? '').split('\n').slice(0, 2).join('\n');
    expect(decodeText(encoded(russian, 'koi8-r'), 'windows-1251')).toBe(russian);
    expect(decodeText(encoded(russian, 'windows-1251'), 'utf-8')).toBe(russian);
  });

  it('reads UTF-16 without its mark', () => {
    for (const text of ['The mill’s plan.', chinese, (SENTENCES.russian ?? '').slice(0, 200)]) {
      expect(decodeText(new Uint8Array(iconv.encode(text, 'utf-16le', { addBOM: false })))).toBe(text);
      expect(decodeText(new Uint8Array(iconv.encode(text, 'utf-16be', { addBOM: false })))).toBe(text);
    }
  });

  it('keeps UTF-8 where only a few bytes are broken, and marks these', () => {
    const bytes = utf8(chinese);
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toBe(`${chinese.slice(0, -1)}\ufffd`);
    const torn = new Uint8Array([...bytes.subarray(0, 31), ...bytes.subarray(32)]);
    const text = decodeText(torn);
    expect(text.startsWith(chinese.slice(0, 10))).toBe(true);
    expect(text.endsWith(chinese.slice(12))).toBe(true);
    expect(text.match(/\ufffd/g)?.length).toBeLessThanOrEqual(2);
  });

  it('reads a Windows-1252 stretch inside a text of UTF-8', () => {
    const bytes = new Uint8Array([
      ...utf8('“Größe” – déjà vu…\n'),
      ...encoded('the café’s owner\n', 'windows-1252'),
    ]);
    expect(decodeText(bytes)).toBe('“Größe” – déjà vu…\nthe café’s owner\n');
  });

  it('tells the sets of its languages apart on short texts', () => {
    const sets: [string, string][] = [
      ['french', 'windows-1252'],
      ['german', 'windows-1252'],
      ['polish', 'windows-1250'],
      ['polish', 'iso-8859-2'],
      ['czech', 'windows-1250'],
      ['russian', 'windows-1251'],
      ['russian', 'koi8-r'],
      ['ukrainian', 'windows-1251'],
      ['greek', 'windows-1253'],
      ['turkish', 'windows-1254'],
      ['latvian', 'windows-1257'],
      ['thai', 'windows-874'],
      ['hebrew', 'windows-1255'],
      ['arabic', 'windows-1256'],
      ['chinese', 'gb18030'],
      ['traditional', 'big5'],
      ['japanese', 'shift_jis'],
      ['japanese', 'euc-jp'],
      ['korean', 'euc-kr'],
    ];
    const wrong: string[] = [];
    for (const [language, charset] of sets) {
      for (const length of [60, 300]) {
        const text = iconv.decode(
          iconv.encode((SENTENCES[language] ?? '').slice(0, length), charset),
          charset,
        );
        if (decodeText(encoded(text, charset)) !== text) wrong.push(`${language} ${charset} ${length}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
