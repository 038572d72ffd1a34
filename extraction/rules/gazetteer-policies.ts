import { type GazetteerEntry, readTable } from './gazetteer-entry';

/**
 * Named policies and programmes that recur. Five-Year Plans and numbered announcements are read by pattern, not from this list.
 * Written by us; each line names the page that bears it out (docs/data-sources.md).
 */
export const POLICIES: readonly GazetteerEntry[] = [
  ...readTable(
    'policy',
    `
central-eight-point-regulation | Central Eight-Point Regulation | Central Eight-Point Regulations; Central Eight Provisions; Central Eight-Point Decision; Central Eight-Point Rules; Central Eight-Point Rule; Central Committee's Eight-Point Regulation; Central Committee's Eight-Point Decision; Eight-Point Decision; Eight-Point Frugality Code; Eight-Point Regulation; Eight-Point Regulations; Eight-Point Rules; Eight-Point Rule; eight-point regulation; eight-point rules; eight-point rule; eight-point decision; 中央八项规定精神; 中央八项规定; 八项规定 | | | | www.ccdi.gov.cn
chips-act | CHIPS and Science Act | CHIPS Act | | | | www.congress.gov
company-law | Company Law | 公司法 | | | | www.npc.gov.cn
critical-raw-materials-act | Critical Raw Materials Act | EU Critical Raw Materials Act; European Critical Raw Materials Act; CRMA; 关键原材料法案 | | | | eur-lex.europa.eu
carbon-border-adjustment-mechanism | Carbon Border Adjustment Mechanism | CBAM; 碳边境调节机制 | | | | taxation-customs.ec.europa.eu
defense-production-act | Defense Production Act | 国防生产法 | | | | www.congress.gov
export-control-law | Export Control Law | 出口管制法 | | | | www.npc.gov.cn
dual-use-regulations | Regulations on Export Control of Dual-Use Items | 两用物项出口管制条例 | | | | www.gov.cn
foreign-investment-law | Foreign Investment Law | 外商投资法 | | | | www.npc.gov.cn
inflation-reduction-act | Inflation Reduction Act | 通胀削减法案 | | | | www.congress.gov
mineral-resources-law | Mineral Resources Law | 矿产资源法 | | | | www.npc.gov.cn
national-defense-authorization-act | National Defense Authorization Act | NDAA; 国防授权法 | | | | www.congress.gov
one-enterprise-one-policy | One enterprise, one policy | one enterprise, one policy; 一企一策 | | | | www.sasac.gov.cn
party-constitution | Constitution of the Communist Party of China | Party Constitution; CPC Constitution; 中国共产党章程; 党章 | | | | www.12371.cn
work-safety-law | Work Safety Law | 安全生产法 | | | | www.npc.gov.cn
rare-earth-management-regulations | Rare Earth Management Regulations | Rare Earth Management Regulation; Regulations on Rare Earth Management; Regulations on the Administration of Rare Earths; Rare Earth Administration Regulations; 稀土管理条例 | | | | www.gov.cn
section-232 | Section 232 | 232条款 | | | | www.bis.gov
section-301 | Section 301 | 301条款 | | | | ustr.gov
securities-law | Securities Law | 证券法 | | | | www.npc.gov.cn
specialized-refined-distinctive-innovative | Specialised, refined, distinctive and innovative | specialized, refined, distinctive and innovative; specialised, refined, distinctive and innovative; specialized and sophisticated; 专精特新 | | | | www.miit.gov.cn
state-owned-assets-law | Law on State-owned Assets of Enterprises | 企业国有资产法 | | | | www.npc.gov.cn
`,
  ),
  ...readTable(
    'programme',
    `
ai-plus | AI Plus Initiative | AI Plus Action; 人工智能+行动 | | | | www.gov.cn
beautiful-china | Beautiful China | Beautiful China Initiative; 美丽中国 | | | | www.gov.cn
belt-and-road | Belt and Road Initiative | Belt and Road; 一带一路 | | | | www.yidaiyilu.gov.cn
central-environmental-inspection | Central Ecological and Environmental Protection Inspection | Central Environmental Protection Inspection; Central Environmental Inspection; Central Ecological and Environmental Inspection; 中央生态环境保护督察; 中央生态环保督察; 中央环保督察 | | | | www.mee.gov.cn
china-international-import-expo | China International Import Expo | CIIE; 进博会; 中国国际进口博览会 | | | | www.ciie.org
double-hundred | Double Hundred Action | Double-Hundred Action; 双百行动 | | | | www.sasac.gov.cn
five-major-tasks | Five major tasks of Inner Mongolia | five major tasks; 五大任务 | | | | www.nmg.gov.cn
made-in-china-2025 | Made in China 2025 | 中国制造2025 | | | | www.gov.cn
new-quality-productive-forces | New quality productive forces | 新质生产力 | | | | www.gov.cn
operation-warp-speed | Operation Warp Speed | | | | | en.wikipedia.org/wiki/Operation_Warp_Speed
project-vault | Project Vault | | | | | www.exim.gov
rural-revitalisation | Rural revitalisation | Rural Revitalization Strategy; 乡村振兴战略 | | | | www.gov.cn
soe-reform-deepening-action | SOE Reform Deepening and Upgrading Action | SOE Reform Deepening and Enhancement Action; SOE Reform Deepening and Improvement Action; 国有企业改革深化提升行动; 国企改革深化提升行动 | | | | www.sasac.gov.cn
three-north | Three-North Shelterbelt | Three-North Shelterbelt Forest Program; Three-North Shelterbelt Programme; 三北工程 | | | | www.forestry.gov.cn
three-year-soe-reform | Three-Year Action Plan for SOE Reform | Three-Year SOE Reform Action Plan; 国企改革三年行动 | | | | www.sasac.gov.cn
two-rare-earth-bases | Two rare earth bases | two rare earth bases; two rare-earth bases; 两个稀土基地 | | | | www.nmg.gov.cn
western-development | Western Development Strategy | Great Western Development; 西部大开发 | | | | www.gov.cn
`,
  ),
];
