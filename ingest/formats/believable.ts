const FILE_NAME =
  /\.(?:docx?|pdf|indd|xlsx?|pptx?|qxd|html?|txt|rtf|wps|pages|tex|dvi|eps|ps|odt|cdr|fm|pub)\b\s*$/i;
const PROGRAM =
  /^(?:microsoft\s+(?:office\s+)?(?:word|powerpoint|excel)|powerpoint|adobe\s|wps\b|print|untitled|no title|document\s*\d*$|presentation\s*\d*$|slide\s*\d+|about:blank|无标题|無標題|未命名|文档\s*\d*$|幻灯片)/i;

const pieces = (text: string): string[] => {
  const folded = text.toLowerCase();
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.flatMap((word) =>
    /\p{Script=Han}/u.test(word) ? [...word].slice(0, -1).map((sign, i) => sign + [...word][i + 1]) : [word],
  );
};

/**
 * Whether the title in a file's properties is the report's: no file's name, no program's, and its words stand in the text. Templates and
 * converters leave the others behind.
 */
export function isBelievableTitle(title: string, text: string): boolean {
  if (title.length < 4 || title.length > 300 || !/\p{L}{2}/u.test(title)) return false;
  if (FILE_NAME.test(title) || PROGRAM.test(title)) return false;
  if (!/\s/.test(title) && /[_\d\\/]/.test(title) && !/\p{Script=Han}{4}/u.test(title)) return false;
  const inText = new Set(pieces(text.slice(0, 20_000)));
  const own = pieces(title);
  return own.length > 0 && own.filter((piece) => inText.has(piece)).length >= own.length * 0.6;
}

const NOBODY =
  /\b(?:admin(?:istrator)?|user|owner|unknown|anonymous|author|default|microsoft|adobe|windows|lenovo|dell|hewlett|hp|acrobat|word|wps|scanner|pc|guest|root)\b|用户|作者|管理员|微软/i;

/** Whether an author's name is a person's or an organisation's rather than a login. */
export function isBelievableAuthor(author: string): boolean {
  if (author.length > 120 || NOBODY.test(author) || /[@\\_]|\d/.test(author) || /https?:/i.test(author))
    return false;
  return (
    /^\p{Script=Han}{2,20}$/u.test(author) ||
    /^\p{Lu}[\p{L}'’.-]*(?:[,;]?\s+[\p{L}'’.&-]+){1,14}$/u.test(author)
  );
}
