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

/** What two sides do together; in a paragraph that names somebody or something abroad it is co-operation across borders. */
const DEALINGS_LIST = `
  signed, signing, inked, initialled, memorandum, mou, letter of intent, heads of agreement, agreement, pact, accord,
  contract, joint venture, partner, partnership, consortium, cooperation, co-operation, cooperate, collaborate,
  collaboration, jointly, joint project, toured, visited, visit, visitor, guest, delegate, delegation, ambassador, envoy,
  consul, met with, played host, hosted by, put their names, shook hands, exchange of views, received by, flew to, called on, both sides, two sides, chinese side, joint company, together with, team from, buyers from, welcomed, round table, roundtable,
  subscribed, co-invest, offtake,
  签署, 签约, 签订, 备忘录, 协议, 合作, 合资, 考察, 访问, 来访, 到访, 拜访, 会见, 接待, 代表团, 大使, 共建, 认购, 联合
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

/** Terms of dealings between two sides. */
export const listDealings = (): string[] => readList(DEALINGS_LIST);
