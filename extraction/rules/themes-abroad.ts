import { GAZETTEER } from './gazetteer';
import { FOREIGN_COMPANIES } from './gazetteer-foreign';
import { isCountry, isForeignCapital } from './gazetteer-places';
import { readList } from './themes-words';

/** Adjectives and other names of countries and parts of the world outside China, as reports of the trade use them. */
const PEOPLES = `
  african, american, angolan, argentine, argentinian, asean, australian, austrian, bangladeshi, belarusian, belgian,
  bolivian, brazilian, british, bulgarian, burmese, cambodian, cameroonian, canadian, central asian, chilean, colombian,
  congolese, croatian, cuban, czech, danish, dutch, east african, ecuadorean, ecuadorian, egyptian, emirati, english, estonian,
  ethiopian, european, european union, eurasian, filipino, finnish, french, gabonese, georgian, german, ghanaian, greek, guinean, gulf
  states, hungarian, icelandic, indian, indonesian, iranian, iraqi, irish, israeli, italian, ivorian, japanese, kazakh,
  kazakhstani, kenyan, korean, kuwaiti, kyrgyz, lao, laotian, latin american, latvian, liberian, lithuanian, malagasy,
  malawian, malaysian, mauritanian, mexican, middle eastern, mongolian government, moroccan, mozambican, namibian,
  nigerian, north american, norwegian, omani, pakistani, peruvian, polish, portuguese, qatari, romanian, russian,
  rwandan, saudi, scandinavian, scottish, senegalese, serbian, serb, singaporean, slovak, slovenian, south african, south
  american, spanish, sri lankan, swedish, swiss, tajik, tanzanian, thai, tunisian, turkish, turkmen, ugandan,
  ukrainian, uzbek, venezuelan, vietnamese, west african, zambian, zimbabwean,
  非洲, 欧洲, 欧盟, 拉美, 中亚, 东盟, 东南亚, 南美, 北美, 中东, 外国, 外方, 外资, 印尼, 刚果（金）, 沙特, 新西兰, 赞比亚, 贊比亞
`;

/** Names that only hold the name of a country, of regions inside China. */
const AT_HOME = 'inner mongolia, inner mongolian, 内蒙, 内蒙古';

/**
 * What two sides do together; in a paragraph that names somebody or something abroad it is co-operation across borders.
 * The words of one line tell of one act: a pact that is inked, put on paper and shaken hands on counts once.
 */
const DEALINGS_LIST = `
  signed, signing, term sheet, framework agreement, inked, initialled, memorandum, mou, letter of intent, heads of agreement, agreement, pact, accord, contract, put their names, shook hands, 签署, 签约, 签订, 备忘录, 协议
  joint venture, joint company, joint project, partner, partnership, consortium, 合资
  cooperation, co-operation, cooperate, collaborate, collaboration, jointly, together with, both sides, two sides, 合作, 共建, 联合
  chinese side
  toured, visited, visit, visitor, guest, welcomed, received by, called on, flew to, 考察, 访问, 来访, 到访, 拜访
  delegate, delegation, team from, buyers from, 代表团
  ambassador, envoy, consul, 大使
  met with, exchange of views, round table, roundtable, 会见
  played host, hosted by, 接待
  subscribed, co-invest, 认购
  offtake
  plenary, forum, summit, symposium, trade fair, 论坛, 年会, 全体会议, 展会
  inaugurated, inauguration, ribbon, opening ceremony, ceremony, broke ground, ground was broken, 揭牌, 开业
`;

/** Names of two letters ("US") are pronouns and suffixes as well. */
const isTelling = (name: string): boolean => /\p{Script=Han}/u.test(name) || name.length > 2;

/** Names that stand for somebody or something outside China: countries, capitals, peoples, foreign companies of the trade. */
export function listAbroad(): string[] {
  const entries = [
    ...GAZETTEER.entries.filter(isForeignCapital),
    ...GAZETTEER.entries.filter((known) => isCountry(known) && known.name !== 'China'),
    ...FOREIGN_COMPANIES,
  ];
  return [...entries.flatMap(({ name, aliases }) => [name, ...aliases]), ...readList(PEOPLES)].filter(
    isTelling,
  );
}

/** Names that hold that of a country and stand for something at home. */
export const listAtHome = (): string[] => readList(AT_HOME);

/** Terms of dealings between two sides, each with the term that its act is counted by. */
export const listDealings = (): { act: string; term: string }[] =>
  DEALINGS_LIST.split('\n').flatMap((line) => {
    const terms = readList(line);
    return terms.map((term) => ({ act: terms[0]!, term }));
  });
