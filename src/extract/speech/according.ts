import { Shape } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';
import { contentEnd, MOST_TOKENS } from './bounds.ts';
import type { Content } from './content.ts';
import { type Subject, withName } from './phrase.ts';
import type { Said } from './said.ts';
import { referenceAt, tellsClause, type View, wordAt } from './view.ts';

/** What is said around `according to`: before it, or after its source and a comma. */
export function accordingTo(view: View, at: number): Said | undefined {
  if (wordAt(view, at) !== 'according' || wordAt(view, at + 1) !== 'to' || view.quoted(at)) return undefined;
  const end = sourceEnd(view, at + 2);
  const subject = sourceOf(view, at + 2, end);
  if (!subject) return undefined;
  const opens = at === view.from || opensHere(view, at);
  const before = opens ? undefined : contentBeforeSource(view, at);
  // what stands before it may be no more than the subject or a phrase of time, and the clause goes on after it
  const after = opens || (before && !isWhole(view, before)) ? contentAfterSource(view, end) : undefined;
  const contents = [before, after].filter((content) => content !== undefined);
  return contents.length ? { contents, subject, cue: [at, at + 2] } : undefined;
}

/** Whether the frame stands before its clause: `said that, according to the report, ...`. */
const opensHere = (view: View, at: number): boolean =>
  /^(?:that|but|and)$/.test(wordAt(view, at - 1)) ||
  (wordAt(view, at - 1) === ',' && /^(?:that|but|and)$/.test(wordAt(view, at - 2)));

/** After the phrase for the source: at its comma or the end. */
function sourceEnd(view: View, first: number): number {
  let at = first;
  while (at < view.to && !(wordAt(view, at) === ',' || wordAt(view, at) === ';') && !view.quoted(at) && at - first < 30)
    at++;
  return at;
}

/** The source: the first name in the phrase if it heads it, else its words up to a preposition or relative. */
function sourceOf(view: View, first: number, end: number): Subject | undefined {
  let stop = first;
  while (stop < end) {
    const reference = referenceAt(view, stop);
    if (reference) {
      while (stop < end && view.tokens.start[stop]! < reference.end) stop++;
      if (view.tokens.shape[stop] === Shape.Lower && !AFTER_SOURCE.has(wordAt(view, stop))) continue;
      if (wordAt(view, stop) !== "'s" && wordAt(view, stop) !== '-' && wordAt(view, stop) !== '/') break;
      stop++;
      continue;
    }
    if (stop > first && (AFTER_SOURCE.has(wordAt(view, stop)) || tellsClause(view, stop))) break;
    stop++;
  }
  return stop > first ? withName(view, first, stop, stop) : undefined;
}

const AFTER_SOURCE = wordSet(`
  of who which that from by released published filed in on obtained seen with at for and or but as to while when after
  is was are were has have
`);

function contentAfterSource(view: View, end: number): Content | undefined {
  if (wordAt(view, end) !== ',' || view.quoted(end + 1)) return undefined;
  const last = contentEnd(view, end + 1, false);
  return last - end > 3 ? { first: end + 1, last, rule: 'indirect/according' } : undefined;
}

/** Whether the words have a verb of their own. */
function isWhole(view: View, { first, last }: Content): boolean {
  for (let at = first; at < last; at++)
    if (tellsClause(view, at) || (view.tokens.shape[at] === Shape.Lower && /ed$/.test(wordAt(view, at)))) return true;
  return false;
}

const LEAST = 2;

function contentBeforeSource(view: View, at: number): Content | undefined {
  const last = wordAt(view, at - 1) === ',' ? at - 1 : at;
  let first = Math.max(view.from, last - MOST_TOKENS);
  for (let token = last - 1; token > first; token--)
    if (view.quoted(token) || wordAt(view, token) === ';' || wordAt(view, token) === '(') {
      first = token + 1;
      break;
    }
  while (/^(?:but|and|however|still|meanwhile|,)$/.test(wordAt(view, first))) first++;
  if (view.tokens.shape[first] === Shape.Mark) first++;
  return last - first >= LEAST ? { first, last, rule: 'indirect/according' } : undefined;
}
