import { matchesInHan } from '@/core/text/han-lines';
import { made, type NameCandidate } from './entities-candidate';

/** 聘任韩永刚为: all that stands between is the name. */
const APPOINTED =
  /(?:聘任|任命|选举|提名|推选|增补|聘请|委任)(\p{Script=Han}{2,4}?)(?:同志|先生|女士)?(?=为|担任|出任)/gu;

/** People whose name was cut a sign short: the verb before and 为 behind it, or a fuller telling, show the whole. */
export function wholePeople(text: string, found: NameCandidate[]): NameCandidate[] {
  const wholes = new Set(
    found.flatMap(({ type, name }) => (type === 'person' && name.length === 3 ? name : [])),
  );
  const appointed = new Map(
    matchesInHan(text, APPOINTED).map((match) => {
      const end = match.index + match[0].replace(/(?:同志|先生|女士)$/, '').length;
      return [end - match[1]!.length, end] as const;
    }),
  );
  return found.map((mention) => {
    if (mention.type !== 'person' || mention.end - mention.start !== 2) return mention;
    const { start, confidence } = mention;
    const end = appointed.get(start) ?? start + 3;
    const whole = text.slice(start, end);
    if (end - start !== 3 || !(appointed.has(start) || wholes.has(whole))) return mention;
    return made(start, end, 'person', whole, confidence);
  });
}

/** Three signs, of which the last may as well go on with the sentence. */
const PARTICLE_BEHIND = /^(\p{Script=Han}{2})[则也还又仍曾已将并亦便]$/u;
/** What goes on behind a whole name. */
const NAME_ENDS = /^(?:[，。、；：（）”]|不|担任|出任|接任|表示|说|称|在|为|任|于|到|向|的|和|与|等|$)/u;

/** 敖光则出身: where the text names 敖光 by himself as well, what follows is a particle, and each place names him. */
export function withoutParticles(text: string, found: NameCandidate[]): NameCandidate[] {
  return found.flatMap((mention) => {
    const short = mention.type === 'person' ? PARTICLE_BEHIND.exec(mention.name)?.[1] : undefined;
    if (!short) return [mention];
    const places: NameCandidate[] = [];
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + 2)) {
      if (at === mention.start || NAME_ENDS.test(text.slice(at + 2, at + 4)))
        places.push(made(at, at + 2, 'person', short, mention.confidence));
    }
    return places.length > 1 ? places : [mention];
  });
}
