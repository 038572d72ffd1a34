import { entry, type GazetteerEntry } from './gazetteer-entry';

const policy = (key: string, name: string, aliases: string[], weak: string[] = []): GazetteerEntry =>
  entry('policy', key, name, { aliases, weak });
const programme = (key: string, name: string, aliases: string[]): GazetteerEntry =>
  entry('programme', key, name, { aliases });

/**
 * Named policies and programmes that recur, by key. Written from general knowledge; check against gov.cn and npc.gov.cn (laws, regulations), the plans'
 * own texts. Five-Year Plans and numbered announcements are read by pattern, not from this list.
 */
export const POLICIES: GazetteerEntry[] = [
  programme('belt-and-road', 'Belt and Road Initiative', ['Belt and Road', '一带一路']),
  policy('central-eight-point-regulation', 'Central Eight-Point Regulation', [
    'Central Eight-Point Regulations',
    'Central Eight Provisions',
    'Central Eight-Point Decision',
    'Eight-Point Decision',
    'Eight-Point Frugality Code',
    'Eight-Point Regulation',
    'Eight-Point Regulations',
    'Eight-Point Rules',
    'Eight-Point Rule',
    '中央八项规定精神',
    '中央八项规定',
    '八项规定',
  ]),
  policy('chips-act', 'CHIPS and Science Act', ['CHIPS Act']),
  policy('critical-raw-materials-act', 'Critical Raw Materials Act', [
    'EU Critical Raw Materials Act',
    'CRMA',
  ]),
  policy('defense-production-act', 'Defense Production Act', []),
  policy('export-control-law', 'Export Control Law', ['出口管制法']),
  programme('five-major-tasks', 'Five major tasks of Inner Mongolia', ['five major tasks', '五大任务']),
  policy('inflation-reduction-act', 'Inflation Reduction Act', []),
  programme('made-in-china-2025', 'Made in China 2025', ['中国制造2025']),
  programme('new-quality-productive-forces', 'New quality productive forces', ['新质生产力']),
  policy('one-enterprise-one-policy', 'One enterprise, one policy', [
    'one enterprise, one policy',
    '一企一策',
  ]),
  programme('operation-warp-speed', 'Operation Warp Speed', []),
  policy('rare-earth-management-regulations', 'Rare Earth Management Regulations', [
    'Rare Earth Management Regulation',
    'Regulations on Rare Earth Management',
    'Rare Earth Administration Regulations',
    '稀土管理条例',
  ]),
  programme('soe-reform-deepening-action', 'SOE Reform Deepening and Upgrading Action', [
    'SOE Reform Deepening and Enhancement Action',
    '国企改革深化提升行动',
  ]),
  policy('specialized-refined-distinctive-innovative', 'Specialised, refined, distinctive and innovative', [
    'specialized, refined, distinctive and innovative',
    'specialised, refined, distinctive and innovative',
    'specialized and sophisticated',
    '专精特新',
  ]),
  programme('three-year-soe-reform', 'Three-Year Action Plan for SOE Reform', [
    'Three-Year SOE Reform Action Plan',
    '国企改革三年行动',
  ]),
  programme('two-rare-earth-bases', 'Two rare earth bases', [
    'two rare earth bases',
    'two rare-earth bases',
    '两个稀土基地',
  ]),
];
