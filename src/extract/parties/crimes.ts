import { listBefore } from './before.ts';
import { headFrom, listFrom } from './phrase.ts';
import { type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';

const person = (saying: Saying): boolean =>
  saying.who.type === 'person' || saying.who.type === 'group' || saying.who.type === 'organization';

const defendants = (names: Parameters<typeof sayings>[0], at: number, rule: string): Saying[] =>
  sayings(names, 'defendant', at, rule).filter(person);

/** Words after which "charged", "convicted" concern money, batteries or nothing: charged $20, charged that. */
const NOT_CRIMINAL = new Set(['that', '$', 'up', 'particles']);

/** X was charged, indicted, convicted, sentenced, acquitted; a jury convicted X. */
export const readCharged: Reader = (place) => {
  const { roster, at, from, to, headline } = place;
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  const next = word[at + 1] ?? '';
  if (NOT_CRIMINAL.has(next) || (text === 'charge' && word[at - 1] === 'in')) return [];
  const subject = subjectOf(roster, word[at - 1] === '-' ? at - 2 : at, from);
  if (word[subject.at] === 'to' || (subject.denied && text !== 'convicted' && text !== 'charged')) return [];
  const reduced = word[at - 1] === ',' || /^(?:with|in|of|for|to|on|by|as)$/.test(next);
  const object = subject.passive ? [] : listFrom(roster, at + 1, to);
  // bills clear a chamber, courts clear people of charges
  if (text === 'cleared' && object.length > 0 && word[object.at(-1)!.to] !== 'of') return [];
  if (object.length && !(reduced && word[at - 1] !== ',')) return defendants(object, at, text);
  if (subject.passive || (reduced && (word[at - 1] === ',' || word[at - 1] === 'and' || headline)))
    return defendants(subject.names, at, text);
  // "a baker charged with": the name stands right before the participle
  const near = roster.ending[at - 1];
  return near && reduced && /^(?:with|of|for)$/.test(next) && text !== 'charged' ? defendants([near], at, text) : [];
};

/** Among the accused were X and Y. */
export const readAmongAccused: Reader = ({ roster, at, to }) => {
  const { word } = roster.doc.tokens;
  if (word[at - 1] !== 'the' || !/^(?:are|is|were|was|include|included)$/.test(word[at + 1] ?? '')) return [];
  return sayings(listFrom(roster, at + 2, to), 'defendant', at, 'accused');
};

/** X was accused of, X is on trial: said of people in court. */
export const readAccused: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  if (word[at + 1] !== 'of') return [];
  const subject = subjectOf(roster, at, from);
  return subject.passive && !subject.denied ? sayings(subject.names, 'defendant', at, 'accused', 1).filter(person) : [];
};

/** X pleaded guilty. */
export const readPleaded: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  const plea = word.slice(at + 1, at + 5);
  if (!plea.some((next) => next === 'guilty' || next === 'contest' || next === 'innocent')) return [];
  return defendants(subjectOf(roster, at, from).names, at, 'pleaded');
};

/** X was found guilty; a jury found X guilty, liable. */
export const readGuilty: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  for (let verb = at - 1; verb >= from && verb > at - 12; verb--) {
    if (word[verb] !== 'found' && word[verb] !== 'find' && word[verb] !== 'finds' && word[verb] !== 'held') continue;
    const subject = subjectOf(roster, verb, from);
    if (subject.passive) return defendants(subject.names, at, 'found guilty');
    return defendants(listFrom(roster, verb + 1, Math.min(to, at)), at, 'found guilty');
  }
  return [];
};

/** X faces charges, stands trial, goes on trial. */
export const readFaces: Reader = ({ roster, at, from }) => {
  const { word } = roster.doc.tokens;
  const after = word.slice(at + 1, at + 9);
  const stop = after.findIndex((next) => next === ',' || next === '.' || next === 'from');
  const near = stop < 0 ? after : after.slice(0, stop);
  if (!near.some((next) => /^(?:charges?|counts?|trial|prison|indictment|felony|felonies|arraignment)$/.test(next)))
    return [];
  const subject = subjectOf(roster, at, from);
  return subject.denied ? [] : defendants(subject.names, at, 'faces charges');
};

