import { AUXILIARIES } from '../../lexicon/grammar.ts';
import { NEGATIONS, SAYING_VERBS } from '../../lexicon/saying.ts';
import { Shape } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { ADVERBS, DAYS, NOUN_FORMS, OBJECT_VERBS, OCCASIONS } from './lexicon.ts';
import { isCapital, tellsClause, type View, wordAt } from './view.ts';

const RELATIVES = wordSet('that which who whose what how why whether');
const TIMES = wordSet('when while because after before during but if although though since until despite amid');

/** Every word at which what is said may end, or that bears on where it ends. */
const BOUND = cueClass([
  ...[...AUXILIARIES, ...RELATIVES, ...TIMES, ...DAYS],
  ...'( [ ) ] ; : — – -- , and but so in at on last this'.split(' '),
  ...[...SAYING_VERBS].filter(([, { form }]) => form === 'ing').map(([word]) => word),
]);

/** No clause is longer: keeps the reading of a sentence without end linear. */
export const MOST_TOKENS = 200;

/** After the last token of what is said: the clause ends where another begins that is not part of it. */
export function contentEnd(view: View, first: number, phrase: boolean, subordinate = false): number {
  let depth = 0;
  let relative = false;
  const limit = Math.min(view.to, first + MOST_TOKENS);
  const { cues } = view.tokens;
  for (let at = first; at < limit; at++) {
    if ((cues[at]! & BOUND) === 0 || view.quoted(at)) continue;
    const word = wordAt(view, at);
    if (RELATIVES.has(word)) relative = true;
    if (phrase && !relative && at > first && AUXILIARIES.has(word)) return at;
    if (word === '(' || word === '[') {
      if (/^(?:related|read|see|photo|video)/.test(wordAt(view, at + 1))) return at;
      depth++;
    } else if (word === ')' || word === ']') depth--;
    if (depth < 0) return wordAt(view, at - 1) === '.' ? at - 1 : at;
    if (depth > 0) continue;
    if (at === first) continue;
    if (word === ';' || word === ':') return at;
    if ((word === '—' || word === '–' || word === '--') && phrase) return at;
    if (word === ',' && (subordinate || endsAtComma(view, at, phrase))) return at;
    if ((word === 'and' || word === 'but') && saysNext(view, at + 1)) return at;
    if (phrase && endsPhrase(view, at, word)) return at;
  }
  return limit;
}

/** Forms that are nouns where no comma stands before them: `called the ruling a mistake`. */
export const GERUNDS: ReadonlySet<string> = new Set(['ruling', 'finding', 'warning']);

/** Whether the object of a verb ends before the token: at a clause of time or reason, an occasion or a day. */
function endsPhrase(view: View, at: number, word: string): boolean {
  if (SAYING_VERBS.get(word)?.form === 'ing')
    return !GERUNDS.has(word) && !/^(?:by|of|for|from|to|with|about)$/.test(wordAt(view, at - 1));
  if (TIMES.has(word)) return true;
  if (word === 'so') return /^(?:it|they|he|she|that|there)$/.test(wordAt(view, at + 1));
  if (/^(?:in|at|on)$/.test(word))
    return (
      OCCASIONS.has(wordAt(view, at + 2)) ||
      OCCASIONS.has(wordAt(view, at + 1)) ||
      DAYS.has(wordAt(view, at + 1)) ||
      /^\d{4}$/.test(wordAt(view, at + 1))
    );
  if (word === 'last' || word === 'this')
    return (
      /^(?:week|month|year|summer|fall|spring|winter|night)$/.test(wordAt(view, at + 1)) &&
      wordAt(view, at + 2) !== "'s"
    );
  return DAYS.has(word) && wordAt(view, at + 1) !== "'s" && wordAt(view, at + 1) !== 'night';
}

/** Whether what was said ends at the comma. */
function endsAtComma(view: View, at: number, phrase: boolean): boolean {
  const next = wordAt(view, at + 1);
  if (phrase && !isCapital(view, at + 1)) return true;
  const verb = SAYING_VERBS.get(next);
  if (verb?.form === 'ing') return true;
  if (verb?.form === 'past' && !verb.weak) return true;
  if (/^(?:and|but)$/.test(next) && wordAt(view, at + 2) === 'that') return true;
  if (/^(?:while|according|whereas|setting|prompting|compared)$/.test(next)) return true;
  if (/^(?:which|who|whose|a|an)$|(?<=..)ed$/.test(next)) return !goesOn(view, at);
  if (next === 'and' && newClause(view, at + 2)) return true;
  if (next === 'but' && /^(?:he|she|it|they)$/.test(wordAt(view, at + 2))) return true;
  if (/^(?:and|but)$/.test(next)) return saysSoon(view, at + 2);
  return saysSoon(view, at + 1, 5);
}

/** Whether the comma opens a parenthesis after which the clause goes on: `the rules, which few read, were old`. */
function goesOn(view: View, comma: number): boolean {
  for (let at = comma + 1; at < view.to && at - comma < 25; at++)
    if (wordAt(view, at) === ',') return tellsClause(view, at + 1) || /ed$/.test(wordAt(view, at + 1));
  return false;
}

/** Whether a subject of its own and a verb follow: `, but the crews have left`. */
function newClause(view: View, at: number): boolean {
  if (/^(?:he|she|it|they|that|there)$/.test(wordAt(view, at))) return tellsClause(view, at + 1);
  for (let token = at; token < view.to && token - at < 9; token++) {
    const word = wordAt(view, token);
    if (view.tokens.shape[token] === Shape.Mark && !/^(?:'s|-|\.)$/.test(word)) return false;
    if (tellsClause(view, token)) return token > at;
  }
  return false;
}

/** Whether a verb of saying follows at once, with its adverbs: `and also said`, `but did not say`. */
function saysNext(view: View, at: number): boolean {
  let token = at;
  while (
    token < at + 4 &&
    (ADVERBS.has(wordAt(view, token)) ||
      /ly$|^(?:did|does|do)$/.test(wordAt(view, token)) ||
      NEGATIONS.has(wordAt(view, token)))
  )
    token++;
  const word = wordAt(view, token);
  if (wordAt(view, token + 1) === 'by') return false;
  if (/^point(?:ed|s)$/.test(word)) return wordAt(view, token + 1) === 'out';
  const verb = SAYING_VERBS.get(word);
  return (
    verb !== undefined &&
    !view.quoted(token) &&
    (verb.form === 'past' || (verb.form === 'third' && !NOUN_FORMS.has(word))) &&
    !(verb.weak && !OBJECT_VERBS.has(verb.lemma))
  );
}

/** Whether a new subject says something within the next words: `, but Ruiz said`. */
function saysSoon(view: View, at: number, reach = 8): boolean {
  if (saysNext(view, at)) return true;
  for (let token = at; token < view.to && token - at < reach; token++) {
    const word = wordAt(view, token);
    if (view.quoted(token) || (view.tokens.shape[token] === Shape.Mark && word !== '.' && word !== '-')) return false;
    const verb = SAYING_VERBS.get(word);
    if (verb && !verb.weak && token > at && (verb.form === 'past' || verb.form === 'third')) return true;
  }
  return false;
}
