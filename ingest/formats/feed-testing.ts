import type { ParsedEntry, ParsedFeed } from './feed-entry';

/** A feed of our own and what must be found in it: `feed` of the feed, `entries` of its first entries. */
export interface FeedCase {
  name: string;
  xml: string;
  feed?: Partial<ParsedFeed>;
  entries: Partial<ParsedEntry>[];
}

const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const ATOM_03 = 'version="0.3" xmlns="http://purl.org/atom/ns#"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const XHTML = 'xmlns="http://www.w3.org/1999/xhtml"';

const rss = (item: string, attributes = '', head = '') =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Furnace Weekly</title><link>https://furnace.example/</link>${head}<item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ATOM, head = '') =>
  `<feed ${attributes}><title>Furnace Weekly</title>${head}<entry>${entry}</entry></feed>`;
const rdf = (item: string, attributes = 'xmlns="http://purl.org/rss/1.0/"') =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" ${DC} ${attributes}><channel rdf:about="https://furnace.example/"><title>Furnace Weekly</title><link>https://furnace.example/</link></channel><item rdf:about="https://furnace.example/kiln">${item}</item></rdf:RDF>`;
const base64 = (words: string) => Buffer.from(words).toString('base64');

const KILN = { title: 'Kiln restarts', url: 'https://furnace.example/kiln' };
const kiln = '<title>Kiln restarts</title><link>https://furnace.example/kiln</link>';

