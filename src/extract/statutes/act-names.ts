import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { CODE_OF, CODE_WORDS, CONVENTION_WORDS, LAW_WORDS } from './lexicon.ts';

/** Laws that bear the given name of a victim: `Megan's Law`. */
export const NAMED_LAWS = wordSet(`
  aaron adam amber caylee clare david helen jessica kendra laken leandra marsy martin megan natasha nicholas ryan
  samantha sarah savanna timothy tyler
`);

/** Whether the words are the name of a law, when the table does not know it. */
export function isActName({ tokens }: Document, first: number, head: number, last: number): boolean {
  const word = tokens.word[head]!;
  const before = first < head ? tokens.word[head - 1]! : '';
  const after = last > head ? tokens.word[head + 2]! : '';
  switch (word) {
    case 'act':
      return (
        first < head &&
        !/^(?:class|sister|balancing|opening|final|first|second|third|third|last|main|headline|the|old|national)$/.test(
          before,
        )
      );
    case 'code':
      return (first < head && CODE_WORDS.has(before)) || (tokens.word[head + 1] === 'of' && CODE_OF.has(after));
    case 'statute':
    case 'statutes':
      return first < head && tokens.shape[head - 1] === Shape.Capital && !/^(?:federal|state|criminal)$/.test(before);
    case 'treaty':
      return (first < head || last > head) && !/^(?:peace|trade|tax|extradition)$/.test(before);
    case 'convention':
    case 'conventions':
      return (
        CONVENTION_WORDS.has(before) ||
        (last > head && /^(?:nations|european|international|american|vienna|u\.n\.|un)$/.test(before))
      );
    case 'charter':
      return /^(?:of|canadian|nations)$/.test(before) || /^(?:rights)$/.test(after);
    case 'ordinance':
      return first < head && !/^(?:city|county|local|village|town|municipal|zoning|a|new)$/.test(before);
    case 'amendments':
      return before === 'education';
    case 'amendment':
      return /^(?:hyde|blaine|bump|equal|rights|boland|dickey|byrd)$/.test(before);
    case 'law':
      return LAW_WORDS.has(before) || (tokens.word[head - 1] === "'s" && NAMED_LAWS.has(tokens.word[head - 2]!));
    case 'resolution':
      return /^(?:powers)$/.test(before);
    case 'regulations':
      return /^(?:federal|conduct)$/.test(before) && tokens.word[head - 2] === 'of';
    case 'sanhita':
      return first < head;
    default:
      return false;
  }
}
