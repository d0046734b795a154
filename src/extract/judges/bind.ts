import type { Document } from '../../text/document.ts';
import { courtOfTitle } from './courts.ts';
import { apposedTo, type Description, differ } from './descriptions.ts';
import type { NameIndex, Sitting } from './people.ts';

/** A judge with the offsets at which it is mentioned first and, so far, last. */
interface Known {
  readonly judge: Sitting;
  readonly first: number;
}

const firstOf = (judge: Sitting): number => Math.min(...judge.mentions.map(({ start }) => start));

/** Gives each description to the judge it plainly is; those that are somebody else become judges without a name. */
export function bindDescriptions(
  doc: Document,
  descriptions: readonly Description[],
  named: readonly Sitting[],
  names: NameIndex,
): Sitting[] {
  const known: Known[] = named.map((judge) => ({ judge, first: firstOf(judge) })).sort((a, b) => a.first - b.first);
  const unnamed: Sitting[] = [];
  for (const description of descriptions) {
    const apposed = apposedName(doc, description, names, named) ?? precededBy(doc, description, named);
    const judge = apposed ?? ownerOf(doc, description, known, unnamed);
    if (judge) {
      judge.mentions.push({ start: description.start, end: description.end });
      judge.place ??= description.place;
      judge.court ??=
        description.court ??
        (description.form === 'indefinite' && !titleTells(judge) ? courtOfTitle(description.title) : undefined);
      if (description.federal) judge.federal = true;
      if (!judge.name && (judge.title?.length ?? 0) < description.title.length && description.form !== 'definite')
        judge.title = description.title;
    } else if (isSomebody(description, doc)) {
      unnamed.push(newJudge(description));
    }
  }
  return [...named, ...unnamed];
}

/** `The judge, Amy Cole, said`. */
function apposedName(
  doc: Document,
  description: Description,
  names: NameIndex,
  named: readonly Sitting[],
): Sitting | undefined {
  const mention =
    apposedTo(doc, description, names) ??
    (doc.tokens.word[description.to] === ',' ? names.starting[description.to + 1] : undefined);
  return mention ? named.find(({ entity }) => entity === mention.entity) : undefined;
}

/** `Amy Cole, a federal judge in Boise`: the name right before the words. */
function precededBy({ tokens }: Document, { from, form }: Description, named: readonly Sitting[]): Sitting | undefined {
  if (form === 'bare' || !/^(?:,|—|–|\(|--)$/.test(tokens.word[from - 1] ?? '')) return undefined;
  const end = tokens.end[from - 2];
  return named.find(({ mentions }) => mentions.some((mention) => mention.end === end));
}

function ownerOf(
  doc: Document,
  description: Description,
  known: readonly Known[],
  unnamed: readonly Sitting[],
): Sitting | undefined {
  const { start, form, kind, place } = description;
  const fits = ({ judge }: { judge: Sitting }): boolean =>
    judge.kind === kind && !differ(judge.place ?? judge.court, place);
  const before = known.filter((one) => one.first < start && fits(one)).map(({ judge }) => judge);
  const after = known.filter((one) => one.first > start && fits(one));
  const strangers = unnamed.filter((judge) => judge.kind === kind && !differ(judge.place, place));
  if (form === 'other' && (before.length > 0 || strangers.length > 0 || !isLead(doc, description))) return undefined;
  if (form === 'definite') return definite(doc, description, [...before, ...strangers], after);
  // the lead's "a federal judge" is the one whom the text names next, if it names but one
  if (before.length === 0 && after.length === 1)
    return strangers.find((judge) => judge.place === place) ?? after[0]!.judge;
  if (before.length === 0 && after.length > 1 && isLead(doc, description)) return after[0]!.judge;
  if (
    before.length === 1 &&
    after.length === 0 &&
    strangers.length === 0 &&
    (form === 'bare' || !place) &&
    isLead(doc, description)
  )
    return before[0];
  if (before.length === 0 && strangers.length === 1) return strangers[0];
  return strangers.find((judge) => place !== undefined && judge.place === place);
}

const titleTells = ({ title }: Sitting): boolean => title !== undefined && courtOfTitle(title) !== undefined;

const isLead = ({ sentences }: Document, { sentence }: Description): boolean =>
  sentence < Math.min(3, sentences.length);

/** `the judge`: the only one so far, or the one mentioned last if nobody else was near. */
function definite(
  { sentences }: Document,
  { start, sentence }: Description,
  before: readonly Sitting[],
  after: readonly Known[],
): Sitting | undefined {
  if (before.length === 1) return before[0];
  if (before.length === 0) return after.length === 1 ? after[0]!.judge : undefined;
  const from = sentences[Math.max(0, sentence - 2)]!.start;
  const near = before.filter((judge) =>
    judge.mentions.some((mention) => mention.start >= from && mention.start < start),
  );
  return near.length === 1 ? near[0] : undefined;
}

/** Whether the description is of somebody who acted, and not of any judge. */
function isSomebody({ form, acts, place, federal, sentence, kind, from }: Description, { tokens }: Document): boolean {
  const predicate = /^(?:is|was|as|became|become|be|being|becoming|of|like)$/.test(tokens.word[from - 1] ?? '');
  if (kind === 'justice' || form === 'definite') return false;
  if (form === 'bare') return sentence < 2 && acts;
  return acts || (place !== undefined && federal && !predicate);
}

const newJudge = ({ start, end, kind, title, court, place, federal }: Description): Sitting => ({
  name: undefined,
  title,
  court,
  place,
  ...(federal ? { federal: true as const } : {}),
  kind,
  appointedBy: undefined,
  mentions: [{ start, end }],
  rule: 'judge/described',
});
