import { RELATIVES } from '../../lexicon/grammar.ts';
import type { Tokens } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { nounAt } from './nouns.ts';
import type { Reading } from './reading.ts';

const UNLAWFUL = wordSet(`
  unconstitutional unconstitutionally illegally unlawfully violates violated violate overstepped exceeded exceeds
  capricious infringes infringed discriminated improperly
`);

/** Adjectives that say so only as predicates: not `illegal immigrants`. */
const PREDICATE = wordSet('illegal unlawful invalid improper discriminatory arbitrary');

const endsPredicate = (next: string | undefined): boolean =>
  next === undefined || /^(?:[.,;:)"”—–]|and|or|because|under|in|if|when|for|to|as|by|but|on|since|after)$/.test(next);

const NOT = wordSet(`
  not no didn't doesn't hadn't haven't hasn't isn't wasn't don't aren't never neither nor fewer
`);

const SHOWN = wordSet(`
  demonstrated established shown proven proved demonstrate establish show prove met meet
`);

/** `said he believes this ruling does not mean`: talk of a ruling, not the ruling. */
const isOfRuling = (word: readonly string[], from: number): boolean =>
  BELIEVING.has(word[from + 1] ?? '') && /^(?:ruling|decision|opinion)$/.test(word[from + 3] ?? '');

/** `said she cannot be a stamp`, `said the court must look after its trust`: of the judges themselves. */
const isOfSayer = (word: readonly string[], from: number): boolean =>
  MUST.has(word[from + 1] ?? '')
    ? SAYERS.test(word[from]!)
    : word[from] === 'the' && MUST.has(word[from + 2] ?? '') && SAYERS.test(word[from + 1]!);
const SAYERS = /^(?:courts?|he|i|judges|justices|she|they|we)$/;
const MUST = wordSet("can can't cannot could may must should");

const DEEMED = wordSet('deemed held found considered sued');

const BELIEVING = wordSet('believes believe believed thinks think thought hopes hoped expects');

const PERMISSIVE = new Set(['can', 'may', 'could']);

const LONGEST = 45;

/** What follows a verb of saying: `ruled that the agency may …`, `found that the groups lack standing`. */
export function readContent(tokens: Tokens, from: number, stop: number, verb: string): Reading | undefined {
  const reading = readWords(tokens, from, stop, verb);
  if (!reading || reading.instrument) return reading;
  const instrument = NAMING.has(reading.outcome) ? contentInstrument(tokens, from, stop, reading.outcome) : undefined;
  return instrument ? { ...reading, instrument } : reading;
}

const NAMING = new Set(['ruled unlawful', 'upheld', 'allowed', 'denied', 'ordered']);

const OF_RELIEF = wordSet('bail settlement evidence relief class');

/** The law, rule or relief that the content speaks of. */
function contentInstrument(tokens: Tokens, from: number, stop: number, outcome: string): string | undefined {
  for (let at = from; at < Math.min(stop, from + LONGEST); at++) {
    const noun = nounAt(tokens, at, stop);
    if (!noun?.instrument) continue;
    const wanted =
      outcome === 'ruled unlawful' || outcome === 'upheld' ? noun.kind === 'policy' : OF_RELIEF.has(noun.kind);
    if (wanted && tokens.word[noun.next] !== 'of') return noun.instrument;
  }
  return undefined;
}

function readWords({ word }: Tokens, from: number, stop: number, verb: string): Reading | undefined {
  if (isOfRuling(word, from) || (verb === 'say' && isOfSayer(word, from))) return undefined;
  const end = Math.min(stop, from + LONGEST);
  let negated = false;
  let notAt = from;
  if (word[from] === 'while')
    for (let at = from; at < end; at++)
      if (word[at] === ',') {
        return readWords({ word } as Tokens, at + 1, stop, verb);
      }
  for (let at = from; at < end; at++) {
    const token = word[at]!;
    if (token === ';' || token === '—') break;
    if (token === ',' && at > from + 6 && (word[at + 1] === 'but' || word[at + 1] === 'and')) break;
    if (RELATIVES.has(token) && at > from + 2 && !goesOn(word, at)) break;
    if (token === 'and' || token === 'but') negated = false;
    if (token === 'when' && at > from + 2) break;
    if ((token === 'erred' || (token === 'wrong' && word[at + 1] === 'to')) && aboutCourt(word, from, at))
      return { outcome: negated ? 'affirmed' : 'reversed', instrument: 'appeal' };
    const broken = token === 'violated' || (token === 'violation' && word[at - 1] === 'in' && word[at + 1] === 'of');
    if (broken && !negated && isOrder(word, token === 'violated' ? at : at + 1, end))
      return { outcome: 'held', instrument: 'contempt', weak: true };
    if (token === 'would' || token === 'whether' || token === 'if') break;
    if (NOT.has(token) && word[at + 1] !== '-') {
      negated = true;
      notAt = at;
    }
    if (negated && at - notAt > REACH) negated = false;
    if ((token === 'lack' || token === 'lacked' || token === 'lacks') && near(word, at, 4, 'standing'))
      return { outcome: 'denied', effect: 'in-force' };
    if ((token === 'failed' || token === 'fails') && word[at + 1] === 'to' && SHOWN.has(word[at + 2]!))
      return { outcome: 'denied' };
    if (SHOWN.has(token) && (NOT.has(word[at - 1]!) || NOT.has(word[at - 2]!) || NOT.has(word[at - 3]!)))
      return { outcome: 'denied' };
    if (
      (token === 'unlikely' || (token === 'likely' && negated)) &&
      /^(?:succeed|prevail|win)$/.test(word[at + 2] ?? '')
    )
      return { outcome: 'denied' };
    if (token === 'cannot' || token === "can't" || (PERMISSIVE.has(token) && word[at + 1] === 'not'))
      return { outcome: 'held', effect: 'stopped', weak: true };
    if (broken && token === 'violation' && !negated) return { outcome: 'ruled unlawful', weak: true };
    if (UNLAWFUL.has(token) || (PREDICATE.has(token) && endsPredicate(word[at + 1])))
      return negated ? { outcome: 'upheld', weak: true } : { outcome: 'ruled unlawful', effect: 'stopped' };
    if (token === 'contempt' && verb !== 'say') return { outcome: 'held in contempt', instrument: 'contempt' };
    if ((token === 'lawful' || token === 'constitutional' || token === 'legal') && endsPredicate(word[at + 1]))
      return negated ? { outcome: 'ruled unlawful', effect: 'stopped' } : { outcome: 'upheld', effect: 'in-force' };
    if (token === 'liable' && verb !== 'say')
      return { outcome: negated ? 'not liable' : 'liable', instrument: 'verdict' };
    if (PERMISSIVE.has(token) && word[at + 1] === 'be' && DEEMED.has(word[at + 2] ?? '')) continue;
    if (PERMISSIVE.has(token) && verb !== 'say' && negated) return { outcome: 'held', weak: true };
    if (PERMISSIVE.has(token) && /^(?:proceed|continue|go|move)$/.test(word[at + 1] ?? '') && aboutSuit(word, from, at))
      return { outcome: 'denied', instrument: 'motion to dismiss' };
    if (PERMISSIVE.has(token) && verb !== 'say') return { outcome: 'allowed', effect: 'in-force' };
    if (token === 'must' && verb !== 'state')
      return { outcome: 'ordered', ...(KEEPING.has(word[at + 1] ?? '') ? { instrument: 'injunction' } : {}) };
  }
  return HOLDING.has(verb) ? { outcome: 'held', weak: true } : undefined;
}

/** Verbs that state a ruling whatever follows them. */
const HOLDING = wordSet('conclude decide declare determine hold rule');

/** `and that it violated`, `determining which states`: no relative clause. */
const goesOn = (word: readonly string[], at: number): boolean =>
  word[at] === 'that' ? COORDINATING.has(word[at - 1]!) : word[at - 1]!.endsWith('ing');

const COORDINATING = new Set(['and', 'but']);

const aboutCourt = (word: readonly string[], from: number, at: number): boolean => {
  for (let i = from; i < at; i++)
    if (/^(?:courts?|judges?|panel|jury|magistrate|tribunal)$/.test(word[i]!)) return true;
  return false;
};

/** `violated an earlier order`, `violated her probation`: what a court ordered, not a law. */
const isOrder = (word: readonly string[], at: number, stop: number): boolean => {
  for (let i = at + 1; i < stop && i < at + 6; i++) {
    if (COURT_ORDERS.has(word[i]!)) return word[i - 1] !== 'executive';
    if (word[i] === 'of' || word[i] === 'by') return false;
  }
  return false;
};

const COURT_ORDERS = wordSet('order orders injunction probation parole');

const KEEPING = wordSet('remain stop continue keep allow halt resume reinstate release');

const aboutSuit = (word: readonly string[], from: number, at: number): boolean => {
  for (let i = from; i < at; i++) if (/^(?:cases?|lawsuits?|suits?|claims?|complaints?)$/.test(word[i]!)) return true;
  return false;
};

const near = (word: readonly string[], at: number, most: number, wanted: string): boolean => {
  for (let i = at + 1; i <= at + most; i++) if (word[i] === wanted) return true;
  return false;
};

const REACH = 6;
