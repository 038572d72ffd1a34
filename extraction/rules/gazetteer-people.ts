import { entry, type GazetteerEntry } from './gazetteer-entry';

const person = (key: string, name: string, aliases: string[], weak: string[] = []): GazetteerEntry =>
  entry('person', key, name, { aliases, weak });

/**
 * Persons who recur in reports of the trade, by key. Written from general knowledge; check against offices' and companies' own pages.
 * Surnames alone are resolved inside each text, so they are not listed, save where a bare surname is the usual form.
 */
export const PEOPLE: GazetteerEntry[] = [
  person('chen-bo', 'Chen Bo', []),
  person('donald-trump', 'Donald Trump', ['Donald J. Trump', 'Trump', '特朗普']),
  person('he-lifeng', 'He Lifeng', ['何立峰']),
  person('joe-biden', 'Joe Biden', ['Biden', '拜登']),
  person('li-qiang', 'Li Qiang', ['李强']),
  person('li-xiao', 'Li Xiao', ['李晓']),
  person('liu-peixun', 'Liu Peixun', ['刘培勋']),
  person('liu-wenhui', 'Liu Wenhui', []),
  person('meng-fanying', 'Meng Fanying', ['孟繁英']),
  person('panchen-erdeni', 'Panchen Erdeni', ['Panchen Lama', 'Bainqen Erdini', '班禅额尔德尼']),
  person('scott-bessent', 'Scott Bessent', ['Bessent', '贝森特']),
  person('song-zhiping', 'Song Zhiping', ['宋志平']),
  person('vladimir-putin', 'Vladimir Putin', ['Putin', '普京']),
  person('wang-wentao', 'Wang Wentao', ['王文涛']),
  person('wang-yi', 'Wang Yi', ['王毅']),
  person('xi-jinping', 'Xi Jinping', ['Xi', '习近平']),
];