/** Feeds as the standards have them. */
export const WELL_FORMED: readonly FeedCase[] = [
  {
    name: 'RSS 2.0 with all that a report needs',
    xml: rss(
      `${kiln}<guid isPermaLink="false">tag-7</guid><description>The kiln runs again.</description><pubDate>Thu, 01 Jan 2004 19:48:21 GMT</pubDate><author>ada@furnace.example (Ada Mill)</author>`,
      '',
      '<language>en-gb</language>',
    ),
    feed: { format: 'rss', title: 'Furnace Weekly', url: 'https://furnace.example/', language: 'en-gb' },
    entries: [
      {
        ...KILN,
        id: 'tag-7',
        otherUrls: [],
        author: 'Ada Mill',
        published: '2004-01-01T19:48:21Z',
        summaryHtml: 'The kiln runs again.',
        contentHtml: null,
        language: 'en-gb',
      },
    ],
  },
  {
    name: 'RSS 0.91, without dates and identifiers',
    xml: `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd"><rss version="0.91"><channel><title>Furnace Weekly</title><link>https://furnace.example/</link><description>All kilns</description><language>en</language><item>${kiln}<description>It runs.</description></item></channel></rss>`,
    feed: { format: 'rss', title: 'Furnace Weekly', description: 'All kilns' },
    entries: [{ ...KILN, id: null, published: null, summaryHtml: 'It runs.' }],
  },
  {
    name: 'RSS 0.90 and 1.0 in RDF, items beside the channel',
    xml: rdf(`${kiln}<dc:date>2004-05-06T07:08:09+08:00</dc:date><dc:creator>Ada Mill</dc:creator>`),
    feed: { format: 'rdf', title: 'Furnace Weekly' },
    entries: [{ ...KILN, published: '2004-05-06T07:08:09+08:00', author: 'Ada Mill' }],
  },
  {
    name: 'RDF in Netscape’s namespace',
    xml: rdf(kiln, 'xmlns="http://my.netscape.com/rdf/simple/0.9/"'),
    feed: { format: 'rdf' },
    entries: [KILN],
  },
  {
    name: 'RDF whose item has only its own address',
    xml: rdf('<title>Kiln restarts</title>'),
    entries: [KILN],
  },
  {
    name: 'a namespace under another prefix, beside a foreign one with the same local names',
    xml: `<r:rss xmlns:r="http://backend.userland.com/rss2" xmlns:own="http://furnace.example/ns" version="2.0"><r:channel><r:title>Furnace Weekly</r:title><r:item><own:description>no</own:description><r:description>yes</r:description><own:title>no</own:title><r:title>Kiln</r:title></r:item></r:channel></r:rss>`,
    feed: { title: 'Furnace Weekly' },
    entries: [{ title: 'Kiln', summaryHtml: 'yes' }],
  },
  {
    name: 'Dublin Core under another prefix and in capitals',
    xml: rss(
      `<D:Creator>Ada Mill</D:Creator><D:DATE>2004-05-06</D:DATE>${kiln}`,
      'xmlns:D="HTTP://purl.org/dc/elements/1.1/"',
    ),
    entries: [{ author: 'Ada Mill', published: '2004-05-06' }],
  },
  {
    name: 'prefixes that were never declared',
    xml: rss(
      '<dc:title>Kiln</dc:title><dc:creator>Ada Mill</dc:creator><content:encoded>&lt;p&gt;Whole&lt;/p&gt;</content:encoded>',
    ),
    entries: [{ title: 'Kiln', author: 'Ada Mill', contentHtml: '<p>Whole</p>' }],
  },
  {
    name: 'tags in capitals',
    xml: '<RSS><CHANNEL><TITLE>Furnace Weekly</TITLE><ITEM><TITLE>Kiln</TITLE><PUBDATE>Thu, 1 Jan 2004 10:00:00 EST</PUBDATE></ITEM></CHANNEL></RSS>',
    feed: { title: 'Furnace Weekly' },
    entries: [{ title: 'Kiln', published: '2004-01-01T10:00:00-05:00' }],
  },
  {
    name: 'a channel definition (CDF)',
    xml: '<CHANNEL HREF="https://furnace.example/"><TITLE>Furnace Weekly</TITLE><ITEM HREF="https://furnace.example/kiln" LASTMOD="2004-05-06T07:08"><TITLE>Kiln restarts</TITLE><ABSTRACT>It runs.</ABSTRACT></ITEM></CHANNEL>',
    feed: { title: 'Furnace Weekly', url: 'https://furnace.example/' },
    entries: [{ ...KILN, updated: '2004-05-06T07:08:00', summaryHtml: 'It runs.' }],
  },
  {
    name: 'a permanent identifier as the address',
    xml: rss('<title>Kiln</title><guid>https://furnace.example/kiln</guid>'),
    entries: [{ url: 'https://furnace.example/kiln', id: 'https://furnace.example/kiln', otherUrls: [] }],
  },
  {
    name: 'an identifier that differs from the link',
    xml: rss(`${kiln}<guid>https://furnace.example/?p=7</guid>`),
    entries: [{ ...KILN, otherUrls: ['https://furnace.example/?p=7'] }],
  },
  {
    name: 'an identifier that is no address of a page',
    xml: rss('<title>Kiln</title><guid isPermaLink="FALSE">https://furnace.example/7</guid>'),
    entries: [{ url: null, id: 'https://furnace.example/7' }],
  },
  {
    name: 'the address that a delivery service hid',
    xml: rss(
      '<title>Kiln</title><link>https://delivery.example/~3/x</link><f:origLink>https://furnace.example/kiln</f:origLink>',
      'xmlns:f="http://rssnamespace.org/feedburner/ext/1.0"',
    ),
    entries: [{ url: 'https://furnace.example/kiln', otherUrls: ['https://delivery.example/~3/x'] }],
  },
  {
    name: 'whole content beside a teaser',
    xml: rss(
      `${kiln}<description>Teaser</description><content:encoded><![CDATA[<p>Whole &amp; sound</p>]]></content:encoded>`,
      'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
    ),
    entries: [{ summaryHtml: 'Teaser', contentHtml: '<p>Whole &amp; sound</p>' }],
  },
  {
    name: 'two names for the description, of which the second has the fuller text',
    xml: rss('<summary>Teaser</summary><description>The kiln runs again.</description>'),
    entries: [{ summaryHtml: 'Teaser', contentHtml: 'The kiln runs again.' }],
  },
  {
    name: 'an identifier that is a mere path',
    xml: rss('<guid isPermaLink="false">/kiln/7</guid>'),
    entries: [{ id: 'https://furnace.example/kiln/7' }],
  },
  {
    name: 'a base for one item only',
    xml: '<rss><channel><link>https://furnace.example/</link><item xml:base="https://slag.example/a/"><link>x</link></item><item><link>x</link></item></channel></rss>',
    entries: [{ url: 'https://slag.example/a/x' }, { url: 'https://furnace.example/x' }],
  },
  {
    name: 'runs of angle brackets in a title',
    xml: rss('<title>Kiln &lt;&lt;&lt; restarts &gt;&gt;&gt;</title>'),
    entries: [{ title: 'Kiln <<< restarts >>>' }],
  },
  {
    name: 'a body in XHTML',
    xml: rss(`${kiln}<body ${XHTML}><p>Whole</p></body>`),
    entries: [{ contentHtml: '<p>Whole</p>' }],
  },
  {
    name: 'markup that was not escaped',
    xml: rss('<title>A <em>kiln</em> restarts</title><description><p>It <b>runs</b>.</p></description>'),
    entries: [{ title: 'A kiln restarts', summaryHtml: '<p>It <b>runs</b>.</p>' }],
  },
  {
    name: 'titles with escaped markup and entities',
    xml: rss('<title>&lt;b&gt;Coal &amp;amp; coke&lt;/b&gt;: 5 &amp;lt; 6</title>'),
    entries: [{ title: 'Coal & coke: 5 < 6' }],
  },
  {
    name: 'signs in a title that are no markup',
    xml: rss('<title>Output &lt; demand &gt; last year &amp; rising</title>'),
    entries: [{ title: 'Output < demand > last year & rising' }],
  },
  {
    name: 'media fields of a video desk',
    xml: rss(
      '<link>https://furnace.example/kiln</link><m:group><m:title>Kiln restarts</m:title><m:description>It runs.</m:description></m:group>',
      'xmlns:m="http://search.yahoo.com/mrss/"',
    ),
    entries: [{ ...KILN, contentHtml: 'It runs.' }],
  },
  {
    name: 'podcast fields',
    xml: rss(
      '<itunes:title>Kiln</itunes:title><itunes:author>Ada Mill</itunes:author><itunes:summary>It runs.</itunes:summary>',
      'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"',
    ),
    entries: [{ title: 'Kiln', author: 'Ada Mill', summaryHtml: 'It runs.' }],
  },
  {
    name: 'Atom links in RSS, of which only the alternate is the page',
    xml: rss(
      '<title>Kiln restarts</title><a:link rel="enclosure" href="https://furnace.example/a.mp3"/><a:link rel="self" href="https://furnace.example/kiln.xml"/><a:link rel="alternate" href="https://furnace.example/kiln"/><a:updated>2004-05-06T07:08:09Z</a:updated>',
      'xmlns:a="http://www.w3.org/2005/Atom"',
    ),
    entries: [{ ...KILN, updated: '2004-05-06T07:08:09Z', published: null }],
  },
  {
    name: 'relative links, from the channel’s own address',
    xml: rss('<link>/kiln?a=1&amp;b=2</link><description>&lt;a href="x"&gt;x&lt;/a&gt;</description>'),
    entries: [
      {
        url: 'https://furnace.example/kiln?a=1&b=2',
        summaryHtml: '<a href="https://furnace.example/x">x</a>',
      },
    ],
  },
  {
    name: 'several authors by name',
    xml: rss('<dc:creator>Ada Mill</dc:creator><dc:creator>Bo Stahl</dc:creator>', DC),
    entries: [{ author: 'Ada Mill, Bo Stahl' }],
  },
  {
    name: 'a name rather than a mere address of mail',
    xml: rss('<author>desk@furnace.example</author><dc:creator>Ada Mill</dc:creator>', DC),
    entries: [{ author: 'Ada Mill' }],
  },
  {
    name: 'the desk that an aggregator took the item from',
    xml: rss(`${kiln}<source url="https://slag.example/rss">The Slag Post</source>`),
    entries: [{ ...KILN, source: 'The Slag Post' }],
  },
  {
    name: 'item beside item with an image and an input of the channel between',
    xml: '<rss><channel><title>Furnace Weekly</title><image><title>Logo</title><link>https://furnace.example/logo</link></image><textInput><title>Search</title><link>https://furnace.example/s</link></textInput><link>https://furnace.example/</link><item><title>One</title><textInput><link>https://furnace.example/s</link></textInput></item><item><title>Two</title></item></channel></rss>',
    feed: { title: 'Furnace Weekly', url: 'https://furnace.example/' },
    entries: [{ title: 'One', url: null }, { title: 'Two' }],
  },
  {
    name: 'Atom 1.0 with all that a report needs',
    xml: atom(
      '<id>tag:furnace.example,2004:7</id><title>Kiln restarts</title><link href="https://furnace.example/kiln"/><link rel="enclosure" href="https://furnace.example/a.pdf"/><published>2003-12-31T23:14:55-08:00</published><updated>2004-01-02T00:00:00Z</updated><author><name>Ada Mill</name><email>ada@furnace.example</email></author><author><name>Bo Stahl</name></author><summary>Short</summary><content type="html">&lt;p&gt;Whole&lt;/p&gt;</content>',
      `${ATOM} xml:lang="en"`,
      '<link rel="self" href="https://furnace.example/atom"/><link href="https://furnace.example/"/>',
    ),
    feed: { format: 'atom', title: 'Furnace Weekly', url: 'https://furnace.example/', language: 'en' },
    entries: [
      {
        ...KILN,
        id: 'tag:furnace.example,2004:7',
        published: '2003-12-31T23:14:55-08:00',
        updated: '2004-01-02T00:00:00Z',
        author: 'Ada Mill, Bo Stahl',
        summaryHtml: 'Short',
        contentHtml: '<p>Whole</p>',
        language: 'en',
      },
    ],
  },
  {
    name: 'Atom text, HTML and XHTML titles',
    xml: `<feed ${ATOM}><entry><title type="text">The &lt;slag&gt; tag</title></entry><entry><title type="html">Less &amp;lt; &lt;i&gt;more&lt;/i&gt;</title></entry><entry><title type="xhtml"><div ${XHTML}>Less &lt; <i>more</i></div></title></entry></feed>`,
    entries: [{ title: 'The <slag> tag' }, { title: 'Less < more' }, { title: 'Less < more' }],
  },
  {
    name: 'Atom content as text, XHTML under a prefix, and base64',
    xml: `<feed ${ATOM} xmlns:h="http://www.w3.org/1999/xhtml"><entry><content>5 &lt; 6 &amp; 7</content></entry><entry><content type="xhtml"><h:div><h:p>Whole</h:p></h:div></content></entry><entry><content type="application/octet-stream">\n${base64('<p>Whole – half</p>')}\n</content></entry></feed>`,
    entries: [
      { contentHtml: '5 &lt; 6 &amp; 7' },
      { contentHtml: '<h:div><h:p>Whole</h:p></h:div>' },
      { contentHtml: '<p>Whole – half</p>' },
    ],
  },
  {
    name: 'Atom 0.3, modes of content and dates under their old names',
    xml: atom(
      `<title mode="escaped" type="text/html">&lt;b&gt;Kiln&lt;/b&gt; restarts</title><link rel="alternate" type="text/html" href="https://furnace.example/kiln"/><issued>2004-05-06T07:08:09+08:00</issued><modified>2004-05-07T00:00:00Z</modified><created>2004-05-05T00:00:00Z</created><summary mode="base64">${base64('It runs.')}</summary><content type="application/xhtml+xml"><div ${XHTML}>Whole</div></content>`,
      ATOM_03,
      '<tagline>All kilns</tagline>',
    ),
    feed: { format: 'atom', description: 'All kilns' },
    entries: [
      {
        ...KILN,
        published: '2004-05-06T07:08:09+08:00',
        updated: '2004-05-07T00:00:00Z',
        summaryHtml: 'It runs.',
        contentHtml: `<div ${XHTML}>Whole</div>`,
      },
    ],
  },
  {
    name: 'an Atom draft, under its first name',
    xml: '<feed version="0.2" xmlns="http://purl.org/pie/"><title>Furnace Weekly</title><entry><title>Kiln</title></entry></feed>',
    feed: { format: 'atom', title: 'Furnace Weekly' },
    entries: [{ title: 'Kiln' }],
  },
  {
    name: 'Atom under a prefix of its own',
    xml: '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>Furnace Weekly</a:title><a:entry><a:title>Kiln</a:title><a:link href="https://furnace.example/kiln"/></a:entry></a:feed>',
    feed: { format: 'atom', title: 'Furnace Weekly' },
    entries: [{ title: 'Kiln', url: 'https://furnace.example/kiln' }],
  },
  {
    name: 'xml:base from feed to link, set anew inside',
    xml: atom(
      `<link href="kiln"/><content type="xhtml" xml:base="https://slag.example/b/"><div ${XHTML}><a href="../x">x</a></div></content>`,
      `${ATOM} xml:base="https://furnace.example/a/"`,
    ),
    entries: [
      {
        url: 'https://furnace.example/a/kiln',
        contentHtml: `<div ${XHTML}><a href="https://slag.example/x">x</a></div>`,
      },
    ],
  },
  {
    name: 'xml:lang of the content before that of the feed',
    xml: atom(
      '<summary xml:lang="de">kurz</summary><content xml:lang="fr">tout</content>',
      `${ATOM} xml:lang="en"`,
    ),
    entries: [{ language: 'fr' }],
  },
  {
    name: 'the web page before other forms of the same entry',
    xml: atom(
      '<link rel="alternate" type="application/pdf" href="https://furnace.example/kiln.pdf"/><link rel="alternate" type="text/html" href="https://furnace.example/kiln"/>',
    ),
    entries: [{ url: 'https://furnace.example/kiln', otherUrls: ['https://furnace.example/kiln.pdf'] }],
  },
  {
    name: 'links written between their tags',
    xml: atom(
      '<link rel="enclosure">https://furnace.example/a.pdf</link><link rel="alternate" type="text/html">https://furnace.example/kiln</link>',
      ATOM_03,
    ),
    entries: [{ url: 'https://furnace.example/kiln' }],
  },
  {
    name: 'the feed’s author and the source’s title of an Atom entry',
    xml: `<feed ${ATOM}><title>Planet</title><author><name>Ed Itor</name></author><entry><source><title>The Slag Post</title><author><name>Bo Stahl</name></author><id>s</id></source><title>One</title></entry><entry><title>Two</title></entry></feed>`,
    entries: [
      { title: 'One', author: 'Bo Stahl', source: 'The Slag Post', id: null },
      { title: 'Two', author: 'Ed Itor' },
    ],
  },
  {
    name: 'an Atom identifier that is an address, untouched',
    xml: atom('<id>HTTP://Furnace.example/Kiln</id>'),
    entries: [{ id: 'HTTP://Furnace.example/Kiln', url: 'HTTP://Furnace.example/Kiln' }],
  },
];

