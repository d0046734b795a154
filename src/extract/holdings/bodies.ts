import { type Decider, sameLevel, sameWords } from './deciders.ts';

/** Whether two who decide may be one body, by their rank and number. */
export const mayBeOne = (a: Decider, b: Decider): boolean =>
  sameLevel(a.level, b.level) && !isJudgeBesideCourt(a, b) && !isOneOfMany(a, b) && isCommission(a) === isCommission(b);

/** One name is a part of the other; the highest courts of two states share words. */
export const sameBody = (a: Decider, b: Decider): boolean =>
  sameWords(a.words, b.words) &&
  (a.level !== 'supreme' || b.level !== 'supreme' || !a.court || !b.court || a.court === b.court);

/** A judge may write for the appeals court. */
export const isOfPanel = (a: Decider, b: Decider): boolean =>
  (a.level === 'appeals' && b.level === 'judge') || (b.level === 'appeals' && a.level === 'judge');

/** A judge and the court that is named beside: `Justice Lane` for the Supreme Court, a trial judge for the court that the judge sits in. */
export const speaksFor = (a: Decider, b: Decider): boolean =>
  sitsIn(a, b) ||
  sitsIn(b, a) ||
  (a.justice === true && b.level === 'supreme') ||
  (b.justice === true && a.level === 'supreme');

/** `Federal Court` in a headline: a description in capitals. */
export const isAnyCourt = ({ words }: Decider): boolean => ANY_COURT.test(words ?? '');

const ANY_COURT = /^(?:federal|state|district|appeals|federal appeals|lower|trial) court$/i;

/** A trial judge and the Supreme Court: not one body, unless the judge is one of its justices. */
const isJudgeBesideCourt = (a: Decider, b: Decider): boolean =>
  (a.level === 'supreme' && b.level === 'judge' && b.justice !== true) ||
  (b.level === 'supreme' && a.level === 'judge' && a.justice !== true) ||
  (a.justice === true && sitsBelow(b)) ||
  (b.justice === true && sitsBelow(a));

/** A court or judge that is none of the highest court's. */
const sitsBelow = ({ level, words, justice }: Decider): boolean =>
  level === 'lower' ||
  (level === 'judge' && justice !== true && /\b(?:federal|district|trial|circuit|magistrate) judge/i.test(words ?? ''));

/** `three federal judges` are not the one whom the article names. */
const isOneOfMany = (a: Decider, b: Decider): boolean =>
  (a.named && a.level === 'judge' && MANY.test(b.words ?? '')) ||
  (b.named && b.level === 'judge' && MANY.test(a.words ?? ''));

const MANY = /^(?:all|both|two|three|four|five|several|many|some|other|numerous)\b.*\b(?:judges|courts)$/i;

/** A commission that is told of again. */
export const isSameCommission = (a: Decider, b: Decider): boolean =>
  isCommission(a) && !a.other && !b.other && headOf(a) === headOf(b);

const headOf = ({ words }: Decider): string | undefined => words?.toLowerCase().split(' ').at(-1);

/** Whether the words are for a commission or an official: one who decides and is no court. */
export const isCommissionName = (words: string | undefined): boolean =>
  /\b(?:commission|commissioner|director|arbitrator|regulators?|examiner|officer|board|bureau|division(?: of [\w ]+)?)$/i.test(
    words ?? '',
  );

const isCommission = ({ level, words }: Decider): boolean => level === 'lower' && isCommissionName(words);

const sitsIn = (judge: Decider, { level, court, words }: Decider): boolean =>
  judge.level === 'judge' &&
  judge.seat !== undefined &&
  (level === 'lower' || level === 'court') &&
  (judge.seat === court ||
    judge.seat === words ||
    (court === undefined && /district|superior|circuit/i.test(judge.seat)));
