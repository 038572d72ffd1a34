import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Newspapers, journals, agencies and price reporters; columns as in `readTable`.
 * Who owns them and how far they can be relied on is in outlets.ts. Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const PUBLICATIONS: readonly GazetteerEntry[] = readTable(
  'publication',
  `
21st-century-business-herald | 21st Century Business Herald | 21世纪经济报道 | | | yes | www.21jingji.com
associated-press | Associated Press | AP News; 美联社; ~AP | | | no | apnews.com
afp | Agence France-Presse | AFP; 法新社 | | | no | www.afp.com
ansteel-daily | Ansteel Daily | 鞍钢日报 | | ansteel | yes | www.ansteel.cn
argus-media | Argus Media | Argus; Argus Metals; 阿格斯 | | | no | www.argusmedia.com
asian-metal | Asian Metal | 亚洲金属网 | | | no | www.asianmetal.com
asia-times | Asia Times | | | | no | asiatimes.com
australian-financial-review | Australian Financial Review | The Australian Financial Review | | | no | www.afr.com
australian-broadcasting | Australian Broadcasting Corporation | ABC News; 澳大利亚广播公司 | | | yes | www.abc.net.au
baogang-daily | Baogang Daily | Baotou Steel Daily; 包钢日报 | | baogang-group | yes | www.btsteel.com
baotou-daily | Baotou Daily | 包头日报 | | | yes | www.baotounews.com.cn
barrons | Barron's | | | | no | www.barrons.com
bbc | BBC | BBC News; 英国广播公司 | | | yes | www.bbc.com
beijing-daily | Beijing Daily | 北京日报 | | | yes | www.bjd.com.cn
bloomberg | Bloomberg | Bloomberg News; 彭博社; 彭博 | | | no | www.bloomberg.com
business-insider | Business Insider | | | | no | www.businessinsider.com
caixin | Caixin | Caixin Global; 财新; 财新网 | | | no | www.caixinglobal.com
cctv | CCTV | China Central Television; 中央电视台; 央视; 央视新闻 | | | yes | www.cctv.com
cgtn | CGTN | | | cctv | yes | www.cgtn.com
china-business-news | China Business Journal | 中国经营报 | | | yes | www.cb.com.cn
china-daily | China Daily | 中国日报 | | | yes | www.chinadaily.com.cn
china-metallurgical-news | China Metallurgical News | China Metallurgical Newspaper; 中国冶金报; 中国冶金报社 | | | yes | www.csteelnews.com
china-news-service | China News Service | 中国新闻社; 中新社; 中新网 | | | yes | www.chinanews.com.cn
china-nonferrous-news | China Nonferrous Metals News | 中国有色金属报 | | | yes | www.cnmn.com.cn
china-securities-journal | China Securities Journal | 中国证券报; 中证网 | | | yes | www.cs.com.cn
china-youth-daily | China Youth Daily | 中国青年报 | | | yes | www.cyol.com
cls | Cailian Press | CLS; 财联社 | | | no | www.cls.cn
cnbc | CNBC | | | | no | www.cnbc.com
cnn | CNN | 有线电视新闻网 | | | no | www.cnn.com
dow-jones-newswires | Dow Jones Newswires | | | | no | www.dowjones.com
eastmoney | Eastmoney | East Money; 东方财富网; 东方财富 | | | no | www.eastmoney.com
economic-daily | Economic Daily | 经济日报 | | | yes | www.ce.cn
economic-information-daily | Economic Information Daily | 经济参考报 | | | yes | www.jjckb.cn
economic-observer | Economic Observer | 经济观察报 | | | no | www.eeo.com.cn
economist | The Economist | 经济学人 | | | no | www.economist.com
fastmarkets | Fastmarkets | | | | no | www.fastmarkets.com
financial-times | Financial Times | 英国金融时报 | | | no | www.ft.com
forbes | Forbes | 福布斯 | | | no | www.forbes.com
fortune | Fortune magazine | 财富杂志 | | | no | fortune.com
global-times | Global Times | 环球时报 | | | yes | www.globaltimes.cn
gmt-eight | GMT Eight | 智通财经 | | | no | www.gmteight.com
guangming-daily | Guangming Daily | 光明日报 | | | yes | www.gmw.cn
inner-mongolia-daily | Inner Mongolia Daily | 内蒙古日报 | | | yes | www.nmgnews.com.cn
jiemian | Jiemian News | 界面新闻 | | | no | www.jiemian.com
kitco | Kitco News | Kitco | | | no | www.kitco.com
kyodo | Kyodo News | 共同社 | | | no | english.kyodonews.net
liberation-daily | Liberation Daily | 解放日报 | | | yes | www.jfdaily.com
metal-bulletin | Metal Bulletin | | | fastmarkets | no | www.fastmarkets.com
middle-news | middle.news | | | | no | middle.news
mining-com | Mining.com | MINING.COM | | | no | www.mining.com
mining-weekly | Mining Weekly | | | | no | www.miningweekly.com
mysteel | Mysteel | 我的钢铁网; 上海钢联 | 300226 | | no | www.mysteel.com
national-business-daily | National Business Daily | 每日经济新闻; 每经网 | | | yes | www.nbd.com.cn
new-york-times | New York Times | The New York Times; 纽约时报 | | | no | www.nytimes.com
nikkei | Nikkei Asia | Nikkei; Nihon Keizai Shimbun; 日经新闻; 日经中文网; 日本经济新闻 | | | no | asia.nikkei.com
ns-energy | NS Energy | | | | no | www.nsenergybusiness.com
peoples-daily | People's Daily | People's Daily Online; 人民日报; 人民网 | | cpc | yes | www.people.com.cn
qiushi | Qiushi | Qiu Shi; Qiushi Journal; 求是; 《求是》 | | cpc | yes | www.qstheory.cn
rare-earth-exchanges | Rare Earth Exchanges | REEx; REEX | | | no | rareearthexchanges.com
reportify | Reportify | | | | no | reportify.ai
reuters | Reuters | Thomson Reuters; 路透社; 路透 | | | no | www.reuters.com
sp-platts | Platts | S&P Global Platts | | sp-global | no | www.spglobal.com
sasac-news | SASAC News | 国资报告; 国资小新 | | sasac | yes | www.sasac.gov.cn
science-and-technology-daily | Science and Technology Daily | 科技日报 | | | yes | www.stdaily.com
scmp | South China Morning Post | SCMP; 南华早报 | | | no | www.scmp.com
securities-daily | Securities Daily | 证券日报 | | | yes | www.zqrb.cn
securities-times | Securities Times | 证券时报; 证券时报网; e公司 | | | yes | www.stcn.com
seeking-alpha | Seeking Alpha | | | | no | seekingalpha.com
shanghai-securities-news | Shanghai Securities News | 上海证券报; 上证报 | | | yes | www.cnstock.com
sina-finance | Sina Finance | 新浪财经 | | | no | finance.sina.com.cn
smm | Shanghai Metals Market | SMM; 上海有色网 | | | no | www.metal.com
steelorbis | SteelOrbis | | | | no | www.steelorbis.com
study-times | Study Times | 学习时报 | | central-party-school | yes | www.studytimes.cn
sydney-morning-herald | Sydney Morning Herald | The Sydney Morning Herald | | | no | www.smh.com.au
tass | TASS | 塔斯社 | | | yes | tass.com
the-australian | The Australian newspaper | ~The Australian | | | no | www.theaustralian.com.au
the-guardian | The Guardian | 卫报 | | | no | www.theguardian.com
the-paper | The Paper | 澎湃新闻 | | | yes | www.thepaper.cn
tonghuashun | Tonghuashun | Hithink RoyalFlush; 同花顺 | 300033 | | no | www.10jqka.com.cn
udn | United Daily News | 聯合報; 联合报; 联合新闻网; 經濟日報（台灣） | | | no | udn.com
usa-today | USA Today | | | | no | www.usatoday.com
wall-street-journal | Wall Street Journal | The Wall Street Journal; WSJ; 华尔街日报 | | | no | www.wsj.com
wallstreetcn | Wallstreetcn | 华尔街见闻 | | | no | wallstreetcn.com
washington-post | Washington Post | The Washington Post; 华盛顿邮报 | | | no | www.washingtonpost.com
west-australian | The West Australian | West Australian | | | no | thewest.com.au
workers-daily | Workers' Daily | Workers Daily; 工人日报 | | acftu | yes | www.workercn.cn
xinhua-finance | Xinhua Finance | Xinhua Finance and Economics; 新华财经; 中国金融信息网 | | xinhua | yes | www.cnfin.com
xinhua | Xinhua | Xinhua News Agency; Xinhuanet; Xinhua News; 新华社; 新华网 | | | yes | www.xinhuanet.com
yicai | Yicai | Yicai Global; China Business Network; 第一财经 | | | yes | www.yicaiglobal.com
yonhap | Yonhap | Yonhap News Agency; 韩联社 | | | yes | en.yna.co.kr
zhitong | Zhitong Finance | 智通财经网 | | gmt-eight | no | www.zhitongcaijing.com
`,
);
