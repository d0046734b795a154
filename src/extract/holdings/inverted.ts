import type { Document } from '../../text/document.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Actor } from './actors.ts';
import type { Clause } from './clause.ts';
import { Form, operatorAt } from './operators.ts';
import { readContent } from './saying.ts';

const SAYS = Form.Present | Form.Past;
const INNER = new Set(['say', 'state']);

/** What was held before who held it: `Law breaks the constitution, judge rules`, and `Judge: law is unconstitutional`. */
export function invertedClause(doc: Document, sentence: Sentence, index: number, actor: Actor): Clause | undefined {
  const { tokens } = doc;
  const { word } = tokens;
  if (actor.from === sentence.from && word[actor.to] === ':' && index < 2)
    return held(doc, index, actor, actor.to + 1, sentence.to, actor.to);
  if (word[actor.from - 1] !== ',' || actor.from < sentence.from + 4) return undefined;
  const aux = word[actor.to] === 'has' || word[actor.to] === 'have' ? 1 : 0;
  const verb = operatorAt(tokens, actor.to + aux, sentence.to, aux ? Form.Participle : SAYS);
  if (verb?.act !== 'say' || INNER.has(verb.lemma)) return undefined;
  const next = word[verb.next];
  if (verb.next < sentence.to && next !== '.' && !/day$/.test(next!)) return undefined;
  if (word[verb.next + 1] !== undefined && verb.next + 1 < sentence.to && next !== '.' && word[verb.next + 1] !== '.')
    return undefined;
  return held(doc, index, actor, sentence.from, actor.from - 1, verb.at);
}

function held(doc: Document, index: number, actor: Actor, from: number, to: number, at: number): Clause | undefined {
  if (/^["“]$/.test(doc.tokens.word[from] ?? '') || to <= from + 2) return undefined;
  const reading = readContent(doc.tokens, from, to, 'rule');
  const first = Math.min(from, actor.from);
  if (at === actor.to && reading?.weak) return undefined;
  return (
    reading && {
      from: first,
      to: Math.max(to, actor.to),
      sentence: index,
      rule: 'holding/inverted',
      reading,
      actor,
      at,
      object: { from, to },
    }
  );
}
