import { PRESIDENTS, PRESIDENTS_GIVEN } from '../../lexicon/presidents.ts';
import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isCapitalized } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import type { NameIndex } from './people.ts';

/** Words that say who appointed a judge, at tokens. */
export interface Appointment {
  readonly by: string;
  readonly from: number;
  readonly to: number;
  /** where the judge is named: before the words, after them, or either */
  readonly side: 'before' | 'after' | 'either';
  /** `both Obama appointees` */
  readonly several: boolean;
  /** whether a noun says it: `appointee`, `nominee` */
  readonly noun: boolean;
  /** whether an article or `both` opens it: then it stands beside the one before */
  readonly determined: boolean;
}

const APPOINTED = wordSet('appointed nominated named tapped picked elevated selected chosen installed confirmed');
const NOUN = wordSet('appointee nominee pick appointees nominees selection');

/** The appointments told in the sentence. */
export function findAppointments(
  doc: Document,
  sentence: Sentence,
  cues: readonly number[],
  names: NameIndex,
): Appointment[] {
  const { tokens } = doc;
  const found: Appointment[] = [];
  for (const at of cues) {
    const word = tokens.word[at]!;
    const appointment = NOUN.has(word)
      ? byNoun(doc, sentence, at, names)
      : APPOINTED.has(word)
        ? byVerb(doc, sentence, at, names)
        : undefined;
    if (appointment) found.push(appointment);
  }
  return found;
}

/** `an Obama appointee`, `an appointee of President Obama`, `Trump's nominee`. */
function byNoun(doc: Document, sentence: Sentence, at: number, names: NameIndex): Appointment | undefined {
  const { tokens } = doc;
  const several = tokens.word[at]!.endsWith('s');
  if (tokens.word[at + 1] === 'of' || tokens.word[at + 1] === 'by') {
    const president = presidentAt(doc, sentence, at + 2, names);
    const determined = /^(?:an?|the|both|another)$/.test(tokens.word[at - 1] ?? '');
    if (president)
      return { by: president.name, from: at, to: president.to, side: 'either', several, noun: true, determined };
  }
  const possessive = tokens.word[at - 1] === "'s" || tokens.word[at - 1] === "'" ? 1 : 0;
  const before = presidentBefore(doc, sentence, at - possessive, names);
  if (!before || (tokens.word[at] === 'pick' && !possessive)) return undefined;
  const determined =
    /^(?:an?|the|both|another|fellow)$/.test(tokens.word[before.from - 1] ?? '') ||
    (possessive > 0 && !isCapitalized(tokens.shape[at + 1]));
  return { by: before.name, from: before.from, to: at + 1, side: 'either', several, noun: true, determined };
}

/** `appointed by President Obama`, `Obama-appointed`, `whom Obama appointed`, `Trump nominated Judge Cole`. */
function byVerb(doc: Document, sentence: Sentence, at: number, names: NameIndex): Appointment | undefined {
  const { word } = doc.tokens;
  if (word[at - 1] === '-') {
    const before = presidentBefore(doc, sentence, at - 1, names);
    return before && verbal(before.name, before.from, at + 1, 'after');
  }
  const by = makerMark(word, at, sentence.to);
  if (by !== undefined) {
    const president = presidentAt(doc, sentence, by + 1, names);
    const several = word[at - 1] === 'both' || word[at - 1] === 'all';
    return president && verbal(president.name, at, president.to, 'before', several);
  }
  const auxiliary = /^(?:had|has|who|whom|also|first|originally)$/.test(word[at - 1] ?? '') ? 1 : 0;
  const before = presidentBefore(doc, sentence, at - auxiliary, names);
  if (!before || /^(?:was|were|been|being)$/.test(word[at - 1] ?? '')) return undefined;
  const relative = /^(?:whom|who|that)$/.test(word[before.from - 1] ?? '');
  const object = word[at + 1] === 'him' || word[at + 1] === 'her';
  return verbal(before.name, before.from, at + 1, relative || object ? 'before' : 'after');
}

