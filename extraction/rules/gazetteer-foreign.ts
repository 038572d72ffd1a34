import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Companies outside China that reports of the trade name; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const FOREIGN_COMPANIES: readonly GazetteerEntry[] = readTable(
  'organization',
  `
lynas | Lynas Rare Earths | Lynas; Lynas Corporation; 莱纳斯 | ASX:LYC | | no |
iluka | Iluka Resources | Iluka | ASX:ILU | | no |
arafura | Arafura Rare Earths | Arafura Resources; Arafura | ASX:ARU | | no |
peak-rare-earths | Peak Rare Earths | Peak Resources; ~Peak | ASX:PEK | | no |
northern-minerals | Northern Minerals | | ASX:NTU | | no |
hastings | Hastings Technology Metals | ~Hastings | ASX:HAS | | no |
australian-strategic-materials | Australian Strategic Materials | ~ASM | ASX:ASM | | no |
meteoric | Meteoric Resources | ~Meteoric | ASX:MEI | | no |
brazilian-rare-earths | Brazilian Rare Earths | ~BRE | ASX:BRE | | no |
viridis | Viridis Mining and Minerals | Viridis Mining; ~Viridis | ASX:VMM | | no |
st-george-mining | St George Mining | ~St George | ASX:SGQ | | no |
american-rare-earths | American Rare Earths | | ASX:ARR | | no |
energy-transition-minerals | Energy Transition Minerals | Greenland Minerals; ~ETM | ASX:ETM | | no |
lindian | Lindian Resources | Lindian | ASX:LIN | | no |
victory-metals | Victory Metals | | ASX:VTM | | no |
vital-metals | Vital Metals | | ASX:VML | | no |
ionic-rare-earths | Ionic Rare Earths | IonicRE | ASX:IXR | | no |
rare-earth-pilbara | Pilbara Minerals | PLS Group; ~Pilbara | ASX:PLS | | no |
mineral-resources | Mineral Resources Limited | MinRes | ASX:MIN | | no |
fortescue | Fortescue | Fortescue Metals; Fortescue Metals Group; 福蒂斯丘 | ASX:FMG | | no |
bhp | BHP | BHP Group; BHP Billiton; 必和必拓 | ASX:BHP | | no |
rio-tinto | Rio Tinto | Rio Tinto Group; 力拓; 力拓集团; ~Rio | ASX:RIO; LSE:RIO | | no |
south32 | South32 | | ASX:S32 | | no |
liontown | Liontown Resources | Liontown | ASX:LTR | | no |
igo | IGO Limited | | ASX:IGO | | no |
bluescope | BlueScope Steel | BlueScope | ASX:BSL | | no |
hancock | Hancock Prospecting | | | | no | www.hancockprospecting.com.au
mp-materials | MP Materials | MP Materials Corp | NYSE:MP | | no |
usa-rare-earth | USA Rare Earth | | NASDAQ:USAR | | no |
energy-fuels | Energy Fuels | | NYSE:UUUU; TSX:EFR | | no |
niocorp | NioCorp Developments | NioCorp | NASDAQ:NB | | no |
ramaco | Ramaco Resources | Ramaco | NASDAQ:METC | | no |
critical-metals | Critical Metals Corp | Critical Metals Corporation | NASDAQ:CRML | | no |
american-resources | American Resources Corporation | American Resources | NASDAQ:AREC | | no |
reelement | ReElement Technologies | ReElement | | american-resources | no | www.reelementtech.com
vulcan-elements | Vulcan Elements | | | | no | www.vulcanelements.com
noveon | Noveon Magnetics | Noveon | | | no | www.noveon.co
evac | eVAC Magnetics | eVAC | | vacuumschmelze | no | www.evacmagnetics.com
niron | Niron Magnetics | Niron | | | no | www.nironmagnetics.com
phoenix-tailings | Phoenix Tailings | | | | no | www.phoenixtailings.com
cyclic-materials | Cyclic Materials | | | | no | www.cyclicmaterials.earth
trilogy | Trilogy Metals | | NYSE:TMQ | | no |
perpetua | Perpetua Resources | Perpetua | NASDAQ:PPTA | | no |
us-antimony | United States Antimony Corporation | US Antimony; United States Antimony | NYSE:UAMY | | no |
albemarle | Albemarle | Albemarle Corporation; 雅保 | NYSE:ALB | | no |
freeport | Freeport-McMoRan | Freeport McMoRan | NYSE:FCX | | no |
newmont | Newmont | Newmont Corporation; 纽蒙特 | NYSE:NEM | | no |
alcoa | Alcoa | Alcoa Corporation; 美国铝业 | NYSE:AA | | no |
us-steel | United States Steel | U.S. Steel; US Steel; United States Steel Corporation; 美国钢铁公司 | NYSE:X | nippon-steel | no |
nucor | Nucor | Nucor Corporation; 纽柯 | NYSE:NUE | | no |
cleveland-cliffs | Cleveland-Cliffs | Cleveland Cliffs | NYSE:CLF | | no |
steel-dynamics | Steel Dynamics | | NASDAQ:STLD | | no |
lithium-americas | Lithium Americas | | NYSE:LAC | | no |
sqm | SQM | Sociedad Quimica y Minera | NYSE:SQM | | no |
ucore | Ucore Rare Metals | Ucore | TSXV:UCU | | no |
neo-performance | Neo Performance Materials | Neo Performance; ~Neo | TSX:NEO | | no |
aclara | Aclara Resources | Aclara | TSX:ARA | | no |
torngat | Torngat Metals | | | | no | www.torngatmetals.com
mkango | Mkango Resources | Mkango | TSXV:MKA | | no |
hypromag | HyProMag | HyProMag USA | | mkango | no | www.hypromag.com
defense-metals | Defense Metals Corp | | TSXV:DEFN | | no |
appia | Appia Rare Earths and Uranium | Appia | | | no | www.appiareu.com
cameco | Cameco | | NYSE:CCJ | | no |
teck | Teck Resources | Teck | NYSE:TECK | | no |
barrick | Barrick Mining | Barrick Gold; Barrick; 巴里克 | NYSE:B | | no |
ivanhoe-mines | Ivanhoe Mines | 艾芬豪矿业 | TSX:IVN | | no |
first-quantum | First Quantum Minerals | First Quantum | TSX:FM | | no |
pensana | Pensana | | LSE:PRE | | no |
rainbow-rare-earths | Rainbow Rare Earths | | LSE:RBW | | no |
less-common-metals | Less Common Metals | LCM | | | no | www.lesscommonmetals.com
glencore | Glencore | 嘉能可 | LSE:GLEN | | no |
anglo-american | Anglo American | 英美资源; 英美资源集团 | LSE:AAL | | no |
antofagasta | Antofagasta | Antofagasta plc | LSE:ANTO | | no |
solvay | Solvay | 索尔维 | | | no | www.solvay.com
vacuumschmelze | Vacuumschmelze | VAC Group | | | no | www.vacuumschmelze.com
carester | Carester | | | | no | www.carester.fr
caremag | Caremag | | | carester | no | www.carester.fr
reetec | REEtec | | | | no | www.reetec.no
lkab | LKAB | | | | yes | www.lkab.com
gkn | GKN Powder Metallurgy | | | | no | www.gknpm.com
thyssenkrupp | Thyssenkrupp | thyssenkrupp; ThyssenKrupp; Thyssenkrupp Steel; 蒂森克虏伯 | | | no | www.thyssenkrupp.com
salzgitter | Salzgitter AG | | | | no | www.salzgitter-ag.com
arcelormittal | ArcelorMittal | 安赛乐米塔尔; 阿塞洛米塔尔 | NYSE:MT | | no |
voestalpine | voestalpine | Voestalpine; 奥钢联 | | | no | www.voestalpine.com
ssab | SSAB | | | | no | www.ssab.com
tata-steel | Tata Steel | 塔塔钢铁 | | | no | www.tatasteel.com
jsw-steel | JSW Steel | JSW | | | no | www.jsw.in
irel | IREL | IREL India; Indian Rare Earths | | | yes | www.irel.co.in
vedanta | Vedanta | Vedanta Resources | | | no | www.vedantaresources.com
vale | Vale | Vale SA; 淡水河谷 | NYSE:VALE | | no |
serra-verde | Serra Verde | Mineração Serra Verde; Serra Verde Group | | | no | www.serraverde.com
cbmm | CBMM | | | | no | www.cbmm.com
codelco | Codelco | 智利国家铜业 | | | yes | www.codelco.com
nippon-steel | Nippon Steel | Nippon Steel Corporation; 日本制铁; 新日铁 | | | no | www.nipponsteel.com
jfe | JFE Steel | JFE Holdings; JFE | | | no | www.jfe-holdings.co.jp
kobe-steel | Kobe Steel | Kobelco; 神户制钢 | | | no | www.kobelco.co.jp
shin-etsu | Shin-Etsu Chemical | Shin-Etsu; 信越化学 | | | no | www.shinetsu.co.jp
tdk | TDK | TDK Corporation | | | no | www.tdk.com
proterial | Proterial | Hitachi Metals; 博迈立铖; 日立金属 | | | no | www.proterial.com
daido-steel | Daido Steel | Daido Electronics | | | no | www.daido.co.jp
toyota-tsusho | Toyota Tsusho | 丰田通商 | | | no | www.toyota-tsusho.com
sojitz | Sojitz | Sojitz Corporation; 双日 | | | no | www.sojitz.com
sumitomo-corporation | Sumitomo Corporation | Sumitomo; 住友商事 | | | no | www.sumitomocorp.com
mitsubishi | Mitsubishi Corporation | Mitsubishi; 三菱商事 | | | no | www.mitsubishicorp.com
mitsui | Mitsui | Mitsui & Co; 三井物产 | | | no | www.mitsui.com
posco | POSCO | POSCO Holdings; 浦项制铁; 浦项 | NYSE:PKX | | no |
posco-international | POSCO International | | | posco | no | www.poscointl.com
hyundai-steel | Hyundai Steel | 现代制铁 | | | no | www.hyundai-steel.com
korea-zinc | Korea Zinc | 高丽亚铅 | | | no | www.koreazinc.co.kr
ls-cable | LS Cable & System | LS Cable; LS Eco Energy | | | no | www.lscns.com
js-link | JS Link | | | | no | www.jslink.co.kr
rosatom | Rosatom | 俄罗斯国家原子能集团 | | | yes | www.rosatom.ru
nornickel | Norilsk Nickel | Nornickel; 诺里尔斯克镍业 | | | no | www.nornickel.com
rusal | Rusal | UC Rusal; 俄铝 | HK:0486 | | no |
severstal | Severstal | 谢韦尔 | | | no | www.severstal.com
nlmk | NLMK | | | | no | www.nlmk.com
norsk-hydro | Norsk Hydro | Hydro Aluminium; 挪威海德鲁 | | | no | www.hydro.com
equinor | Equinor | | NYSE:EQNR | | yes |
maaden | Maaden | Ma'aden; Saudi Arabian Mining Company | | | yes | www.maaden.com.sa
aramco | Saudi Aramco | Aramco; 沙特阿美 | | | yes | www.aramco.com
sibanye | Sibanye-Stillwater | Sibanye Stillwater | NYSE:SBSW | | no |
general-motors | General Motors | ~GM; 通用汽车 | NYSE:GM | | no |
ford | Ford Motor | Ford; Ford Motor Company; 福特汽车 | NYSE:F | | no |
tesla | Tesla | 特斯拉 | NASDAQ:TSLA | | no |
toyota | Toyota | Toyota Motor; 丰田汽车; 丰田 | NYSE:TM | | no |
honda | Honda | Honda Motor; 本田 | NYSE:HMC | | no |
nissan | Nissan | Nissan Motor; 日产汽车 | | | no | www.nissan-global.com
suzuki | Suzuki Motor | Suzuki; 铃木 | | | no | www.globalsuzuki.com
hyundai-motor | Hyundai Motor | Hyundai; Hyundai Motor Group; 现代汽车 | | | no | www.hyundai.com
volkswagen | Volkswagen | VW; Volkswagen Group; 大众汽车 | | | no | www.volkswagen-group.com
bmw | BMW | BMW Group; 宝马 | | | no | www.bmwgroup.com
mercedes-benz | Mercedes-Benz | Mercedes-Benz Group; Daimler; 奔驰 | | | no | group.mercedes-benz.com
stellantis | Stellantis | | NYSE:STLA | | no |
renault | Renault | Renault Group; 雷诺 | | | no | www.renaultgroup.com
bosch | Bosch | Robert Bosch; 博世 | | | no | www.bosch.com
schaeffler | Schaeffler | 舍弗勒 | | | no | www.schaeffler.com
zf | ZF Friedrichshafen | | | | no | www.zf.com
siemens | Siemens | Siemens AG; 西门子 | | | no | www.siemens.com
siemens-gamesa | Siemens Gamesa | | | | no | www.siemensgamesa.com
siemens-energy | Siemens Energy | | | | no | www.siemens-energy.com
vestas | Vestas | Vestas Wind Systems; 维斯塔斯 | | | no | www.vestas.com
general-electric | General Electric | GE Aerospace; GE Vernova; 通用电气 | NYSE:GE | | no |
boeing | Boeing | 波音 | NYSE:BA | | no |
airbus | Airbus | 空客; 空中客车 | | | no | www.airbus.com
lockheed-martin | Lockheed Martin | Lockheed; 洛克希德·马丁 | NYSE:LMT | | no |
rtx | RTX | Raytheon; RTX Corporation; Raytheon Technologies; 雷神 | NYSE:RTX | | no |
northrop-grumman | Northrop Grumman | 诺斯罗普·格鲁曼 | NYSE:NOC | | no |
general-dynamics | General Dynamics | 通用动力 | NYSE:GD | | no |
bae-systems | BAE Systems | | LSE:BA | | no |
apple | Apple | Apple Inc; 苹果公司 | NASDAQ:AAPL | | no |
microsoft | Microsoft | 微软 | NASDAQ:MSFT | | no |
alphabet | Alphabet | Google; 谷歌 | NASDAQ:GOOGL | | no |
amazon | Amazon | Amazon.com; 亚马逊公司 | NASDAQ:AMZN | | no |
meta | Meta Platforms | Facebook | NASDAQ:META | | no |
nvidia | Nvidia | NVIDIA; 英伟达 | NASDAQ:NVDA | | no |
intel | Intel | 英特尔 | NASDAQ:INTC | | no |
amd | AMD | Advanced Micro Devices | NASDAQ:AMD | | no |
qualcomm | Qualcomm | 高通 | NASDAQ:QCOM | | no |
ibm | IBM | International Business Machines | NYSE:IBM | | no |
tsmc | TSMC | Taiwan Semiconductor Manufacturing Company; Taiwan Semiconductor Manufacturing; 台积电 | NYSE:TSM | | no |
foxconn | Foxconn | Hon Hai; Hon Hai Precision; 富士康; 鸿海 | | | no | www.foxconn.com
samsung-electronics | Samsung Electronics | Samsung; 三星电子; 三星 | | | no | www.samsung.com
sk-hynix | SK Hynix | SK hynix; SK海力士 | | | no | www.skhynix.com
lg-energy | LG Energy Solution | LG Chem; LG Electronics | | | no | www.lgensol.com
asml | ASML | 阿斯麦 | NASDAQ:ASML | | no |
jpmorgan | JPMorgan Chase | JPMorgan; JP Morgan; J.P. Morgan; 摩根大通 | NYSE:JPM | | no |
goldman-sachs | Goldman Sachs | 高盛 | NYSE:GS | | no |
morgan-stanley | Morgan Stanley | 摩根士丹利 | NYSE:MS | | no |
citigroup | Citigroup | Citibank; Citi; 花旗集团; 花旗银行 | NYSE:C | | no |
bank-of-america | Bank of America | BofA; 美国银行 | NYSE:BAC | | no |
blackrock | BlackRock | 贝莱德 | NYSE:BLK | | no |
ubs | UBS | 瑞银; 瑞银集团 | NYSE:UBS | | no |
hsbc | HSBC | 汇丰; 汇丰银行 | HK:0005 | | no |
barclays | Barclays | 巴克莱 | LSE:BARC | | no |
deutsche-bank | Deutsche Bank | 德意志银行 | NYSE:DB | | no |
bnp-paribas | BNP Paribas | 法国巴黎银行 | | | no | www.bnpparibas.com
macquarie | Macquarie Group | Macquarie; 麦格理 | ASX:MQG | | no |
canaccord | Canaccord Genuity | Canaccord | | | no | www.canaccordgenuity.com
jefferies | Jefferies | | NYSE:JEF | | no |
wood-mackenzie | Wood Mackenzie | WoodMac; 伍德麦肯兹 | | | no | www.woodmac.com
benchmark-mineral-intelligence | Benchmark Mineral Intelligence | | | | no | www.benchmarkminerals.com
adamas | Adamas Intelligence | | | | no | www.adamasintel.com
project-blue | Project Blue | | | | no | www.projectblue.com
cru | CRU Group | CRU | | | no | www.crugroup.com
sp-global | S&P Global | Standard & Poor's | NYSE:SPGI | | no |
moodys | Moody's | Moody's Investors Service; 穆迪 | NYSE:MCO | | no |
fitch | Fitch Ratings | Fitch; 惠誉 | | | no | www.fitchratings.com
msci | MSCI | 明晟 | NYSE:MSCI | | no |
deloitte | Deloitte | 德勤 | | | no | www.deloitte.com
pwc | PwC | PricewaterhouseCoopers; 普华永道 | | | no | www.pwc.com
kpmg | KPMG | 毕马威 | | | no | www.kpmg.com
ernst-and-young | EY | Ernst & Young; 安永 | | | no | www.ey.com
mckinsey | McKinsey | McKinsey & Company; 麦肯锡 | | | no | www.mckinsey.com
csis | Center for Strategic and International Studies | CSIS | | | no | www.csis.org
`,
);
