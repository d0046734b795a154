import { wordSet } from '../../text/word-list.ts';
import { BENCH_CUE } from './lexicon.ts';
import { headFrom, isVerb, listFrom } from './phrase.ts';
import type { Roster } from './roster.ts';
import { benchActs } from './rulings.ts';
import { type Reader, type Saying, sayings } from './saying.ts';
import { subjectOf } from './subject.ts';

const FAULT = wordSet(`
  violated violates violate exceeded exceeds overstepped failed fails broke breached discriminated acted lacked lacks
  infringed defamed defrauded misled deceived retaliated unlawfully illegally violates showed breaks wrongly
  wrongfully improperly violating infringes conspired engaged ignored refused
`);
const BOUND = /^(?:must|cannot|owes|owed|can)$/;

/** A judge ruled that X violated the law, that X must pay; a suit says that X broke it. */
export const readFault: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  const suit = suitSpeaks(roster, at, from);
  const ruling = word[at + 1] === 'that' && /^(?:ruling|finding|declaring|concluding|holding)$/.test(word[at]!);
  if (!suit && !ruling && !benchSpeaks(roster, at, from)) return [];
  const list = listFrom(roster, word[at + 1] === 'that' ? at + 2 : at + 1, to, true);
  const last = list.at(-1);
  if (!last)
    return suit ? ownFault(roster, at, to, suit) : [...ownFault(roster, at, to, suit), ...anyWronged(roster, at, to)];
  if (last.who.type === 'person' && !suit && !isOfficial(roster, last.from)) return [];
  let verb = last.to;
  while (
    verb < to &&
    verb < last.to + 4 &&
    /^(?:had|has|have|would|will|could|likely|probably|and|also)$|ly$/.test(word[verb]!)
  ) {
    if (FAULT.has(word[verb]!)) break;
    verb++;
  }
  const text = word[verb] ?? '';
  const faulted = FAULT.has(text) || (!suit && BOUND.test(text) && (text !== 'can' || word[verb + 1] === 'not'));
  if (!faulted) return [];
  return [
    ...sayings(list, 'defendant', at, suit ? 'accused in suit' : 'found at fault', 2),
    ...wronged(roster, verb, at, to),
  ];
};

/** Whose rights a court says that somebody violated: the commission violated Y's rights. */
function anyWronged(roster: Roster, at: number, to: number): Saying[] {
  for (let verb = at + 2; verb < Math.min(to, at + 8); verb++)
    if (FAULT.has(roster.doc.tokens.word[verb]!)) return wronged(roster, verb, at, to);
  return [];
}

/** Whose rights were violated: X violated Y's rights. */
function wronged(roster: Roster, verb: number, at: number, to: number): Saying[] {
  const { word } = roster.doc.tokens;
  for (let token = verb + 1; token < Math.min(to, verb + 6); token++) {
    const name = roster.starting[token];
    const rights =
      name &&
      word.slice(name.to, name.to + 6).some((text) => text === 'rights' || text === 'copyright' || text === 'patents');
    if (name) return rights ? sayings([name], 'plaintiff', at, 'wronged', 2) : [];
  }
  return [];
}

/** A judge ruled that X's program violates the law, is unlawful. */
function ownFault(roster: Roster, at: number, to: number, suit: boolean): Saying[] {
  const { word } = roster.doc.tokens;
  const start = word[at + 1] === 'that' ? at + 2 : at + 1;
  for (let token = start; token < Math.min(to, start + 5); token++) {
    const name = roster.starting[token];
    if (!name) continue;
    if (word[name.to] !== "'s" && !/administration$/.test(name.who.name)) return [];
    for (let verb = name.to + 1; verb < Math.min(to, name.to + 16); verb++) {
      if (/^(?:that|because|but|which)$/.test(word[verb]!)) return [];
      if (
        FAULT.has(word[verb]!) ||
        /^(?:unconstitutional|unlawful|illegal|invalid|arbitrary|flawed|discriminatory|hostile)$/.test(word[verb]!)
      )
        return sayings([name], 'defendant', at, suit ? 'accused in suit' : 'found at fault', 2);
    }
    return [];
  }
  return [];
}

const SUING = wordSet('lawsuit suit complaint plaintiff plaintiffs petition sued relief');

/** Whether a suit or complaint is the subject of the verb. */
function suitSpeaks({ doc: { tokens } }: Roster, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at > verb - 8; at--)
    if (SUING.has(tokens.word[at]!)) return !tokens.word.slice(at, verb).includes('against');
  return false;
}

const PARTING = wordSet('said says but while because lawyer lawyers attorney attorneys');

/** Whether a judge or court is the subject of the verb: nothing of another clause stands between. */
function benchSpeaks({ doc: { tokens }, ending }: Roster, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= from && at > verb - 14; at--) {
    if ((tokens.cues[at]! & BENCH_CUE) !== 0 || ending[at]?.who.judge) return true;
    if (PARTING.has(tokens.word[at]!)) return false;
  }
  return false;
}

