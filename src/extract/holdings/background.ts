import { wordSet } from '../../text/word-list.ts';
import type { Decider } from './deciders.ts';
import { OWN } from './families.ts';
import type { Told } from './group.ts';
import type { Level } from './reading.ts';

/** The first sentence that belongs to the background: what stands before tells the lead. */
export const BACKGROUND = 4;

/** Further on, `a judge` is none who was told of. */
const NEAR = 3;

const COURTS: ReadonlySet<Level> = new Set(['supreme', 'appeals', 'lower', 'court']);

/** Whether nothing but the court binds what the background tells to a ruling: it was made in another case. */
export function isOtherCase(told: readonly Told[], one: Told): boolean {
  const { clause, decider, block } = one;
  const last = told.at(-1)!;
  const gap = clause.sentence - last.clause.sentence;
  if (gap === 0 || clause.sentence < BACKGROUND || OWN.has(clause.reading.outcome)) return false;
  const background = told.every(isBackground);
  if (background && one.introduces && !FOLLOWING.has(clause.reading.outcome)) return true;
  if (gap > NEAR && isDescribed(decider) && !clause.reading.weak && (background || decider.indefinite)) return true;
  const court = COURTS.has(decider.level);
  if (one.sometime && (court || background)) return true;
  if (!court && !(background && decider.justice)) return isBeside(told, one);
  if (clause.perfect && !told.some(isPerfect)) return true;
  if (!background || isRestated(told, one)) return false;
  if (isBeside(told, one) || gap > 1) return true;
  return block !== last.block && (isOfYear(told, one.date) || (!goesOn(one) && !told.some(goesOn)));
}

/** `a judge`, or a ruling that nobody is named for. */
const isDescribed = ({ indefinite, named, level }: Decider): boolean => !named && (indefinite || level === 'ruling');

/** Whether one side alone has a date, a year: what was ruled in some other year. */
export function isOfYear(told: readonly Told[], date: string | undefined): boolean {
  const dated = told.find((other) => other.date)?.date;
  return date === undefined ? dated?.length === 4 : date.length === 4 && dated === undefined;
}

/** `She also ruled against a firm`: a side taken beside what a judge ruled before, in the background. */
const isBeside = (told: readonly Told[], { clause: { reading, rule }, beside }: Told): boolean =>
  beside === true &&
  told.every(isBackground) &&
  (rule === 'holding/ruled' ? SIDES.has(reading.outcome) && reading.weak === true : !FOLLOWING.has(reading.outcome));

const isPerfect = ({ clause }: Told): boolean => clause.perfect === true;

const isBackground = ({ clause }: Told): boolean => clause.sentence >= BACKGROUND;

/** `the court’s refusal to hear the case`: a noun for what was told. */
const isRestated = (told: readonly Told[], { clause: { rule, reading } }: Told): boolean =>
  rule === 'holding/noun' && told.some(({ clause }) => clause.reading.outcome === reading.outcome);

/** What may only tell more of the ruling before it. */
const goesOn = ({ clause: { reading, actor } }: Told): boolean =>
  reading.weak === true || FOLLOWING.has(reading.outcome) || actor?.pronoun === true || actor?.level === 'ruling';

const SIDES: ReadonlySet<string> = new Set(['granted', 'denied']);

/** What courts order beside what they rule. */
const FOLLOWING = wordSet('extended held narrowed ordered remanded');
