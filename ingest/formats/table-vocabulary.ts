import { TABLE_FIELDS, type TableField } from '@/core/model/table';

/**
 * What desks and their systems call the columns of a table and the keys of a record, in English, German, French,
 * Spanish, Russian and Chinese: the surest name first. Written as `foldName` leaves them: small letters, no signs.
 */
export const FIELD_NAMES: Readonly<Record<TableField, readonly string[]>> = {
  text: [
    ...['text', 'body', 'content', 'full text', 'article text', 'article body', 'body text', 'main text'],
    ...[
      'story',
      'article',
      'article content',
      'content text',
      'content html',
      'body html',
      'raw content',
      'report',
    ],
    ...['report text', 'message', 'paragraphs', 'volltext', 'inhalt', 'artikeltext', 'meldung', 'nachricht'],
    ...['texte', 'texte intégral', 'contenu', 'corps', 'texto', 'texto completo', 'contenido', 'cuerpo'],
    ...['текст', 'содержание', 'полный текст', 'текст статьи', 'тело', 'новость'],
    ...['正文', '内容', '全文', '文章内容', '新闻内容', '正文内容', '文本', '內容', '內文'],
    ...['description', 'summary', 'abstract', 'excerpt', 'snippet', 'lead', 'teaser'],
    ...['beschreibung', 'zusammenfassung', 'résumé', 'extrait', 'resumen', 'descripción'],
    ...['описание', 'аннотация', '摘要', '简介', '描述', '概要'],
  ],
  title: [
    ...['title', 'headline', 'heading', 'head line', 'article title', 'name', 'subject', 'page title'],
    ...[
      'titel',
      'überschrift',
      'schlagzeile',
      'betreff',
      'titre',
      'intitulé',
      'título',
      'titular',
      'encabezado',
    ],
    ...[
      'заголовок',
      'название',
      'тема',
      '标题',
      '題目',
      '题目',
      '題名',
      '新闻标题',
      '文章标题',
      '標題',
      '题名',
    ],
  ],
  url: [
    ...[
      'url',
      'link',
      'web url',
      'source url',
      'article url',
      'page url',
      'canonical url',
      'permalink',
      'href',
    ],
    ...[
      'address',
      'web address',
      'uri',
      'hyperlink',
      'adresse',
      'webadresse',
      'lien',
      'adresse web',
      'enlace',
    ],
    ...['dirección', 'vínculo', 'ссылка', 'адрес', 'источник ссылка', '链接', '网址', '网页地址', '原文链接'],
    ...['文章链接', '连接', '鏈接', '網址', '来源链接', '地址'],
  ],
  published: [
    ...['published', 'published at', 'publication date', 'publish date', 'date published', 'published date'],
    ...[
      'published on',
      'pub date',
      'date',
      'web publication date',
      'release date',
      'published time',
      'publish time',
    ],
    ...[
      'posted',
      'posted at',
      'date posted',
      'article date',
      'time',
      'datetime',
      'timestamp',
      'created at',
      'issued',
    ],
    ...[
      'datum',
      'veröffentlicht',
      'erschienen',
      'veröffentlicht am',
      'veröffentlichungsdatum',
      'erscheinungsdatum',
    ],
    ...[
      'date de publication',
      'publié',
      'publié le',
      'fecha',
      'fecha de publicación',
      'publicado',
      'publicado el',
    ],
    ...['дата', 'дата публикации', 'опубликовано', 'дата выхода', '日期', '发布时间', '发布日期', '发表时间'],
    ...['发表日期', '时间', '出版日期', '發布時間', '發佈時間', '發佈日期', '發布日期', '时间日期'],
  ],
  publisher: [
    ...[
      'publisher',
      'source',
      'source name',
      'outlet',
      'media',
      'publication',
      'newspaper',
      'site',
      'site name',
    ],
    ...['media outlet', 'medium', 'website', 'domain', 'feed', 'quelle', 'herausgeber', 'zeitung', 'verlag'],
    ...[
      'éditeur',
      'média',
      'journal',
      'fuente',
      'medio',
      'editor',
      'editorial',
      'источник',
      'издание',
      'издатель',
    ],
    ...[
      'сми',
      '来源',
      '媒体',
      '出处',
      '媒体名称',
      '来源媒体',
      '发布机构',
      '來源',
      '媒體',
      '网站',
      '新闻来源',
    ],
  ],
  author: [
    ...[
      'author',
      'authors',
      'byline',
      'by',
      'writer',
      'creator',
      'reporter',
      'author name',
      'journalist',
      'autor',
    ],
    ...['autoren', 'verfasser', 'auteur', 'auteurs', 'rédacteur', 'autores', 'periodista', 'автор', 'авторы'],
    ...['журналист', '作者', '记者', '撰稿人', '撰文', '記者', '编辑'],
  ],
  language: ['language', 'lang', 'locale', 'sprache', 'langue', 'idioma', 'язык', '语言', '语种', '語言'],
};

/** A name as the vocabulary writes it: `publishedAt`, `Published_At` and `published-at` are all "published at". */
export const foldName = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const RANKS: ReadonlyMap<string, readonly [TableField, number]> = new Map(
  TABLE_FIELDS.flatMap((field) =>
    FIELD_NAMES[field].map((name, rank): [string, readonly [TableField, number]] => [
      foldName(name),
      [field, rank],
    ]),
  ).reverse(),
);

/** Which field a column or a key of this name holds, and how sure the name is: 0 is the surest. */
export function findField(name: string): { field: TableField; rank: number } | null {
  const folded = foldName(name);
  const found = RANKS.get(folded) ?? RANKS.get(folded.replaceAll(' ', ''));
  return found ? { field: found[0], rank: found[1] } : null;
}
