import { describe, expect, it } from 'vitest';
import { parsePublished } from './published';

describe('a publication date', () => {
  it.each([
    ['2025-08-28', '2025-08-28'],
    ['2025-08', '2025-08'],
    ['2025', '2025'],
    ['2025-08-28T23:30:00+08:00', '2025-08-28'],
    ['2025-08-28 10:15', '2025-08-28'],
    ['20250828', '2025-08-28'],
    ['2025/8/2', '2025-08-02'],
    ['2025年8月2日', '2025-08-02'],
    ['2 August 2025', '2025-08-02'],
    ['Aug. 2nd, 2025 09:15', '2025-08-02'],
    ['Thursday, September 4, 2025', '2025-09-04'],
    ['4 septembre 2025', '2025-09-04'],
    ['le 2 août 2025', '2025-08-02'],
    ['2. März 2025', '2025-03-02'],
    ['2 de agosto de 2025', '2025-08-02'],
    ['2 августа 2025 г.', '2025-08-02'],
  ])('%s is %s', (text, edtf) => {
    expect(parsePublished(text)).toBe(edtf);
  });
  it.each([
    '',
    '11/07/2025',
    '2025-13-01',
    '2025-02-30',
    '2025-33',
    'yesterday',
    '2 kartoffel 2025',
    '28-08-2025',
    'May 2025 issue 7',
    '20259',
  ])('%j is none', (text) => {
    expect(parsePublished(text)).toBeNull();
  });
});
