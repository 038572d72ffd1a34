import { matchesInHan } from '@/core/text/han-lines';
import type { Span } from '@/core/text/span';

/** Firms of China that are told by where their name stands: in a line of its own, or behind the group that they belong to. */

/** "3. 某某工程集团有限公司": the whole line is the name, whatever signs it is made of. */
const FIRM_LINE =
  /^([ \t]*(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、)）][ \t]*|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,2})[)）][ \t]*|[•·●▪-][ \t]*)?)(\p{Script=Han}{2,24}(?:（[^（）\n]{1,8}）\p{Script=Han}{0,12})?(?:有限公司|有限责任公司|集团公司|总公司|集团))[ \t]*[；;。，,]?[ \t]*$/gu;

/** 下属的薄板厂, 下属热轧厂和焦化厂: works by their place in the group. */
const WORKS_OF_GROUP =
  /(?:下属|所属|旗下|属下)的?((?!的)\p{Script=Han}{2,6}?厂(?:[、和及与]\p{Script=Han}{2,6}?厂)*)(?![商家房区长址矿])/gu;
/** Works that are counted, or of a sort, and none in particular. */
const NO_WORKS =
  /[各多几数一两二三四五六七八九十全所]|其[他它]|部分|有关|相关|这|该|工厂|分厂|主要|骨干|大型|小型/u;

/** Whole lines that are the name of one firm. */
export const firmLines = (text: string): Span[] =>
  matchesInHan(text, FIRM_LINE).map(({ 1: marker, 2: name, index }) => {
    const start = index + marker!.length;
    return { start, end: start + name!.length };
  });

/** Works told as part of a group, with every other place where the text names them by themselves. */
export function worksOfGroups(text: string): Span[] {
  const names = new Set(
    matchesInHan(text, WORKS_OF_GROUP).flatMap(({ 1: list }) =>
      list!.split(/[、和及与]/).filter((name) => name.length > 2 && !NO_WORKS.test(name)),
    ),
  );
  const found: Span[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ start: at, end: at + name.length });
  }
  return found;
}