/** The conviction of X, charges against X, the trial of X, X's indictment. */
export const readProceeding: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const next = word[at + 1];
  const found: Saying[] = [];
  if (isDenied(word, at, from)) return [];
  if (
    next === 'against' ||
    (next === 'of' && !/^(?:charges?|verdict|trial)$/.test(word[at]!)) ||
    (next === 'of' && word[at] === 'trial')
  )
    found.push(...defendants(listFrom(roster, at + 2, to), at, `${word[at]} ${next}`));
  for (let mark = at - 1; mark > from && mark > at - 5; mark--) {
    if (word[mark] !== "'s" && word[mark] !== "'") continue;
    if (/^(?:charges?|verdict|prosecution|trial)$/.test(word[at]!)) break;
    const owner = roster.ending[mark - 1];
    if (owner && owner.who.type === 'person') found.push(...defendants(listBefore(roster, mark, from), at, 'own case'));
    break;
  }
  return found;
};

/** Whether the charge or trial is said not to come: "did not expect any charges against". */
function isDenied(word: readonly string[], at: number, from: number): boolean {
  for (let before = at - 1; before >= from && before > at - 9; before--)
    if (/^(?:no|not|never|without|any|possible|potential)$|n't$/.test(word[before]!)) return true;
  return false;
}

/** Suspect X, the accused X; the suspect, X. */
export const readSuspect: Reader = ({ roster, at, to }) => {
  const { word } = roster.doc.tokens;
  const start = word[at + 1] === ',' ? at + 2 : at + 1;
  const head = roster.starting[start] ?? headFrom(roster, start, Math.min(to, start + 3));
  return head && head.who.type === 'person' ? defendants([head], at, 'suspect') : [];
};

const MODAL = /\b(?:could|may|might|would|can|should)\b/;

/** The killing of X, X's murder; the victim, X. */
export const readVictim: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const text = word[at]!;
  const say = (names: Parameters<typeof sayings>[0], weight = 2) =>
    sayings(names, 'victim', at, 'victim', weight).filter(
      (saying) => saying.who.type === 'person' || saying.who.type === 'group',
    );
  if (text === 'victim' || text === 'victims') {
    let start = word[at + 1] === ',' || word[at + 1] === ':' ? at + 2 : at + 1;
    if (/^(?:are|is|was|were|as)$/.test(word[start] ?? '')) start++;
    if (word[start] === 'identified' && word[start + 1] === 'as') start += 2;
    return roster.starting[start] ? say(listFrom(roster, start, to), 3) : [];
  }
  if (word[at + 1] === 'of') return say(listFrom(roster, at + 2, to));
  const subject = subjectOf(roster, at, from);
  if (subject.passive) return MODAL.test(word.slice(subject.at + 1, at).join(' ')) ? [] : say(subject.names);
  if (
    /(?:ing|ed|shot|slew)$/.test(text) &&
    (roster.starting[at + 1] || /^(?:former|his|her|their|a|an|the)$/.test(word[at + 1] ?? ''))
  )
    return say(listFrom(roster, at + 1, to));
  if (text === 'killed' || text === 'murdered' || text === 'shot' || text === 'stabbed') {
    const name = headFrom(roster, at + 1, Math.min(to, at + 5));
    if (name?.who.type === 'person') return say([name]);
  }
  if (word[at - 1] === "'s" && !/ed$/.test(text)) {
    const owner = roster.ending[at - 2];
    if (owner) return say(listBefore(roster, at - 1, from));
  }
  return [];
};

/** X testified, X took the stand. */
export const readTestified: Reader = ({ roster, at, from }) => {
  const subject = subjectOf(roster, at, from);
  return sayings(subject.names, 'witness', at, 'testified', 1).filter((saying) => saying.who.type === 'person');
};