const verbal = (by: string, from: number, to: number, side: Appointment['side'], several = false): Appointment => ({
  by,
  from,
  to,
  side,
  several,
  noun: false,
  determined: false,
});

/** The `by` after a participle, in its clause. */
function makerMark(word: readonly string[], at: number, to: number): number | undefined {
  for (let by = at + 1; by < to && by - at < 12; by++) {
    if (word[by] === 'by') return by;
    if (word[by] === ',' || word[by] === ';' || (word[by] === 'and' && by - at < 3)) return undefined;
  }
  return undefined;
}

/** The president or governor named from the token on, after `President`, `former`, `Gov.`. */
function presidentAt(
  doc: Document,
  { to }: Sentence,
  from: number,
  names: NameIndex,
): { name: string; to: number } | undefined {
  const { tokens } = doc;
  let at = from;
  let titled = false;
  for (; at < to && at - from < 8; at++) {
    const word = tokens.word[at]!;
    if (/^(?:president|presidents|pres\.|gov\.|governor|prime|minister)$/.test(word)) titled = true;
    else if (
      !/^(?:former|then|ex|the|late|u\.s\.|us|republican|democratic|democrat|-|previous|state|both)$/.test(word)
    ) {
      // the words of a state before "Gov."
      if (!isCapitalized(tokens.shape[at]) || !/^(?:gov\.|governor|president)$/.test(tokens.word[at + 1] ?? '')) break;
    }
  }
  const mention = names.starting[at];
  if (mention?.entity.type === 'person' || (mention && PRESIDENTS[lastWord(mention.entity.name)] !== undefined)) {
    const name = presidentName(doc.text.slice(mention.start, mention.end), titled, mention.entity.name);
    let end = at + 1;
    while (end < to && tokens.start[end]! < mention.end) end++;
    return name && tokens.word[end] !== "'s" ? { name, to: end } : undefined;
  }
  let end = at;
  while (end < to && end - at < 4 && isCapitalized(tokens.shape[end])) end++;
  if (end === at) return undefined;
  const name = presidentName(doc.text.slice(tokens.start[at], tokens.end[end - 1]), titled);
  return name ? { name, to: end } : undefined;
}

/** The president named in the words that end before the token. */
function presidentBefore(
  doc: Document,
  { from }: Sentence,
  to: number,
  names: NameIndex,
): { name: string; from: number } | undefined {
  const { tokens, text } = doc;
  const last = to - 1;
  if (last < from || !isCapitalized(tokens.shape[last]) || PRESIDENTS[tokens.word[last]!] === undefined)
    return undefined;
  let first = last;
  while (
    first - 1 >= from &&
    last - first < 3 &&
    isCapitalized(tokens.shape[first - 1]) &&
    !/^(?:president|a|an|the|former|judge|justice|both|as|like|all)$/.test(tokens.word[first - 1]!)
  )
    first--;
  const full = names.over[last]?.entity;
  const name = presidentName(
    text.slice(tokens.start[first], tokens.end[last]),
    true,
    full?.type === 'person' ? full.name : undefined,
  );
  return name ? { name, from: first } : undefined;
}

const lastWord = (name: string): string => name.split(/\s+/).at(-1)!.toLowerCase();

/** The full name of a president, or a titled governor's name as the article has it. */
function presidentName(words: string, titled: boolean, full = words): string | undefined {
  const surname = lastWord(words);
  const known = PRESIDENTS[surname];
  if (known === undefined) return titled ? full : undefined;
  if (known === '') return /\s/.test(words) ? words : /\s/.test(full) && lastWord(full) === surname ? full : words;
  // a Clinton with another given name is no president
  const given = words.split(/\s+/)[0]!.toLowerCase();
  return words.includes(' ') && !PRESIDENTS_GIVEN.has(given) ? undefined : known;
}
