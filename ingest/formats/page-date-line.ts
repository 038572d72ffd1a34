import { findDateForms } from './page-date-forms';

/** Whether a short line is a date with its hour, label, reading time or place, and says nothing else. */
export function isDateLine(text: string): boolean {
  if (text.length > 140) return false;
  const dates = findDateForms(text);
  if (dates.length === 0) return false;
  let rest = text;
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  const words = rest
    .replace(
      /\b(?:published|posted|updated|last|modified|created|date|time|on|at|by|first|originally|issued|released|am|pm|a\.m\.|p\.m\.|gmt|utc|[ecmp][sd]t|bst|ist|cest|cet|min(?:ute)?s?|read|reading|ago|hours?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|uhr|um|vom|stand|veröffentlicht|aktualisiert|publié|le|à|mis|jour|publicado|el|actualizado)\b/gi,
      ' ',
    )
    .replace(/来源|來源|发布|时间|日期|作者|编辑|点击|浏览|次数|星期[一二三四五六日天]|上午|下午/g, ' ')
    .replace(/[\d\s:：.,，|/·•–—\-()[\]【】]+/g, '');
  return words.length <= 24;
}
