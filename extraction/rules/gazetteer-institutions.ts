import { entry, type GazetteerEntry, readTable, slug } from './gazetteer-entry';
import { PROVINCES } from './gazetteer-provinces';

/**
 * Authorities, Party bodies, exchanges and associations of China; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
const CHINESE_BODIES: readonly GazetteerEntry[] = readTable(
  'organization',
  `
cpc | Communist Party of China | Chinese Communist Party; Communist Party; CPC; CCP; 中国共产党; 中共 | | | yes | www.12371.cn
cpc-central-committee | Central Committee of the Communist Party of China | CPC Central Committee; Central Committee of the CPC; Party Central Committee; Central Committee of the Chinese Communist Party; 中共中央; 党中央; 中央委员会 | | cpc | yes | www.12371.cn
politburo | Politburo of the Communist Party of China | Politburo; Political Bureau; Political Bureau of the CPC Central Committee; CPC Politburo; 中央政治局 | | cpc | yes | www.12371.cn
ccdi | Central Commission for Discipline Inspection | CCDI; Central Discipline Inspection Commission; Central Commission for Discipline Inspection and National Supervisory Commission; CPC Central Commission for Discipline Inspection; 中央纪委国家监委; 中央纪委; 中央纪律检查委员会; 中纪委 | | cpc | yes | www.ccdi.gov.cn
national-supervisory-commission | National Supervisory Commission | National Commission of Supervision; 国家监委; 国家监察委员会 | | | yes | www.ccdi.gov.cn
central-organization-department | Organization Department of the CPC Central Committee | Central Organization Department; 中央组织部; 中组部 | | cpc | yes | www.12371.cn
central-publicity-department | Publicity Department of the CPC Central Committee | Central Publicity Department; Central Propaganda Department; 中央宣传部; 中宣部 | | cpc | yes | www.12371.cn
united-front-work-department | United Front Work Department | 中央统战部; 统战部 | | cpc | yes | www.zytzb.gov.cn
central-party-school | Central Party School | Party School of the CPC Central Committee; 中央党校; 中共中央党校 | | cpc | yes | www.ccps.gov.cn
central-military-commission | Central Military Commission | 中央军委; 中央军事委员会 | | | yes | www.mod.gov.cn
pla | People's Liberation Army | PLA; 中国人民解放军; 解放军 | | | yes | www.mod.gov.cn
npc | National People's Congress | NPC; 全国人民代表大会; 全国人大 | | | yes | www.npc.gov.cn
npc-standing-committee | NPC Standing Committee | Standing Committee of the National People's Congress; National People's Congress Standing Committee; 全国人大常委会 | | npc | yes | www.npc.gov.cn
cppcc | Chinese People's Political Consultative Conference | CPPCC; CPPCC National Committee; 中国人民政治协商会议; 全国政协; 政协 | | | yes | www.cppcc.gov.cn
state-council | State Council | State Council of the People's Republic of China; State Council of China; Chinese State Council; 国务院 | | | yes | www.gov.cn
work-safety-committee | Work Safety Committee of the State Council | State Council Work Safety Committee; Work Safety Committee under the State Council; 国务院安全生产委员会; 国务院安委会; 国务院安委会办公室; 国务院安委办 | | state-council | yes | www.mem.gov.cn
sasac | State-owned Assets Supervision and Administration Commission | State-owned Assets Supervision and Administration Commission of the State Council; State-Owned Assets Supervision and Administration Commission; State Council SASAC; SASAC; 国务院国有资产监督管理委员会; 国务院国资委; 国资委 | | state-council | yes | www.sasac.gov.cn
ndrc | National Development and Reform Commission | NDRC; National Development & Reform Commission; 国家发展和改革委员会; 国家发展改革委; 国家发改委; 发改委 | | state-council | yes | www.ndrc.gov.cn
miit | Ministry of Industry and Information Technology | MIIT; 工业和信息化部; 工信部 | | state-council | yes | www.miit.gov.cn
mofcom | Ministry of Commerce | Commerce Ministry; Chinese Commerce Ministry; China's Ministry of Commerce; Ministry of Commerce of China; Ministry of Commerce of the People's Republic of China; MOFCOM; MofCom; 中国商务部; 商务部 | | state-council | yes | www.mofcom.gov.cn
bureau-of-security-and-control | MOFCOM Bureau of Security and Control | Bureau of Security and Control; 商务部安全与管制局; 安全与管制局 | | mofcom | yes | www.mofcom.gov.cn
general-administration-of-customs | General Administration of Customs | General Administration of Customs of China; General Administration of Customs of the People's Republic of China; China Customs; Chinese Customs; Chinese customs; GACC; 海关总署 | | state-council | yes | www.customs.gov.cn
mfa | Ministry of Foreign Affairs | Foreign Ministry; Chinese Foreign Ministry; 中国外交部; 外交部 | | state-council | yes | www.mfa.gov.cn
mof | Ministry of Finance | Finance Ministry; 财政部 | | state-council | yes | www.mof.gov.cn
mnr | Ministry of Natural Resources | ~MNR; 自然资源部 | | state-council | yes | www.mnr.gov.cn
mee | Ministry of Ecology and Environment | ~MEE; 生态环境部 | | state-council | yes | www.mee.gov.cn
mem | Ministry of Emergency Management | 应急管理部; 国家应急管理部 | | state-council | yes | www.mem.gov.cn
most | Ministry of Science and Technology | ~MOST; 科学技术部; 科技部 | | state-council | yes | www.most.gov.cn
moe | Ministry of Education | 教育部 | | state-council | yes | www.moe.gov.cn
mohrss | Ministry of Human Resources and Social Security | 人力资源和社会保障部; 人社部 | | state-council | yes | www.mohrss.gov.cn
mot | Ministry of Transport | 交通运输部 | | state-council | yes | www.mot.gov.cn
mohurd | Ministry of Housing and Urban-Rural Development | 住房和城乡建设部; 住建部 | | state-council | yes | www.mohurd.gov.cn
mara | Ministry of Agriculture and Rural Affairs | 农业农村部 | | state-council | yes | www.moa.gov.cn
mwr | Ministry of Water Resources | 水利部 | | state-council | yes | www.mwr.gov.cn
moj-china | Ministry of Justice | 司法部 | | state-council | yes | www.moj.gov.cn
mps | Ministry of Public Security | 公安部 | | state-council | yes | www.mps.gov.cn
mss | Ministry of State Security | 国家安全部; 国安部 | | state-council | yes | www.gov.cn
mnd | Ministry of National Defense | 国防部 | | state-council | yes | www.mod.gov.cn
national-audit-office | National Audit Office | 审计署; 国家审计署 | | state-council | yes | www.audit.gov.cn
samr | State Administration for Market Regulation | SAMR; 国家市场监督管理总局; 市场监管总局 | | state-council | yes | www.samr.gov.cn
sta | State Taxation Administration | 国家税务总局; 税务总局 | | state-council | yes | www.chinatax.gov.cn
nbs | National Bureau of Statistics | National Bureau of Statistics of China; 国家统计局 | | state-council | yes | www.stats.gov.cn
nea | National Energy Administration | 国家能源局 | | ndrc | yes | www.nea.gov.cn
mine-safety | National Mine Safety Administration | 国家矿山安全监察局; 国家矿山安监局 | | mem | yes | www.chinamine-safety.gov.cn
safe | State Administration of Foreign Exchange | 国家外汇管理局; 外汇局 | | pboc | yes | www.safe.gov.cn
cnipa | China National Intellectual Property Administration | CNIPA; 国家知识产权局 | | state-council | yes | www.cnipa.gov.cn
sac | Standardization Administration of China | 国家标准化管理委员会; 国家标准委 | | samr | yes | www.sac.gov.cn
cgs | China Geological Survey | 中国地质调查局 | | mnr | yes | www.cgs.gov.cn
pboc | People's Bank of China | PBOC; PBoC; 中国人民银行; 央行 | | state-council | yes | www.pbc.gov.cn
csrc | China Securities Regulatory Commission | CSRC; 中国证券监督管理委员会; 中国证监会; 证监会 | | state-council | yes | www.csrc.gov.cn
nfra | National Financial Regulatory Administration | 国家金融监督管理总局; 金融监管总局 | | state-council | yes | www.nfra.gov.cn
cac | Cyberspace Administration of China | 国家互联网信息办公室; 国家网信办 | | | yes | www.cac.gov.cn
national-data-administration | National Data Administration | National Data Bureau; 国家数据局 | | ndrc | yes | www.nda.gov.cn
capco | China Association for Public Companies | CAPCO; China Association of Public Companies; 中国上市公司协会 | | | yes | www.capco.org.cn
acftu | All-China Federation of Trade Unions | 中华全国总工会; 全国总工会 | | | yes | www.acftu.org
communist-youth-league | Communist Youth League | Communist Youth League of China; Chinese Communist Youth League; 共青团中央; 共青团 | | cpc | yes | www.gqt.org.cn
cisa | China Iron and Steel Association | CISA; 中国钢铁工业协会; 中钢协 | | | yes | www.chinaisa.org.cn
cnia | China Nonferrous Metals Industry Association | CNIA; 中国有色金属工业协会 | | | yes | www.chinania.org.cn
acrei | Association of China Rare Earth Industry | China Rare Earth Industry Association; ACREI; 中国稀土行业协会 | | | yes | www.ac-rei.org.cn
csre | Chinese Society of Rare Earths | CSRE; China Society of Rare Earths; Chinese Society of Rare Earth; China Rare Earth Society; Chinese Rare Earth Society; 中国稀土学会 | | | yes | www.cs-re.org.cn
csm-metals | Chinese Society for Metals | 中国金属学会 | | | yes | www.csm.org.cn
nfsoc | Nonferrous Metals Society of China | 中国有色金属学会 | | | yes | www.nfsoc.org.cn
mpi | China Metallurgical Industry Planning and Research Institute | 冶金工业规划研究院 | | | yes | www.mpi1972.com
cast | China Association for Science and Technology | 中国科学技术协会; 中国科协 | | | yes | www.cast.org.cn
caam | China Association of Automobile Manufacturers | CAAM; 中国汽车工业协会; 中汽协 | | | yes | www.caam.org.cn
ctia | China Tungsten Industry Association | 中国钨业协会 | | | yes | www.ctia.com.cn
china-enterprise-confederation | China Enterprise Confederation | 中国企业联合会 | | | yes | www.cec1979.org.cn
shanghai-stock-exchange | Shanghai Stock Exchange | SSE; 上海证券交易所; 上交所 | | csrc | yes | www.sse.com.cn
shenzhen-stock-exchange | Shenzhen Stock Exchange | SZSE; 深圳证券交易所; 深交所 | | csrc | yes | www.szse.cn
beijing-stock-exchange | Beijing Stock Exchange | 北京证券交易所; 北交所 | | csrc | yes | www.bse.cn
shfe | Shanghai Futures Exchange | SHFE; ShFE; 上海期货交易所; 上期所 | | csrc | yes | www.shfe.com.cn
ine | Shanghai International Energy Exchange | 上海国际能源交易中心 | | shfe | yes | www.ine.cn
dce | Dalian Commodity Exchange | DCE; 大连商品交易所; 大商所 | | csrc | yes | www.dce.com.cn
gfex | Guangzhou Futures Exchange | GFEX; 广州期货交易所; 广期所 | | csrc | yes | www.gfex.com.cn
czce | Zhengzhou Commodity Exchange | 郑州商品交易所; 郑商所 | | csrc | yes | www.czce.com.cn
ganzhou-rare-metal-exchange | Ganzhou Rare Metal Exchange | 赣州稀有金属交易所 | | | yes | www.gzrme.com
hkex | Hong Kong Stock Exchange | Hong Kong Exchanges and Clearing; Stock Exchange of Hong Kong; HKEX; HKEx; 香港交易所; 港交所; 香港联交所; 联交所 | | | no | www.hkex.com.hk
cas | Chinese Academy of Sciences | 中国科学院; 中科院 | | state-council | yes | www.cas.cn
chinese-academy-of-engineering | Chinese Academy of Engineering | 中国工程院 | | state-council | yes | www.cae.cn
cass | Chinese Academy of Social Sciences | 中国社会科学院; 中国社科院 | | state-council | yes | www.cssn.cn
ciac | Changchun Institute of Applied Chemistry | 长春应用化学研究所; 长春应化所 | | cas | yes | www.ciac.cas.cn
nimte | Ningbo Institute of Materials Technology and Engineering | NIMTE; 宁波材料技术与工程研究所; 宁波材料所 | | cas | yes | www.nimte.ac.cn
imr | Institute of Metal Research | 金属研究所 | | cas | yes | www.imr.cas.cn
ganjiang | Ganjiang Innovation Academy | 赣江创新研究院 | | cas | yes | www.gia.cas.cn
ustb | University of Science and Technology Beijing | USTB; Beijing University of Science and Technology; 北京科技大学 | | | yes | www.ustb.edu.cn
ecust | East China University of Science and Technology | ECUST; 华东理工大学 | | | yes | www.ecust.edu.cn
imust | Inner Mongolia University of Science and Technology | IMUST; 内蒙古科技大学 | | | yes | www.imust.edu.cn
inner-mongolia-university | Inner Mongolia University | 内蒙古大学 | | | yes | www.imu.edu.cn
imut | Inner Mongolia University of Technology | 内蒙古工业大学 | | | yes | www.imut.edu.cn
northeastern-university-china | Northeastern University (China) | 东北大学 | | | yes | www.neu.edu.cn
peking-university | Peking University | 北京大学 | | | yes | www.pku.edu.cn
tsinghua-university | Tsinghua University | Tsinghua; 清华大学 | | | yes | www.tsinghua.edu.cn
central-south-university | Central South University | 中南大学 | | | yes | www.csu.edu.cn
jxust | Jiangxi University of Science and Technology | 江西理工大学 | | | yes | www.jxust.edu.cn
lanzhou-university | Lanzhou University | 兰州大学 | | | yes | www.lzu.edu.cn
zhejiang-university | Zhejiang University | 浙江大学 | | | yes | www.zju.edu.cn
fudan-university | Fudan University | 复旦大学 | | | yes | www.fudan.edu.cn
sjtu | Shanghai Jiao Tong University | Shanghai Jiaotong University; 上海交通大学; 上海交大 | | | yes | www.sjtu.edu.cn
shanghai-university | Shanghai University | 上海大学 | | | yes | www.shu.edu.cn
ustc | University of Science and Technology of China | USTC; 中国科学技术大学; 中科大 | | | yes | www.ustc.edu.cn
renmin-university | Renmin University of China | Renmin University; 中国人民大学 | | | yes | www.ruc.edu.cn
harbin-institute-of-technology | Harbin Institute of Technology | 哈尔滨工业大学; 哈工大 | | | yes | www.hit.edu.cn
xian-jiaotong-university | Xi'an Jiaotong University | 西安交通大学 | | | yes | www.xjtu.edu.cn
nankai-university | Nankai University | 南开大学 | | | yes | www.nankai.edu.cn
tianjin-university | Tianjin University | 天津大学 | | | yes | www.tju.edu.cn
china-university-of-geosciences | China University of Geosciences | 中国地质大学 | | | yes | www.cugb.edu.cn
china-university-of-mining | China University of Mining and Technology | 中国矿业大学 | | | yes | www.cumt.edu.cn
dalian-university-of-technology | Dalian University of Technology | 大连理工大学 | | | yes | www.dlut.edu.cn
wust | Wuhan University of Science and Technology | 武汉科技大学 | | | yes | www.wust.edu.cn
kust | Kunming University of Science and Technology | 昆明理工大学 | | | yes | www.kust.edu.cn
`,
);

/** Authorities, exchanges and learned bodies of other countries and of the world; columns as in `readTable`. */
const FOREIGN_BODIES: readonly GazetteerEntry[] = readTable(
  'organization',
  `
asx | Australian Securities Exchange | Australian Stock Exchange; ~ASX | | | no | www.asx.com.au
asic | Australian Securities and Investments Commission | ~ASIC | | | yes | asic.gov.au
firb | Foreign Investment Review Board | FIRB | | | yes | foreigninvestment.gov.au
export-finance-australia | Export Finance Australia | | | | yes | www.exportfinance.gov.au
csiro | CSIRO | | | | yes | www.csiro.au
geoscience-australia | Geoscience Australia | | | | yes | www.ga.gov.au
australian-takeovers-panel | Takeovers Panel | | | | yes | takeovers.gov.au
lme | London Metal Exchange | LME; 伦敦金属交易所 | | hkex | no | www.lme.com
lse | London Stock Exchange | 伦敦证券交易所; ~LSE | | | no | www.londonstockexchange.com
nyse | New York Stock Exchange | NYSE; 纽约证券交易所; 纽交所 | | | no | www.nyse.com
nasdaq | Nasdaq | NASDAQ; 纳斯达克 | | | no | www.nasdaq.com
tsx | Toronto Stock Exchange | TSX; 多伦多证券交易所 | | | no | www.tsx.com
cme | CME Group | Chicago Mercantile Exchange; COMEX; 芝加哥商品交易所 | | | no | www.cmegroup.com
bureau-of-industry-and-security | Bureau of Industry and Security | 美国商务部工业与安全局; ~BIS | | us-department-of-commerce | yes | www.bis.gov
pentagon | United States Department of Defense | U.S. Department of Defense; US Department of Defense; Department of Defense; Defense Department; Department of War; U.S. Department of War; US Department of War; Pentagon; DoD; 美国国防部; 五角大楼; 五角大厦 | | | yes | www.defense.gov
us-department-of-commerce | United States Department of Commerce | U.S. Department of Commerce; US Department of Commerce; Department of Commerce; U.S. Commerce Department; US Commerce Department; Commerce Department; 美国商务部 | | | yes | www.commerce.gov
us-department-of-energy | United States Department of Energy | U.S. Department of Energy; US Department of Energy; Department of Energy; Energy Department; 美国能源部; ~DOE | | | yes | www.energy.gov
us-department-of-state | United States Department of State | U.S. Department of State; US Department of State; State Department; US State Department; U.S. State Department; 美国国务院 | | | yes | www.state.gov
us-department-of-the-interior | United States Department of the Interior | Department of the Interior; Interior Department; 美国内政部 | | | yes | www.doi.gov
us-department-of-justice | United States Department of Justice | Justice Department; Department of Justice; 美国司法部 | | | yes | www.justice.gov
us-treasury | United States Department of the Treasury | U.S. Treasury; US Treasury; Treasury Department; US Treasury Department; U.S. Treasury Department; Department of the Treasury; 美国财政部 | | | yes | home.treasury.gov
us-congress | United States Congress | U.S. Congress; US Congress; 美国国会 | | | yes | www.congress.gov
us-senate | United States Senate | U.S. Senate; US Senate; 美国参议院 | | us-congress | yes | www.senate.gov
us-house | United States House of Representatives | U.S. House of Representatives; US House of Representatives; House of Representatives; 美国众议院 | | us-congress | yes | www.house.gov
white-house | White House | 白宫 | | | yes | www.whitehouse.gov
federal-reserve | Federal Reserve | US Federal Reserve; U.S. Federal Reserve; Fed; 美联储 | | | yes | www.federalreserve.gov
usgs | United States Geological Survey | U.S. Geological Survey; US Geological Survey; USGS; 美国地质调查局 | | | yes | www.usgs.gov
ustr | Office of the United States Trade Representative | US Trade Representative; U.S. Trade Representative; USTR; 美国贸易代表办公室 | | | yes | ustr.gov
us-exim | Export-Import Bank of the United States | U.S. Export-Import Bank; US Export-Import Bank; EXIM Bank; EXIM; 美国进出口银行 | | | yes | www.exim.gov
dfc | U.S. International Development Finance Corporation | International Development Finance Corporation; US International Development Finance Corporation; DFC | | | yes | www.dfc.gov
dla | Defense Logistics Agency | ~DLA | | pentagon | yes | www.dla.mil
darpa | DARPA | Defense Advanced Research Projects Agency | | pentagon | yes | www.darpa.mil
cfius | CFIUS | Committee on Foreign Investment in the United States; 美国外国投资委员会 | | | yes | home.treasury.gov
sec | Securities and Exchange Commission | U.S. Securities and Exchange Commission; US Securities and Exchange Commission; 美国证券交易委员会; ~SEC | | | yes | www.sec.gov
epa | Environmental Protection Agency | EPA; U.S. Environmental Protection Agency | | | yes | www.epa.gov
fbi | FBI | Federal Bureau of Investigation; 联邦调查局 | | | yes | www.fbi.gov
cia | CIA | Central Intelligence Agency; 中央情报局 | | | yes | www.cia.gov
argonne | Argonne National Laboratory | | | us-department-of-energy | yes | www.anl.gov
oak-ridge | Oak Ridge National Laboratory | | | us-department-of-energy | yes | www.ornl.gov
ames | Ames National Laboratory | Ames Laboratory | | us-department-of-energy | yes | www.ameslab.gov
us-china-business-council | US-China Business Council | U.S.-China Business Council; 美中贸易全国委员会 | | | no | www.uschina.org
amcham-china | American Chamber of Commerce in China | AmCham China; 中国美国商会 | | | no | www.amchamchina.org
eu-chamber-china | European Union Chamber of Commerce in China | EU Chamber of Commerce in China; European Chamber of Commerce in China; 中国欧盟商会 | | | no | www.europeanchamber.com.cn
european-commission | European Commission | EU Commission; 欧盟委员会; 欧委会 | | | | ec.europa.eu
european-parliament | European Parliament | 欧洲议会 | | | | www.europarl.europa.eu
european-council | European Council | Council of the European Union; 欧洲理事会; 欧盟理事会 | | | | www.consilium.europa.eu
ecb | European Central Bank | ECB; 欧洲央行 | | | | www.ecb.europa.eu
eib | European Investment Bank | EIB; 欧洲投资银行 | | | | www.eib.org
bank-of-england | Bank of England | 英国央行 | | | yes | www.bankofengland.co.uk
bank-of-japan | Bank of Japan | BOJ; 日本央行; 日本银行 | | | yes | www.boj.or.jp
meti | Ministry of Economy, Trade and Industry | METI; Japan's Ministry of Economy, Trade and Industry; 日本经济产业省; 经济产业省; 经产省 | | | yes | www.meti.go.jp
jogmec | JOGMEC | Japan Organization for Metals and Energy Security; Japan Oil, Gas and Metals National Corporation | | meti | yes | www.jogmec.go.jp
jbic | Japan Bank for International Cooperation | JBIC | | | yes | www.jbic.go.jp
jare | Japan Australia Rare Earths | JARE | | | | www.sojitz.com
korea-motie | Ministry of Trade, Industry and Energy | MOTIE | | | yes | www.motie.go.kr
kremlin | Kremlin | 克里姆林宫 | | | yes | en.kremlin.ru
bundesbank | Bundesbank | Deutsche Bundesbank | | | yes | www.bundesbank.de
bgr | Federal Institute for Geosciences and Natural Resources | Bundesanstalt für Geowissenschaften und Rohstoffe | | | yes | www.bgr.bund.de
dera | German Mineral Resources Agency | DERA; Deutsche Rohstoffagentur | | | yes | www.deutsche-rohstoffagentur.de
bgs | British Geological Survey | | | | yes | www.bgs.ac.uk
united-nations | United Nations | UN; U.N.; 联合国 | | | | www.un.org
un-security-council | United Nations Security Council | UN Security Council; U.N. Security Council; 联合国安理会 | | united-nations | | www.un.org
unctad | UNCTAD | UN Trade and Development; 联合国贸发会议 | | united-nations | | unctad.org
iea | International Energy Agency | 国际能源署; ~IEA | | | | www.iea.org
iaea | International Atomic Energy Agency | IAEA; 国际原子能机构 | | | | www.iaea.org
imf | International Monetary Fund | IMF; 国际货币基金组织 | | | | www.imf.org
world-bank | World Bank | 世界银行; 世行 | | | | www.worldbank.org
wto | World Trade Organization | World Trade Organisation; WTO; 世界贸易组织; 世贸组织 | | | | www.wto.org
oecd | OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; 经合组织 | | | | www.oecd.org
nato | NATO | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; 北约 | | | | www.nato.int
opec | OPEC | Organization of the Petroleum Exporting Countries; OPEC+; 欧佩克; 石油输出国组织 | | | | www.opec.org
asean | ASEAN | Association of Southeast Asian Nations; 东盟 | | | | asean.org
apec | APEC | Asia-Pacific Economic Cooperation; 亚太经合组织 | | | | www.apec.org
brics | BRICS | 金砖国家 | | | | infobrics.org
g7 | G7 | Group of Seven; 七国集团 | | | | en.wikipedia.org/wiki/G7
g20 | G20 | Group of Twenty; 二十国集团 | | | | g20.org
sco | Shanghai Cooperation Organization | Shanghai Cooperation Organisation; 上海合作组织; 上合组织 | | | | eng.sectsco.org
aiib | Asian Infrastructure Investment Bank | AIIB; 亚投行 | | | | www.aiib.org
adb | Asian Development Bank | ADB; 亚洲开发银行; 亚行 | | | | www.adb.org
minerals-security-partnership | Minerals Security Partnership | | | | | www.state.gov
worldsteel | World Steel Association | worldsteel; Worldsteel; 世界钢铁协会 | | | | worldsteel.org
reia | Rare Earth Industry Association | REIA | | | | global-reia.org
`,
);

