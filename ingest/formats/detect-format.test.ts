import { describe, expect, it } from 'vitest';
import { detectFormat } from './detect-format';

const detect = (text: string, filename: string, mediaType?: string) =>
  detectFormat(new TextEncoder().encode(text), filename, mediaType);

describe('detectFormat', () => {
  it.each([
    ['<?xml version="1.0"?><rss version="2.0"><channel>', 'a.xml', 'application/rss+xml'],
    ['<!-- made by hand -->\n<CHANNEL HREF="x">', 'a.xml', 'application/rss+xml'],
    ['<a:feed xmlns:a="http://www.w3.org/2005/Atom">', 'a.xml', 'application/atom+xml'],
    ['junk <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">', 'a.xml', 'application/atom+xml'],
    ['<!DOCTYPE rss [<!ENTITY a "b">]><rss version="0.91">', 'a.txt', 'application/rss+xml'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/"><channel>', 'a.rdf', 'application/rdf+xml'],
    ['{"version": "https://jsonfeed.org/version/1.1"}', 'feed.json', 'application/feed+json'],
    ['<!doctype html><html><body><pre>&lt;rss&gt; <rss version="2.0">', 'a.txt', 'text/html'],
    ['<html><head>', 'saved.txt', 'text/html'],
    [
      'From: a@b.example\nTo: c@d.example\nSubject: x\nDate: Sat, 17 May 2025 08:00:00 +0000\n\nx',
      'x',
      'message/rfc822',
    ],
    ['MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n', 'x.htm', 'multipart/related'],
    ['%PDF-1.7', 'report.txt', 'application/pdf'],
    ['a,b\n1,2', 'a.csv', 'text/csv'],
    ['{"a":1}', 'a.ndjson', 'application/jsonl'],
    ['{"a":1}', 'upload', 'application/json'],
    ['Some words about an <rss> feed.', 'a.txt', 'text/plain'],
    ['From: the works\nA report.', 'a.txt', 'text/plain'],
  ])('%j named %s is %s', (text, filename, format) => {
    expect(
      detect(text, filename, filename === 'upload' ? 'application/json; charset=utf-8' : undefined),
    ).toBe(format);
  });
});