/** Feeds as desks deliver them. */
export const ILL_FORMED: readonly FeedCase[] = [
  {
    name: 'a bare & in words and addresses',
    xml: rss('<title>Coal & coke</title><link>https://furnace.example/?a=1&b=2&copy=3</link>'),
    entries: [{ title: 'Coal & coke', url: 'https://furnace.example/?a=1&b=2&copy=3' }],
  },
  {
    name: 'entities that only HTML knows',
    xml: rss('<title>Aci&eacute;rie &ndash; caf&#233; &nosuch; &#146;</title>'),
    entries: [{ title: 'Aciérie – café &nosuch; ’' }],
  },
  {
    name: 'numbers of signs that there are not',
    xml: rss('<title>a &#1114112; b &#xD800; c &#0; d</title>'),
    entries: [{ title: 'a \ufffd b \ufffd c d' }],
  },
  {
    name: 'words before the declaration',
    xml: `\n\nWarning: out of memory\n${rss(kiln)}`,
    entries: [KILN],
  },
  {
    name: 'the document type of a web page',
    xml: `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://slag.example/">${rss(kiln)}`,
    feed: { title: 'Furnace Weekly' },
    entries: [KILN],
  },
  {
    name: 'fields whose ends were forgotten',
    xml: '<rss><channel><title>Furnace Weekly<link>https://furnace.example/<item><title>Kiln restarts<link>https://furnace.example/kiln<description>It runs.<pubDate>6 May 2004</item><item><title>Two</item></channel></rss>',
    feed: { title: 'Furnace Weekly', url: 'https://furnace.example/' },
    entries: [{ ...KILN, summaryHtml: 'It runs.', published: '2004-05-06' }, { title: 'Two' }],
  },
  {
    name: 'items whose ends were forgotten',
    xml: '<rss><channel><title>Furnace Weekly</title><item><title>One</title><item><title>Two</title></channel></rss>',
    entries: [{ title: 'One' }, { title: 'Two' }],
  },
  {
    name: 'tags that are closed twice or never opened',
    xml: rss('<title>Kiln restarts</title></title></image><link>https://furnace.example/kiln</link></b>'),
    entries: [KILN],
  },
  {
    name: 'a feed that is cut off in the middle of a word',
    xml: `<rss><channel><title>Furnace Weekly</title><item>${kiln}<description>It ru`,
    entries: [{ ...KILN, summaryHtml: 'It ru' }],
  },
  {
    name: 'a last tag without its sign',
    xml: rss(kiln).replace(/>$/, ''),
    entries: [KILN],
  },
  {
    name: 'a CDATA section that is never closed',
    xml: `<rss><channel><item>${kiln}<description><![CDATA[It runs.</description></item></channel></rss>`,
    entries: [{ ...KILN, summaryHtml: 'It runs.' }],
  },
  {
    name: 'attributes without quotes, twice or with bare signs',
    xml: atom(
      '<link rel=alternate href=https://furnace.example/kiln?a=1&b=2 href="https://slag.example/"/><title type=html>Kiln</title>',
    ),
    entries: [{ url: 'https://furnace.example/kiln?a=1&b=2', title: 'Kiln' }],
  },
  {
    name: 'a link without an address',
    xml: atom('<title>Kiln</title><link rel="alternate" type="text/html"/>'),
    entries: [{ title: 'Kiln', url: null }],
  },
  {
    name: 'tags of HTML that need no end',
    xml: rss(
      '<description>One<br>two<img src="https://furnace.example/a.png">three<hr></description><title>Kiln</title>',
    ),
    entries: [{ title: 'Kiln', summaryHtml: 'One<br>two<img src="https://furnace.example/a.png">three<hr>' }],
  },
  {
    name: 'control characters',
    xml: rss('<title>Kiln\u0001 re\u0008starts\u000c</title>'),
    entries: [{ title: 'Kiln restarts' }],
  },
  {
    name: 'comments and instructions that are never closed',
    xml: '<rss><channel><title>Furnace Weekly</title><!-- note <item><title>Kiln</title></item></channel></rss>',
    feed: { title: 'Furnace Weekly' },
    entries: [{ title: 'Kiln' }],
  },
  {
    name: 'an inequality in words',
    xml: rss('<title>Output < demand, 5<6</title>'),
    entries: [{ title: 'Output < demand, 5<6' }],
  },
  {
    name: 'no root at all',
    xml: `<item>${kiln}</item><item><title>Two</title></item>`,
    entries: [KILN, { title: 'Two' }],
  },
  {
    name: 'a feed that a browser wrapped into a page',
    xml: `<html><body><pre>${rss(kiln)}</pre></body></html>`,
    entries: [KILN],
  },
];
