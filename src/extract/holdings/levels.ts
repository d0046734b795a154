import { wordSet } from '../../text/word-list.ts';
import type { Level } from './reading.ts';

const SUPREME = new Set(['supreme', 'scotus', 'apex']);
const TOP = new Set(['high', 'top', 'highest']);
const APPEALS = wordSet('appeal appeals appellate circuit panel');
const BELOW = wordSet('lower state trial district county federal circuit other local');
const JURIES = new Set(['jury', 'jurors', 'juries']);
const JUDGES = wordSet('judge judges justice magistrate chancellor');

/** The rank of a court from its name in lower case. */
export const levelOf = (words: string): Level => {
  const list = words.split(/[^\p{L}\p{N}]+/u);
  return levelIn(list, 0, list.length);
};

/** The rank of a court from the words of its phrase. */
export function levelIn(word: readonly string[], from: number, to: number): Level {
  let appeals = false;
  let circuitJudge = false;
  let lower = false;
  let jury = false;
  let grand = false;
  let judge = false;
  for (let at = from; at < to; at++) {
    const here = word[at]!;
    if (here === '-') continue;
    const next = word[at + 1] === '-' ? at + 2 : at + 1;
    const after = next < to ? word[next]! : '';
    const court = after === 'court' || after === 'courts';
    if (SUPREME.has(here) || (TOP.has(here) && after === 'court')) return 'supreme';
    if (APPEALS.has(here)) appeals = true;
    if (here === 'circuit' && after.startsWith('judge')) circuitJudge = true;
    if (court && BELOW.has(here)) lower = true;
    if (JURIES.has(here)) jury = true;
    if (here === 'grand') grand = true;
    if (JUDGES.has(here)) judge = true;
  }
  if (appeals && !circuitJudge) return 'appeals';
  const last = word[to - 1];
  if (lower || last === 'courts' || last === 'commission') return 'lower';
  if (jury) return grand ? 'grand jury' : 'jury';
  return judge ? 'judge' : 'court';
}