/** Whether the name carries a title of office: people without one are accused in suits, not found at fault in rulings. */
const isOfficial = ({ doc: { tokens } }: Roster, at: number): boolean =>
  /^(?:secretary|president|gov\.|governor|general|commissioner|director|mayor)$/.test(tokens.word[at - 1] ?? '');

const POLICY = wordSet(`
  decision decisions policy policies order orders ban bans rule rules plan plans law laws statute program move
  executive map maps regulation regulations directive freeze restrictions mandate travel push termination cuts
  ordinance ordinances measure measures requirement requirements right use
`);

/** A judge blocked X's decision, struck down X's law, reversed a decision by X. */
export const readPolicy: Reader = ({ roster, at, from, to }) => {
  const { word, shape } = roster.doc.tokens;
  if (!benchActs(roster, at, from)) return [];
  if (subjectOf(roster, at, from).denied) return [];
  let start = at + 1;
  while (
    start < to &&
    start < at + 4 &&
    /^(?:down|part|parts|some|most|much|of|a|an|the|key|portions|major)$/.test(word[start]!)
  )
    start++;
  for (let token = start; token < to && token < start + 7; token++) {
    const name = roster.starting[token];
    if (!name) {
      if (POLICY.has(word[token]!)) return policyBy(roster, token, at, to);
      continue;
    }
    const names = [name];
    let next = name.to;
    while ((word[next] === 'and' || (word[next] === ',' && name.who.type !== 'place')) && roster.starting[next + 1]) {
      names.push(roster.starting[next + 1]!);
      next = names.at(-1)!.to;
    }
    if (word[next] === "'s" || word[next] === "'") next++;
    else if (name.who.type !== 'place' && !/administration/i.test(name.who.name)) return [];
    for (let noun = next; noun < to && noun < next + 5; noun++) {
      if (POLICY.has(word[noun]!)) {
        // other states' laws are told of further down
        if (name.who.type === 'place' && at > (roster.doc.sentences[4]?.from ?? at)) return [];
        return sayings(names, 'defendant', at, 'policy', name.who.type === 'place' ? 1 : 2);
      }
      if (shape[noun] !== 0 && isVerb(word[noun]!)) break;
    }
    return [];
  }
  return [];
};

/** Whose policy it is: a decision by X. */
function policyBy(roster: Roster, noun: number, at: number, to: number) {
  return roster.doc.tokens.word[noun + 1] === 'by'
    ? sayings(listFrom(roster, noun + 2, to), 'defendant', at, 'policy', 2)
    : [];
}

/** Policies that are challenged in speeches as often as in court. */
const VAGUE = wordSet('decision decisions policy policies move push plan program travel executive cuts');

/** X challenged the law; X, which is challenging the order; a challenge to X's order. */
export const readChallenge: Reader = ({ roster, at, from, to }) => {
  const { word } = roster.doc.tokens;
  if (word[at] === 'challenge' || (word[at] === 'challenges' && word[at + 1] === 'to')) {
    if (word[at + 1] !== 'to') return [];
    const name = headOrOwner(roster, at + 2, to);
    return name ? sayings([name], 'defendant', at, 'challenge to', 1) : [];
  }
  const object = word.slice(at + 1, at + 9);
  const by = object.indexOf('by');
  if (word[at] === 'challenged' && by >= 0 && by < 4 && /^(?:was|were|been|being)$/.test(word[at - 1] ?? '')) {
    const policy = word.slice(Math.max(from, at - 24), at).some((text) => POLICY.has(text));
    return policy ? sayings(listFrom(roster, at + 2 + by, to), 'plaintiff', at, 'challenged', 2) : [];
  }
  if (
    !object.some(
      (next) => (POLICY.has(next) && !VAGUE.has(next)) || next === 'constitutionality' || next === 'conviction',
    )
  )
    return [];
  const subject = subjectOf(roster, at, from);
  if (subject.denied || subject.passive || word[subject.at] === 'to') return [];
  return [...sayings(subject.names, 'plaintiff', at, 'challenged', 2), ...ownerOfPolicy(roster, at, to)];
};

/** Whose policy is challenged: challenging X's ordinances. */
function ownerOfPolicy(roster: Roster, at: number, to: number): Saying[] {
  const { word } = roster.doc.tokens;
  for (let token = at + 1; token < Math.min(to, at + 8); token++) {
    const name = roster.starting[token];
    if (!name) continue;
    const own = word[name.to] === "'s" && word.slice(name.to + 1, name.to + 5).some((text) => POLICY.has(text));
    return own ? sayings([name], 'defendant', at, 'challenged', name.who.type === 'place' ? 1 : 2) : [];
  }
  return [];
}

/** The owner of a thing or the name itself: `the Acme Department's rule`. */
function headOrOwner(roster: Roster, at: number, to: number) {
  const { word } = roster.doc.tokens;
  for (let token = at; token < to && token < at + 6; token++) {
    const name = roster.starting[token];
    if (name)
      return word[name.to] === "'s" || /administration|department|agency/i.test(name.who.name) ? name : undefined;
  }
  return headFrom(roster, at, at);
}
