import type { EventRule } from './event-grammar-shape';
import { GAP, WILL } from './event-grammar-words';

/** Frames of projects, accidents, stoppages, ceremonies and campaigns. */
export const WORKS_RULES: readonly EventRule[] = [
  // Projects
  {
    id: 'will start work',
    pattern: new RegExp(
      `\\b${WILL}(?:start|begin|enter|commission|complete|break ground|go into|come on ?stream|open|blow in|fire up|light)\\b${GAP(60)}\\b(?:production|operations?|plants?|lines?|construction|works?|projects?|ground|stream|service|furnaces?)\\b`,
      'gu',
    ),
    type: 'project_milestone',
    strength: 1,
    mayBePlanned: true,
  },
  {
    id: 'broke ground',
    pattern:
      /\b(?:broke|breaks|broken|breaking) ground\b|\bturn(?:ed|s) the first sod\b|\b[Gg]round-?breaking\b(?! (?:technology|research|work|discovery|study))/gu,
    type: 'project_milestone',
    strength: 3,
  },
  {
    id: 'came on stream',
    pattern:
      /\b(?:(?:came|comes|went|goes|brought|put|placed) (?:on ?stream|on ?line|into (?:full |trial |commercial |normal |regular )?(?:operation|production|service|use)|live)|(?:entered|began|started|achieved|reached) (?:full |trial |commercial |normal )?(?:operations?|production|commissioning|service)|(?:was|were|has been|have been) (?:commissioned|switched on|fired up|topped out|connected to the grid)|started up|start-up of|topped out|(?:blew in|was blown in|tapped its first)|passed (?:acceptance|final acceptance|trial)|rolled off|ran its first)\b/gu,
    type: 'project_milestone',
    strength: 3,
  },
  {
    id: 'commissioned a plant',
    pattern:
      /\b(?:commissioned|completed|finished|opened|inaugurated|launched)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:plants?|lines?|projects?|furnaces?|mines?|workshops? \d|facilit(?:y|ies)|complex|units?|factor(?:y|ies)|bases?|cent(?:er|re)s?|laborator(?:y|ies)|construction|trials?|phase)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'work began',
    pattern:
      /\b(?:[Tt]rial production|[Pp]roduction|[Cc]ommissioning|[Cc]onstruction|[Ii]nstallation|[Tt]rial run|[Tt]rial operation)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:started|began|begun|was completed|were completed|got under ?way|commenced)\b(?! to\b)/gu,
    type: 'project_milestone',
    strength: 2,
  },
  {
    id: 'in commissioning',
    pattern:
      /\b(?:is|are|was|were) (?:now )?in (?:final |trial |hot )?(?:commissioning|trial production)\b/gu,
    type: 'project_milestone',
    strength: 1,
  },
  {
    id: 'first of its kind made',
    pattern:
      /\bfirst (?:batch|heat|coil|shipment|product|tonne|ton|delivery)\b(?:[^.;!?]|\.(?=\d)){0,60}?\b(?:was|were|has been|left|rolled|came|shipped|produced|delivered)\b/gu,
    type: 'project_milestone',
    strength: 2,
  },

  // Anything else
  {
    id: 'accident',
    pattern:
      /\b(?:[Ee]xplosion|[Bb]last|[Ff]ire|[Aa]ccident|[Ll]eak|[Cc]ollapse|[Ee]arthquake|[Ff]lood)\b(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:killed|injured|occurred|broke out|hit|struck|halted|damaged|happened)\b|\b(?:killed|injured)\b(?:[^.;!?,]|[.,](?=\d)){0,20}?\b(?:people|workers|employees|miners)\b/gu,
    type: 'other',
    strength: 3,
  },
  {
    id: 'production halted',
    pattern:
      /\b(?:suspended|halted|stopped|resumed|restarted|idled|shut(?: down)?) (?:[\w-]+ ){0,3}?(?:production|operations?|output|furnaces?|trading|exports?|shipments?)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'output stopped or resumed',
    pattern:
      /\b(?:[Pp]roduction|[Oo]utput|[Oo]perations?|[Tt]rading|[Ee]xports|[Ss]hipments|[Ff]urnaces?)\b(?:[^.;!?,]|[.,](?=\d)){0,40}?\b(?:resumed|restarted|(?:was|were|has been|have been|had been) (?:halted|suspended|stopped|idled|shut down))\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'launched an initiative',
    pattern:
      /\b(?:launched|launches|kicked off|rolled out|began|started|initiated|unveiled|introduced)\b(?:[^.;!?,]|[.,](?=\d)){0,60}?\b(?:campaigns?|drives?|programmes?|programs?|initiatives?|pilots?|schemes?|platforms?|systems?|brands?|products?|funds?|ventures?)\b/gu,
    type: 'other',
    strength: 2,
  },
  {
    id: 'ceremony',
    pattern:
      /\b(?:unveiled|inaugurated|held|celebrated|marked|opened|hosted|staged|kicked off|launched)\b(?! by\b)(?:[^.;!?]|\.(?=\d)){0,70}?\b(?:ceremony|plaque|exhibition|celebrations?|anniversary|museum|competition|contest|drill|exercise|open day)\b/gu,
    type: 'other',
    strength: 2,
  },
];