/** What each province has: its names for the public bodies, in both languages, all under one pattern. */
function provincialBodies(): GazetteerEntry[] {
  return PROVINCES.flatMap(([name, chinese, ending]) => {
    const isRegion = ending.endsWith('自治区');
    const isCity = ending === '市';
    const rank = isRegion ? 'Autonomous Region' : isCity ? 'Municipality' : 'Province';
    const adjective = isRegion ? 'Regional' : isCity ? 'Municipal' : 'Provincial';
    const key = slug(name);
    const source = 'https://www.gov.cn/home/2023-03/29/content_5748954.htm';
    const whole = `${name} ${rank}`;
    const body = (tail: string, title: string, aliases: string[], parent: string | null) =>
      entry('organization', `${key}-${tail}`, title, { aliases, parent, stateOwned: true, source });
    const committee = isCity ? '市委' : isRegion ? '自治区党委' : '省委';
    const government = `${key}-government`;
    return [
      body(
        'government',
        `Government of ${name}`,
        [
          `${name} Government`,
          `${name} ${adjective} Government`,
          `${whole} Government`,
          `${name} ${adjective} People's Government`,
          `${name} People's Government`,
          `People's Government of ${name}`,
          `People's Government of ${whole}`,
          `${chinese}${ending}人民政府`,
          `${chinese}${ending}政府`,
          ...(isRegion ? [`${chinese}自治区政府`] : []),
        ],
        'state-council',
      ),
      body(
        'sasac',
        `${name} SASAC`,
        [
          `${name} ${adjective} SASAC`,
          `${whole} SASAC`,
          `SASAC of ${name}`,
          `SASAC of ${whole}`,
          `${name}n SASAC`,
          `${name} State-owned Assets Supervision and Administration Commission`,
          `${name} ${adjective} State-owned Assets Supervision and Administration Commission`,
          `State-owned Assets Supervision and Administration Commission of ${name}`,
          `State-owned Assets Supervision and Administration Commission of ${whole}`,
          `State-owned Assets Supervision and Administration Commission of the ${whole}`,
          `${chinese}国资委`,
          `${chinese}${isRegion ? '自治区' : ending}国资委`,
          `${chinese}${ending}人民政府国有资产监督管理委员会`,
        ],
        government,
      ),
      body(
        'party-committee',
        `${name} Party Committee`,
        [
          `${name} ${adjective} Party Committee`,
          `${name} ${adjective} Committee of the CPC`,
          `CPC ${name} ${adjective} Committee`,
          `${whole} Party Committee`,
          `Party Committee of ${name}`,
          `Party Committee of the ${whole}`,
          `${chinese}${committee}`,
          ...(isRegion ? [`${chinese}党委`] : []),
        ],
        'cpc',
      ),
      body(
        'ccdi',
        `${name} Commission for Discipline Inspection`,
        [
          `${name} Discipline Inspection Commission`,
          `${name} ${adjective} Commission for Discipline Inspection`,
          `${name} ${adjective} Discipline Inspection Commission`,
          `${chinese}${isRegion ? '自治区' : ending}纪委监委`,
          `${chinese}纪委监委`,
          `${chinese}${isRegion ? '自治区' : ending}纪委`,
        ],
        'ccdi',
      ),
      body(
        'miit',
        `${name} Department of Industry and Information Technology`,
        [
          `${name} ${adjective} Department of Industry and Information Technology`,
          `Department of Industry and Information Technology of ${name}`,
          `${chinese}工信厅`,
          `${chinese}${isRegion ? '自治区' : ending}工信厅`,
          `${chinese}${isRegion ? '自治区' : ending}工业和信息化厅`,
        ],
        government,
      ),
      body(
        'ndrc',
        `${name} Development and Reform Commission`,
        [
          `${name} ${adjective} Development and Reform Commission`,
          `${chinese}发改委`,
          `${chinese}${isRegion ? '自治区' : ending}发展和改革委员会`,
          `${chinese}${isRegion ? '自治区' : ending}发展改革委`,
        ],
        government,
      ),
      body(
        'ecology',
        `${name} Department of Ecology and Environment`,
        [
          `${name} ${adjective} Department of Ecology and Environment`,
          `${chinese}${isRegion ? '自治区' : ending}生态环境${isCity ? '局' : '厅'}`,
        ],
        government,
      ),
    ];
  });
}

/** Authorities, Party bodies, exchanges, associations and universities. */
export const INSTITUTIONS: readonly GazetteerEntry[] = [
  ...CHINESE_BODIES,
  ...FOREIGN_BODIES,
  ...provincialBodies(),
];
