const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SVG',
  'BUTTON',
  'SELECT',
  'INPUT',
  'TEXTAREA',
  'NAV',
  'IFRAME',
  'OBJECT',
  'VIDEO',
  'AUDIO',
  'HEAD',
]);
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'.split(
    ' ',
  ),
);
/** Blocks after which a reader sees an empty line. */
const PARAGRAPHS = new Set('BLOCKQUOTE FIGURE H1 H2 H3 H4 H5 H6 OL P PRE TABLE UL'.split(' '));

const ELEMENT = 1;
const TEXT = 3;

/**
 * The words of a page's element as a reader sees them: a line for each block, an empty line between paragraphs, list
 * items behind "- ", and the cells of a table row apart by " | ".
 */
export function textOf(root: Element): string {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const words = line.replace(/[ \t]+/g, ' ').trim();
    if (words && words !== '-' && !/^[|\s]+$/.test(words)) lines.push(words.replace(/^\| /, ''));
    line = '';
  };
  const endParagraph = () => {
    endLine();
    if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
  };
  const walk = (node: Node) => {
    if (node.nodeType === TEXT) {
      line += (node.textContent ?? '').replace(/\s+/g, ' ');
      return;
    }
    if (node.nodeType !== ELEMENT) return;
    const { tagName } = node as Element;
    const name = tagName.toUpperCase();
    if (SKIPPED.has(name)) return;
    if (name === 'BR') return endLine();
    const isFirstInItem = line.trim() === '-';
    // Word processors put a paragraph into each cell: the row is one line all the same.
    const isFirstInCell = / \| $/.test(line) && /^(?:TD|TH)$/i.test(node.parentNode?.nodeName ?? '');
    if (BLOCKS.has(name) && !isFirstInItem && !isFirstInCell) endLine();
    if (name === 'LI') line = '- ';
    if ((name === 'TD' || name === 'TH') && line.trim() !== '') line += ' | ';
    for (const child of node.childNodes) walk(child);
    if (PARAGRAPHS.has(name) && !(node.parentNode && /^(?:LI|TD|TH)$/i.test(node.parentNode.nodeName)))
      endParagraph();
    else if (BLOCKS.has(name) && !/^(?:TD|TH)$/i.test(node.parentNode?.nodeName ?? '')) endLine();
    else if (BLOCKS.has(name)) line += ' ';
  };
  walk(root);
  endLine();
  return lines.join('\n').trim();
}
