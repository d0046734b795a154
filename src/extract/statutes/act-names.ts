import { table } from '../../lexicon/table.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { CODE_OF, CODE_WORDS, CONVENTION_WORDS, LAW_WORDS } from './lexicon.ts';

/** Laws that bear the given name of a victim: `Megan's Law`. */
export const NAMED_LAWS = wordSet(`
  aaron adam amber caylee clare david helen jessica kendra laken leandra marsy martin megan natasha nicholas ryan
  samantha sarah savanna timothy tyler
`);

/** The words around the head of what may be the name of a law. */
interface Around {
  /** right before the head, empty where the head opens the name */
  readonly before: string;
  /** the second word before it, in the sentence */
  readonly second: string;
  /** the second word after it, empty where the head ends the name */
  readonly after: string;
  /** whether words of the name stand before the head */
  readonly led: boolean;
  readonly ends: boolean;
  /** whether the word before the head has a capital */
  readonly capital: boolean;
  /** the word whose possessive stands before the head: `Megan's Law` */
  readonly owner: string;
  readonly of: boolean;
}

const NO_ACTS = wordSet('class sister balancing opening final first second third last main headline the old national');
const NO_STATUTES = wordSet('federal state criminal');
const NO_TREATIES = wordSet('peace trade tax extradition');
const NO_ORDINANCES = wordSet('city county local village town municipal zoning a new');
const CONVENTION_PLACES = wordSet('nations european international american vienna u.n. un');
const AMENDMENTS = wordSet('hyde blaine bump equal rights boland dickey byrd');

const isStatute = ({ led, capital, before }: Around): boolean => led && capital && !NO_STATUTES.has(before);
const isConvention = ({ before, ends }: Around): boolean =>
  CONVENTION_WORDS.has(before) || (!ends && CONVENTION_PLACES.has(before));

/** By the head: whether the words around it make it the name of a law. */
const NAMES: Readonly<Record<string, (around: Around) => boolean>> = table({
  act: ({ led, before }) => led && !NO_ACTS.has(before),
  amendment: ({ before }) => AMENDMENTS.has(before),
  amendments: ({ before }) => before === 'education',
  charter: ({ before, after }) =>
    before === 'of' || before === 'canadian' || before === 'nations' || after === 'rights',
  code: ({ led, before, of, after }) => (led && CODE_WORDS.has(before)) || (of && CODE_OF.has(after)),
  convention: isConvention,
  conventions: isConvention,
  law: ({ before, owner }) => LAW_WORDS.has(before) || NAMED_LAWS.has(owner),
  ordinance: ({ led, before }) => led && !NO_ORDINANCES.has(before),
  regulations: ({ before, second }) => second === 'of' && (before === 'federal' || before === 'conduct'),
  resolution: ({ before }) => before === 'powers',
  sanhita: ({ led }) => led,
  statute: isStatute,
  statutes: isStatute,
  treaty: ({ led, ends, before }) => (led || !ends) && !NO_TREATIES.has(before),
});

/** Whether the words are the name of a law, when the table does not know it. */
export function isActName({ tokens: { word, shape } }: Document, first: number, head: number, last: number): boolean {
  const led = first < head;
  const ends = last === head;
  return (
    NAMES[word[head]!]?.({
      before: led ? word[head - 1]! : '',
      second: word[head - 2] ?? '',
      after: ends ? '' : word[head + 2]!,
      led,
      ends,
      capital: shape[head - 1] === Shape.Capital,
      owner: word[head - 1] === "'s" ? word[head - 2]! : '',
      of: word[head + 1] === 'of',
    }) ?? false
  );
}
