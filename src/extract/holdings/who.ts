import { type Document, tokenAt } from '../../text/document.ts';
import { wordSet } from '../../text/word-list.ts';
import { referencesIn } from '../cast.ts';
import { judgeAfter } from './bench.ts';
import type { Decider } from './deciders.ts';
import type { Ruling, Told } from './group.ts';
import { levelOf } from './levels.ts';
import type { Level } from './reading.ts';
import type { Setting } from './setting.ts';

/** Who made the ruling: the judge whom it names, the court, the jury, those who settle. */
export const deciderOfRuling = (setting: Setting, ruling: Ruling): Decider | undefined =>
  namedAfter(setting, ruling) ??
  courtNamedAfter(setting, ruling) ??
  fullest(ruling) ??
  juryOf(setting, ruling) ??
  sentencerOf(setting, ruling) ??
  partiesOf(ruling);

/** The court that the next sentences name as the ruling's, after `a court`: `The High Court's decision …`. */
function courtNamedAfter({ doc, cast }: Setting, { told }: Ruling): Decider | undefined {
  if (!told.every(isUnnamed)) return undefined;
  const first = told.find(({ decider }) => decider.indefinite && COURTS.has(decider.level));
  if (!first) return undefined;
  const { sentences, tokens } = doc;
  for (let index = first.clause.sentence + 1; index <= first.clause.sentence + 2; index++) {
    const sentence = sentences[index];
    if (!sentence) return undefined;
    for (const { name, type, form, start, end } of referencesIn(cast, sentence)) {
      const at = tokenAt(doc, end);
      if (type !== 'court' || form !== 'name' || tokens.word[at] !== "'s" || !RULINGS.has(tokens.word[at + 1] ?? ''))
        continue;
      if (start - sentence.start > 5) continue;
      return {
        words: name,
        named: true,
        court: name,
        level: levelOf(name.toLowerCase()),
        other: false,
        indefinite: false,
      };
    }
  }
  return undefined;
}
/** `a court`, `British court` in the headline, `three judges`, `the ruling`. */
const isUnnamed = ({ decider, clause }: Told): boolean =>
  decider.indefinite ||
  !decider.words ||
  decider.level === 'ruling' ||
  clause.sentence === 0 ||
  (decider.level === 'judge' && !decider.named);
const COURTS: ReadonlySet<Level> = new Set(['court', 'appeals']);
const RULINGS = wordSet('ruling decision opinion order judgment');

/** The judge whom the next sentence names, after a ruling by `another judge`: `In that case, Judge Lane wrote …`. */
function namedAfter({ doc, bench, decides }: Setting, { told }: Ruling): Decider | undefined {
  if (!told.every(({ decider }) => decider.level === 'judge' && !decider.named)) return undefined;
  const last = told.at(-1)!.clause.sentence;
  const next = doc.sentences[last + 1];
  if (!next || next.block > doc.sentences[last]!.block + 1) return undefined;
  const judge = judgeAfter(bench, next.start);
  if (!judge || judge.end > next.end || (decides.get(judge.name) ?? last + 1) <= last) return undefined;
  return { words: judge.name, named: true, level: 'judge', other: false, indefinite: false };
}

/** Who decided, in the fullest words that a clause of the ruling has: a judge's name before a court's, a name before a description. */
function fullest({ told }: Ruling): Decider | undefined {
  const named = told.map(({ decider }) => decider).filter(({ named, level }) => named && level !== 'ruling');
  const judge = named.find(({ level }) => level === 'judge');
  if (judge && !named.some(({ level }) => level === 'supreme' || level === 'appeals')) return judge;
  if (named[0]) return named[0];
  const described = told.map(({ decider }) => decider).filter(({ words, level }) => words && level !== 'ruling');
  return described.reduce<Decider | undefined>(
    (best, next) => (!best || next.words!.length > best.words!.length ? next : best),
    undefined,
  );
}

const BY_JURY = new Set(['convicted', 'acquitted', 'liable', 'not liable']);
const NOBODY = { named: false, other: false, indefinite: false } as const;

/** A verdict is the jury's, where the article speaks of one. */
const juryOf = ({ doc: { tokens } }: Setting, { told }: Ruling): Decider | undefined =>
  told.every(({ clause }) => BY_JURY.has(clause.reading.outcome) && !clause.perfect) &&
  (tokens.word.includes('jury') || tokens.word.includes('jurors'))
    ? { ...NOBODY, words: 'jury', level: 'jury' }
    : undefined;

/** A sentence is a court's: a court-martial's where one is spoken of just before, the one judge's who then speaks, the one judge's of the article that leads with it. */
function sentencerOf({ doc, cast, bench, main }: Setting, ruling: Ruling): Decider | undefined {
  const { told } = ruling;
  if (!told.every(({ clause }) => clause.reading.outcome === 'sentenced')) return undefined;
  const { clause } = told[0]!;
  const here = doc.sentences[clause.sentence]!;
  if (isCourtMartial(doc, doc.sentences[Math.max(0, clause.sentence - 1)]!.from, here.to))
    return { ...NOBODY, words: 'court-martial', level: 'court' };
  const next = doc.sentences[clause.sentence + 1];
  const after = next && next.block === here.block ? judgeAfter(bench, next.start) : undefined;
  if (after && after.start - next!.start < OPENING && !clause.perfect)
    return { ...NOBODY, words: after.name, named: true, level: 'judge' };
  const [judge, ...more] = cast.judges;
  if (ruling === main && judge?.name && more.length === 0 && !/justice/i.test(judge.title ?? ''))
    return { ...NOBODY, words: judge.name, named: true, level: 'judge' };
  return { ...NOBODY, words: 'court', level: 'court' };
}
/** A judge stands this near to the start of the next sentence as its subject. */
const OPENING = 30;

function isCourtMartial({ tokens: { word } }: Document, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (word[at]!.startsWith('martial') && word[at - 1] === '-' && /^courts?$/.test(word[at - 2] ?? '')) return true;
  return false;
}

/** A settlement is made by those who settle. */
const partiesOf = ({ told }: Ruling): Decider | undefined =>
  told.every(({ clause }) => clause.rule === 'holding/settlement')
    ? { ...NOBODY, words: 'the parties', level: 'none' }
    : undefined;
