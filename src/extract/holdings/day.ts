import { HAVING } from '../../lexicon/grammar.ts';
import type { Clause } from './clause.ts';
import { sameLevel } from './deciders.ts';
import type { Ruling, Told } from './group.ts';
import type { Level } from './reading.ts';
import { isLead, LEAD, type Setting } from './setting.ts';
import { standsBefore } from './walk.ts';

/** The date of the first clause that has a day, else of the first that has any. */
const ownDay = ({ told }: Ruling): string | undefined =>
  (told.find(({ date }) => date?.length === 10) ?? told.find(({ date }) => date))?.date;

/** When a ruling was made: as a clause says, else the day of the lead, for what the article leads with or what was done beside it. */
export function dayOfRuling(setting: Setting, ruling: Ruling): string | undefined {
  const { main, lead } = setting;
  const own = ownDay(ruling);
  if (own || ruling.told.some(({ period }) => period)) return own;
  const same = ruling.told.find(({ clause }) => isSameDay(setting, clause));
  if (same) return dayBefore(setting, ruling, same);
  if (main && ruling !== main && isOfTheDay(setting, ruling, main)) return ownDay(main) ?? lead;
  const leads =
    isLead(ruling) &&
    !isAfter(setting, ruling) &&
    (ruling === main || (!isBefore(setting, ruling) && !isOtherCourt(ruling, main)));
  return leads ? lead : namedDay(setting, ruling);
}

/** `The pier opened Monday after a court lifted the ban`: some day before that of the lead. */
const isAfter = ({ doc: { tokens } }: Setting, { told }: Ruling): boolean =>
  told.every(({ clause: { from, sentence } }) => sentence >= LEAD || standsBefore(tokens.word, from, 0, 2, AFTER));
const AFTER = new Set(['after', 'since']);

/** `Though lower courts ruled against the ban`: another court than the one that the article leads with. */
const isOtherCourt = ({ told }: Ruling, main: Ruling | undefined): boolean =>
  main !== undefined &&
  told.every(({ decider }) => decider.level === 'lower' && main.told.some((other) => HIGHER.has(other.decider.level)));

/** `has already been convicted`: before the day of the lead. */
function isBefore({ doc: { tokens } }: Setting, { told }: Ruling): boolean {
  return told.every(({ clause: { at } }) => standsBefore(tokens.word, at, 0, 4, HAVING));
}

/** `On the same day, the court …`. */
function isSameDay({ doc }: Setting, { sentence, at }: Clause): boolean {
  const { word } = doc.tokens;
  for (let i = doc.sentences[sentence]!.from; i < at; i++)
    if (word[i] === 'same' && word[i + 1] === 'day' && word[i - 1] === 'the' && word[i + 2] !== 'that') return true;
  return false;
}

/** The day of the ruling that is told last before this one. */
function dayBefore(setting: Setting, ruling: Ruling, { clause }: Told): string | undefined {
  let last: { at: number; other: Ruling } | undefined;
  for (const other of setting.rulings)
    if (other !== ruling)
      for (const told of other.told)
        if (told.clause.at < clause.at && (!last || told.clause.at > last.at)) last = { at: told.clause.at, other };
  return last && (ownDay(last.other) ?? (isLead(last.other) ? setting.lead : undefined));
}

/** The one day by which the article names a ruling of such a court, where it tells one such ruling. */
function namedDay({ days, rulings }: Setting, ruling: Ruling): string | undefined {
  const { level } = ruling.told[0]!.decider;
  if (!HIGHER.has(level)) return undefined;
  const values = new Set(days.filter((day) => day.level === level).map(({ value }) => value));
  const such = rulings.filter(({ told }) => told.some(({ decider }) => decider.level === level));
  return values.size === 1 && such.length === 1 ? [...values][0] : undefined;
}
const HIGHER: ReadonlySet<Level> = new Set(['supreme', 'appeals']);

const TRIAL: ReadonlySet<Level> = new Set(['judge', 'jury']);
/** What trials end with, whoever is named. */
const VERDICTS = new Set(['convicted', 'acquitted', 'liable', 'not liable', 'pleaded guilty', 'sentenced']);

/** Whether a ruling without a date belongs to the day of the main one: told as done beside it, by the same body or in the same trial. */
function isOfTheDay({ doc }: Setting, { told }: Ruling, main: Ruling): boolean {
  if (told.some(({ clause, decider }) => clause.perfect || decider.other)) return false;
  const first = told[0]!;
  const { named, words, level } = first.decider;
  if (named && main.told.some(({ decider }) => decider.named && decider.words === words))
    return level === 'judge' || first.clause.sentence <= LEAD;
  if (first.clause.reading.outcome === 'sentenced' && pleaded(main))
    return main.told.some(
      ({ clause }) => doc.sentences[clause.sentence]!.block === doc.sentences[first.clause.sentence]!.block,
    );
  const trial = told.every(({ decider }) => TRIAL.has(decider.level)) && main.told.some(isOfTrial);
  return trial && first.clause.sentence <= (named ? 3 * LEAD : LEAD);
}

const isOfTrial = ({ decider, clause }: Told): boolean =>
  TRIAL.has(decider.level) || (sameLevel(decider.level, 'jury') && VERDICTS.has(clause.reading.outcome));

const pleaded = ({ told }: Ruling): boolean => told.some(({ clause }) => clause.reading.outcome === 'pleaded guilty');
