import type { EventRule } from './event-grammar-shape';
import { GAP, RESULT_NOUN, WILL } from './event-grammar-words';

/** Frames of policy: what authorities impose, allow, set and put into force. */
export const POLICY_RULES: readonly EventRule[] = [
  {
    id: 'will act by authority',
    pattern: new RegExp(
      `\\b${WILL}(?:impose|introduce|suspend|lift|tighten|ease|extend|adopt|ban|restrict|raise|cut|set|publish|issue|release)\\b${GAP(80)}\\b(?:controls?|measures|rules|regulations?|bans?|quotas?|licen[cs]ing|restrictions?|tariffs?|law|prices?|${RESULT_NOUN})\\b`,
      'gu',
    ),
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'authority acted',
    pattern:
      /\b(?:imposed|imposes|introduced|suspended|suspends|lifted|tightened|eased|extended|adopted|passed|approved|banned|restricted|enacted|paused|expanded|brought in|loosened|relaxed|revoked|repealed|shelved|reinstated|reimposed|toughened|froze|narrowed)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:[Cc]ontrols?|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ee]mbargo(?:es)?|[Ss]anctions|[Mm]easures|[Rr]ules|[Rr]egulations?|bans?|[Qq]uotas?|licen[cs]ing|licen[cs]es?|package|restrictions?|[Tt]ariffs?|[Ll]aw|[Pp]olic(?:y|ies))\b/gu,
    type: 'announcement',
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'authority set',
    pattern:
      /\b(?:doubled|tripled|raised|cut|told(?! (?:[Rr]eporters|journalists|the press|the media|investors|analysts|shareholders|state (?:media|television)))|gave|allotted|allocated|assigned|distributed|handed(?! (?:in|over))(?: out| down)?|dealt out|parcelled out|shared out|rolled over|renewed|prolonged|extended|fixed|slapped|scrapped|abolished|waived|set|placed|put|added|widened|renewed|removed|granted|adopted|unveiled|announced|released|published|issued|approved|passed|endorsed|drew up|drafted|signed|launched|lowered|lifted)\b(?:[^.;!?]|\.(?= ?\d)){0,70}?\b(?:[Rr]oyalt(?:y|ies)|[Cc]ontrols?|[Cc]urbs|[Dd]ut(?:y|ies)|[Ll]ev(?:y|ies)|[Ee]mbargo(?:es)?|[Ss]anctions|[Ss]urcharges?|[Cc]eilings?|[Ss]afeguards?|[Ee]xport tax(?:es)?|[Mm]easures|[Rr]ules|[Rr]egulations?|[Bb]ans?|[Qq]uotas?|[Ll]icen[cs]ing|[Ll]icen[cs]es?|[Rr]estrictions?|[Tt]ariffs?|[Ll]aw|[Pp]olic(?:y|ies)|[Oo]rder|[Ll]ist|[Pp]lan|[Rr]oadmap|[Ss]trategy|[Gg]uidelines?|[Ss]tandards?|[Oo]pinions|[Bb]ill|[Ww]hite [Pp]aper|[Cc]atalogue|[Cc]ode)\b/gu,
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'authority gave tonnage',
    pattern:
      /\b(?:allotted|allocated|assigned|awarded|granted|gave|handed out|handed down|handed|parcelled out|shared out|dealt out|distributed|apportioned|issued|released|set|fixed|capped|approved)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,50}?\d (?:million |thousand )?(?:tonnes|tons|metric tons|mt|t)\b/gu,
    typeOfAuthority: 'policy_release',
    strength: 2,
  },
  {
    id: 'batch was issued',
    pattern:
      /\b(?:first|second|third|fourth|last|latest|new|previous|next) (?:batch|tranche|instal+ment)\b(?! of (?:magnets?|goods|ore|oxides?|products?|steel|coils?|cars|buses|parts))(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}?,? (?:which (?:was|were|had been) |(?:was|were|had been) )?(?:issued|allotted|allocated|published|announced|handed out|made public|put out)\b/gu,
    type: 'policy_release',
    strength: 2,
  },
  // A text that is "put online" is no plant that is.
  {
    id: 'text went online',
    pattern:
      /\b(?:[Tt]ext|[Dd]raft|[Rr]ules|[Rr]egulations?|[Mm]easures|[Pp]rovisions|[Dd]ecree|[Cc]atalogue|[Gg]uidelines?|[Oo]pinions|[Ss]tandards?|[Rr]evision|[Aa]mendments?|[Bb]ill|[Nn]egative [Ll]ist|[Ee]ntity [Ll]ist)\b(?:[^.;!?]|\.(?= ?\d)){0,110}?(?: went (?:online|live)|(?: (?:was|were|has been|have been|had been)|,(?: which (?:was|were))?)(?: first)? (?:posted|uploaded|(?:put|placed) (?:online|(?:up )?on (?:its|the|their) (?:[\w-]+ )?(?:web ?site|site|portal|web ?page))))\b/gu,
    type: 'policy_release',
    strength: 3,
  },
  {
    id: 'text went public',
    pattern:
      /\b(?:[Rr]ules|[Rr]egulations?|[Mm]easures|[Dd]ecree|[Cc]atalogue|[Gg]uidelines?|[Oo]pinions|[Ss]tandards?)\b(?:[^.;!?]|\.(?= ?\d)){0,110}? (?:was|were) (?:made public|promulgated|published|issued|released)\b|\b(?:[Tt]ext|[Dd]raft|[Qq]uotas?|[Rr]ules|[Rr]egulations?|[Mm]easures|[Dd]ecree|[Cc]atalogue|[Gg]uidelines?|[Oo]pinions|[Rr]evision|[Aa]mendments?|[Bb]ill)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,40}? (?:went up (?:on|only)|came out(?= (?:on|in|last|late|early|this|yesterday|today)\b)|(?:was|were|had been) (?:put up|put out for|opened (?:for|to) (?:public )?(?:comment|consultation)|circulated for|sent out for)|(?:went|gone|goes|was out|were out|is out) (?:out )?(?:for|to) (?:public )?(?:comment|consultation)|appeared (?:on|in)|surfaced (?:on|in))\b/gu,
    type: 'policy_release',
    strength: 2,
  },
  {
    id: 'rules were introduced',
    pattern:
      /\b(?:[Cc]ontrols|[Rr]ules|[Mm]easures|[Rr]estrictions|[Rr]egulations?|[Qq]uotas?|[Tt]ariffs?|[Bb]an)\b(?:[^.;!?,]|[.,](?=\d)|\.(?= \d)){0,30}? (?:introduced|imposed|announced|adopted|issued|published)\b/gu,
    type: 'policy_release',
    strength: 1,
  },
  {
    id: 'trade case',
    pattern: new RegExp(
      `\\b(?:opened|launched|started|began|initiated|closed|ended|concluded|terminated|extended|dropped|ordered|announced|widened|wound up)\\b${GAP(50)}\\b(?:(?:anti-?dumping|countervailing|anti-?subsidy|safeguard|trade|tariff|duty|sunset|expiry|Section \\d+)(?: and (?:anti-?subsidy|countervailing))? (?:case|investigation|inquiry|probe|review|proceedings?)|(?:case|investigation|inquiry|probe|review|proceedings?) (?:of|into|against|over|on) (?:its |the )?(?:[\\w-]+ ){0,4}?(?:duties|duty|tariffs|imports|dumping|subsidies))\\b|(?:发起|启动|立案|作出|公布|终止|延长|进行)${'[^。！？；\\n]{0,40}?'}(?:反倾销|反补贴|保障措施|双反|期终复审|日落复审)|(?:反倾销|反补贴|保障措施|双反)${'[^。！？；，\\n]{0,12}?'}(?:立案|调查|复审|初裁|终裁|裁定)`,
      'gu',
    ),
    type: 'policy_release',
    strength: 3,
  },
  {
    id: 'will need a licence',
    pattern: new RegExp(
      `\\b(?:will (?:need|require|have to (?:apply|obtain|hold|pay|file|show|seek)|be (?:subject to|required to|obliged to|banned|barred|licensed|taxed|charged|exempt\\w*|capped|limited)|(?:pay|attract|carry|face))|(?:must|need to|have to) (?:apply|obtain|hold|pay|file|show|seek))\\b${GAP(60)}\\b(?:licen[cs]es?|permits?|dut(?:y|ies)|tariffs?|quotas?|lev(?:y|ies)|tax(?:es)?|approval|permission|certificates?|declarations?)\\b|(?:须|需|应|必须|均须)(?:先|事先|向[^，。；]{1,12})?(?:申请|办理|申领|取得|持有|提交|缴纳)[^，。；]{0,10}(?:许可证?|配额|资质|证书|审批|关税|申报)`,
      'gu',
    ),
    type: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'in force since',
    pattern: new RegExp(
      `\\b(?:has|have) (?:now |again |also )?(?:charged|levied|imposed|required|demanded|banned|barred|taxed|applied|collected|enforced)\\b${GAP(100)}\\bsince\\b`,
      'gu',
    ),
    typeOfAuthority: 'policy_release',
    strength: 1,
  },
  {
    id: 'required since',
    pattern: new RegExp(
      `\\b(?:[Ll]icen[cs]es?|[Pp]ermits?|[Dd]uty|[Dd]uties|[Tt]ariffs?|[Ll]ev(?:y|ies)|[Qq]uotas?|[Cc]ontrols|[Rr]estrictions|[Rr]ules|[Ee]xports?|[Ss]hipments?|[Ii]mports?)\\b${GAP(50)}\\b(?:has|have) been (?:charged|levied|imposed|required|needed|banned|barred|taxed|applied|in (?:force|effect|place)|subject to|under)\\b${GAP(60)}\\bsince\\b`,
      'gu',
    ),
    type: 'policy_release',
    strength: 1,
  },
  {
    id: 'takes effect',
    pattern:
      /\b(?:(?:took|takes?|taken) effect|(?:comes?|came|enters?|entered|goes|went|go|put) into (?:effect|force)|due to bite|became effective|becomes effective)\b/gu,
    type: 'policy_release',
    strength: 1,
    mayBePlanned: true,
  },
];
