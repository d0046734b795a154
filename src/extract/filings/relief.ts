import { NO_INFINITIVE, NOUN_MARKERS } from '../../lexicon/grammar.ts';
import type { Document } from '../../text/document.ts';
import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { afterBracket } from '../parties/phrase.ts';
import { SEEK_ENDS } from './lexicon.ts';

/** A range of tokens, the end left out. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 22;

/** What is asked for after the instrument or verb: `for an injunction`, `to dismiss the case`, `seeking damages`. */
export function reliefFrom(doc: Document, at: number, to: number, instrument: string): TokenRange | undefined {
  const { word } = doc.tokens;
  if (instrument === 'sought') return phrase(doc, at + 2, to);
  const near = /^(?:motion|request|petition|appeal)$/.test(instrument);
  for (let token = at + 1; token < to && token < at + 26; token++) {
    const text = word[token]!;
    const next = word[token + 1] ?? '';
    if (STOPS.has(text)) return undefined;
    if (text === 'seeking' || text === 'seeks' || text === 'demanding' || text === 'demands' || text === 'requesting')
      return phrase(doc, token + 1, to);
    if ((text === 'asks' || text === 'asking' || text === 'asked') && /^(?:the|a|that|for|judge)$/.test(next))
      return afterAsking(doc, token, to);
    if (near && token <= at + 8 && (text === 'to' || text === 'for') && isRequest(doc, token))
      return phrase(doc, text === 'for' ? token + 1 : token, to);
    if (instrument === 'complaint' && text === 'to' && PURPOSE.has(next)) return phrase(doc, token, to);
    if (
      instrument === 'complaint' &&
      text === 'to' &&
      doc.tokens.shape[token + 1] === Shape.Lower &&
      !NOUN_MARKERS.has(next)
    )
      return undefined;
  }
  return undefined;
}

const STOPS = wordSet(`
  said says because after alleges alleging alleged claims claiming argues arguing accuses accusing ; that who
  which but while denied rejected granted dismissed
`);

const PURPOSE = wordSet(`
  block stop halt overturn force compel prevent keep recover bar end invalidate reverse obtain challenge undo strike
  protect have get win restore suspend delay remove void nullify enforce require reinstate regain
`);

/** "to dismiss", "for a stay": not "to the court", not "for the first time". */
function isRequest({ tokens: { word, shape } }: Document, at: number): boolean {
  const next = word[at + 1] ?? '';
  if (word[at] === 'to') return shape[at + 1] === Shape.Lower && next !== 'date' && !NO_INFINITIVE.has(next);
  return (
    !/^(?:the|this|that)$/.test(next) ||
    /^(?:release|return|dismissal|removal|appointment|stay|injunction|judge)$/.test(word[at + 2] ?? '')
  );
}

/** "asking the court to", "asks a judge for". */
function afterAsking(doc: Document, at: number, to: number): TokenRange | undefined {
  const { word } = doc.tokens;
  for (let token = at + 1; token < to && token < at + 12; token++)
    if (word[token] === 'to' || word[token] === 'for' || word[token] === 'that')
      return phrase(doc, word[token] === 'to' ? token : token + 1, to);
  return undefined;
}

/** The words from the token to the end of the clause. */
function phrase(doc: Document, from: number, to: number): TokenRange | undefined {
  const { word, start, end } = doc.tokens;
  let at = from;
  while (at < to && at - from < LONGEST && !(SEEK_ENDS.has(word[at]!) && at > from && word[at] !== '(')) {
    if (word[at] === '(') {
      const close = afterBracket(doc, at, to);
      if (close === at) break;
      at = close;
      continue;
    }
    // a full stop inside a number or name is part of its token; a hyphen between spaces ends the clause
    if (word[at] === '-' && start[at] !== end[at - 1]) break;
    if (word[at] === 'and' && /[a-z]{2}ed$/.test(word[at + 1] ?? '')) break;
    at++;
  }
  while (at > from && /^(?:and|or|to|the|a|of|in|for|on|that|from|with|by|at)$/.test(word[at - 1]!)) at--;
  return at - from >= 1 && !SEEK_ENDS.has(word[from]!) ? { from, to: at } : undefined;
}
