import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Central enterprises under SASAC outside steel and metals, with listed companies that reports name; columns as in `readTable`.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const CENTRAL_ENTERPRISES: readonly GazetteerEntry[] = readTable(
  'organization',
  `
china-energy | China Energy Investment | CHN Energy; China Energy Group; China Energy Investment Corporation; 国家能源集团; 国家能源投资集团 | | sasac | yes | www.ceic.com
shenhua | China Shenhua Energy | China Shenhua; Shenhua; Shenhua Group; 中国神华; 神华集团 | 601088; HK:1088 | china-energy | yes |
china-coal | China National Coal Group | China Coal; ChinaCoal; China Coal Group; 中国中煤能源集团; 中煤集团; 中国中煤 | | sasac | yes | www.chinacoal.com
china-coal-energy | China Coal Energy | 中煤能源 | 601898; HK:1898 | china-coal | yes |
cctg | China Coal Technology and Engineering Group | CCTEG; 中国煤炭科工集团; 中国煤科 | | sasac | yes | www.ccteg.cn
cnpc | China National Petroleum Corporation | CNPC; 中国石油天然气集团; 中国石油集团; 中石油 | | sasac | yes | www.cnpc.com.cn
petrochina | PetroChina | 中国石油 | 601857; HK:0857 | cnpc | yes |
sinopec-group | China Petrochemical Corporation | Sinopec Group; 中国石油化工集团; 中国石化集团 | | sasac | yes | www.sinopecgroup.com
sinopec | Sinopec | China Petroleum and Chemical Corporation; Sinopec Corp; 中国石化; 中石化 | 600028; HK:0386 | sinopec-group | yes |
cnooc | China National Offshore Oil Corporation | CNOOC; CNOOC Group; 中国海油; 中国海洋石油集团; 中海油 | | sasac | yes | www.cnooc.com.cn
pipechina | PipeChina | China Oil and Gas Pipeline Network; 国家管网集团; 国家管网 | | sasac | yes | www.pipechina.com.cn
state-grid | State Grid Corporation of China | State Grid; 国家电网; 国家电网公司; 国网 | | sasac | yes | www.sgcc.com.cn
southern-power-grid | China Southern Power Grid | Southern Power Grid; CSG; 中国南方电网; 南方电网; 南网 | | sasac | yes | www.csg.cn
huaneng | China Huaneng Group | Huaneng; China Huaneng; 中国华能集团; 中国华能; 华能集团 | | sasac | yes | www.chng.com.cn
datang | China Datang Corporation | Datang; China Datang; 中国大唐集团; 大唐集团; 中国大唐 | | sasac | yes | www.china-cdt.com
huadian | China Huadian Corporation | Huadian; China Huadian; 中国华电集团; 华电集团; 中国华电 | | sasac | yes | www.chd.com.cn
spic | State Power Investment Corporation | SPIC; 国家电投; 国家电力投资集团 | | sasac | yes | www.spic.com.cn
three-gorges | China Three Gorges Corporation | China Three Gorges; CTG; Three Gorges Corporation; 三峡集团; 中国长江三峡集团 | | sasac | yes | www.ctg.com.cn
cnnc | China National Nuclear Corporation | CNNC; 中核集团; 中国核工业集团 | | sasac | yes | www.cnnc.com.cn
cgn | China General Nuclear Power Group | CGN; China General Nuclear; 中广核; 中国广核集团 | | sasac | yes | www.cgnpc.com.cn
sinochem | Sinochem Holdings | Sinochem; Sinochem Group; 中国中化; 中化集团 | | sasac | yes | www.sinochem.com
chemchina | ChemChina | China National Chemical Corporation; 中国化工集团 | | sinochem | yes | www.chemchina.com
cnbm | China National Building Material Group | CNBM; China National Building Material; 中国建材集团; 中国建材 | HK:3323 | sasac | yes |
cscec | China State Construction Engineering Corporation | CSCEC; China State Construction; 中国建筑集团; 中国建筑; 中建集团 | 601668 | sasac | yes |
crec | China Railway Group | China Railway Engineering Corporation; CREC; 中国中铁 | 601390; HK:0390 | sasac | yes |
crcc | China Railway Construction Corporation | CRCC; China Railway Construction; 中国铁建 | 601186; HK:1186 | sasac | yes |
cccc | China Communications Construction Company | CCCC; China Communications Construction; 中国交建; 中交集团 | 601800; HK:1800 | sasac | yes |
powerchina | PowerChina | Power Construction Corporation of China; 中国电建 | 601669 | sasac | yes |
energy-china | China Energy Engineering | Energy China; China Energy Engineering Group; China Energy Engineering Corporation; 中国能建; 中国能源建设集团 | 601868; HK:3996 | sasac | yes |
china-railway | China State Railway Group | China Railway; China Railway Corporation; 中国国家铁路集团; 国铁集团 | | state-council | yes | www.china-railway.com.cn
cosco-shipping | COSCO Shipping | China COSCO Shipping; COSCO; 中远海运; 中国远洋海运集团 | 601919; HK:1919 | sasac | yes |
china-merchants | China Merchants Group | China Merchants; 招商局集团; 招商局 | | sasac | yes | www.cmhk.com
china-resources | China Resources | China Resources Group; 华润集团 | | sasac | yes | www.crc.com.hk
poly-group | China Poly Group | Poly Group; 保利集团 | | sasac | yes | www.poly.com.cn
cofco | COFCO | COFCO Group; 中粮集团 | | sasac | yes | www.cofco.com
faw | FAW Group | FAW; China FAW; China FAW Group; 中国一汽; 一汽集团 | | sasac | yes | www.faw.com.cn
dongfeng | Dongfeng Motor | Dongfeng; Dongfeng Motor Corporation; Dongfeng Motor Group; 东风汽车集团; 东风汽车; 东风集团 | HK:0489 | sasac | yes |
changan | Changan Automobile | China Changan Automobile Group; Changan; Chongqing Changan; 长安汽车; 中国长安汽车集团 | 000625 | sasac | yes |
saic | SAIC Motor | SAIC; 上汽集团; 上海汽车集团 | 600104 | | yes |
gac | GAC Group | Guangzhou Automobile Group; GAC; 广汽集团 | 601238; HK:2238 | | yes |
china-mobile | China Mobile | 中国移动 | 600941; HK:0941 | sasac | yes |
china-telecom | China Telecom | 中国电信 | 601728; HK:0728 | sasac | yes |
china-unicom | China Unicom | 中国联通; 联通集团 | 600050; HK:0762 | sasac | yes |
china-tower | China Tower | 中国铁塔 | HK:0788 | sasac | yes |
crrc | CRRC | CRRC Corporation; CRRC Group; 中国中车; 中车集团 | 601766; HK:1766 | sasac | yes |
sinomach | China National Machinery Industry Corporation | Sinomach; 国机集团; 中国机械工业集团 | | sasac | yes | www.sinomach.com.cn
china-first-heavy | China First Heavy Industries | CFHI; 中国一重 | 601106 | sasac | yes |
dongfang-electric | Dongfang Electric | Dongfang Electric Corporation; 东方电气 | 600875; HK:1072 | sasac | yes |
harbin-electric | Harbin Electric | 哈电集团; 哈尔滨电气集团 | | sasac | yes | www.harbin-electric.com
china-electric-equipment | China Electric Equipment Group | China Electrical Equipment Group; 中国电气装备集团; 中国电气装备 | | sasac | yes | www.cee-group.cn
cssc | China State Shipbuilding Corporation | CSSC; 中国船舶集团 | | sasac | yes | www.cssc.net.cn
avic | AVIC | Aviation Industry Corporation of China; 中航工业; 中国航空工业集团; 航空工业集团 | | sasac | yes | www.avic.com
aecc | Aero Engine Corporation of China | AECC; 中国航发; 中国航空发动机集团 | | sasac | yes | www.aecc.cn
comac | COMAC | Commercial Aircraft Corporation of China; 中国商飞 | | sasac | yes | www.comac.cc
norinco | NORINCO | China North Industries Group; China North Industries Group Corporation; Norinco; 兵器工业集团; 中国兵器工业集团; 中国兵器 | | sasac | yes | www.norincogroup.com.cn
csgc | China South Industries Group | 兵器装备集团; 中国兵器装备集团 | | sasac | yes | www.csgc.com.cn
cetc | China Electronics Technology Group | CETC; 中国电科; 中国电子科技集团 | | sasac | yes | www.cetc.com.cn
cec | China Electronics Corporation | 中国电子信息产业集团; 中国电子 | | sasac | yes | www.cec.com.cn
casc | China Aerospace Science and Technology Corporation | CASC; 航天科技集团; 中国航天科技集团 | | sasac | yes | www.spacechina.com
casic | China Aerospace Science and Industry Corporation | CASIC; 航天科工集团; 中国航天科工集团 | | sasac | yes | www.casic.com.cn
china-reform | China Reform Holdings | China Reform; 中国国新; 国新控股 | | sasac | yes | www.crhc.cn
chengtong | China Chengtong Holdings Group | China Chengtong; Chengtong; 中国诚通; 诚通集团 | | sasac | yes | www.cctgroup.com.cn
china-logistics-group | China Logistics Group | 中国物流集团 | | sasac | yes | www.chinalogisticsgroup.com.cn
sdic | State Development and Investment Corporation | SDIC; State Development & Investment Corp; 国投集团; 国家开发投资集团 | | sasac | yes | www.sdic.com.cn
general-technology | China General Technology Group | Genertec; 通用技术集团 | | sasac | yes | www.gt.cn
air-china | Air China | 中国国航; 国航 | 601111; HK:0753 | sasac | yes |
china-eastern | China Eastern Airlines | China Eastern; 中国东航; 东方航空 | 600115; HK:0670 | sasac | yes |
china-southern-airlines | China Southern Airlines | 南方航空; 中国南航 | 600029; HK:1055 | sasac | yes |
china-geology | China National Administration of Coal Geology | 中国煤炭地质总局 | | sasac | yes | www.ccgc.cn
china-metallurgical-geology | China Metallurgical Geology Bureau | 中国冶金地质总局 | | sasac | yes | www.cmgb.com.cn
`,
);
