import type { CourtClaim } from '../../schema/index.ts';
import { type Document, sentenceAt } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { circuitOf, stateOf } from '../courts/places.ts';
import type { Draft } from '../draft.ts';
import { JUSTICE_SURNAMES, US_JUSTICES } from './lexicon.ts';
import type { Sitting } from './people.ts';

/** The court that the words of a title name: `U.S. District Judge` sits in `U.S. District Court`. */
export const courtOfTitle = remembered((title: string): string | undefined => {
  const land = /^chief justice of (\p{Lu}\S+(?: \p{Lu}\S+)?)$/iu.exec(title);
  if (land) return `Supreme Court of ${land[1]}`;
  const words = NO_SEAT.reduce((rest, pattern) => rest.replace(pattern, ''), title).trim();
  if (!words) return undefined;
  if (/justice$/i.test(title) && stateOf(words)) return `${words} Supreme Court`;
  for (const [pattern, court] of COURTS_OF_TITLES) if (pattern.test(words)) return court(words);
  const circuit = /^(?:(?:u\.?s\.?) )?(.+?) (?:u\.?s\.? )?circuit$/i.exec(words);
  if (circuit && circuitOf(circuit[1]!)) return words;
  if (/^(?:(?:u\.?s\.?|federal) )?(?:circuit|appeals?|appellate)$/i.test(words)) return 'U.S. Court of Appeals';
  return KIND_OF_COURT.test(words) ? `${words} Court` : undefined;
});

/** The parts of a title that say nothing of the court, taken off one after the other. */
const NO_SEAT: readonly RegExp[] = [
  /(?:\s*-?\b(?:judge|justice|magistrate|chancellor)s?)+$/i,
  /^(?:his|her) honour\b ?/i,
  /^(?:(?:acting|associate|chief|senior|presiding|deputy|vice|then|mr\.?|mrs\.?|ms\.?|lord|lady|administrative)\b\.? ?)+/i,
  /^(?:(?:conservative|liberal|moderate|former|fellow|sitting|longtime|influential|single|new|newest|another|appointed)\b ?)+/i,
  / (?:chief|senior|associate|presiding|magistrate|administrative)$/i,
  /\b(?:chief|senior) (?=district|circuit)/i,
];

/** Words of titles, and the court that they name; the first that fits. */
const COURTS_OF_TITLES: readonly (readonly [pattern: RegExp, court: (words: string) => string | undefined])[] = [
  [
    /^(?:lower|trial|single|same|one|another|top|high|state|local|our|this)[- ]?(?:level )?(?:district |federal )?court$|-court$/i,
    () => undefined,
  ],
  [/\bcourt\b/i, (words) => words.replace(/ (?:chief|senior|associate|presiding)$/i, '')],
  [
    /^(?:u\.?s\.?|united states)(?: district| magistrate| federal)*$/i,
    (words) => `${words.replace(/ (?:district|magistrate|federal).*$/i, '')} District Court`,
  ],
  [/^federal(?: district)?$/i, (words) => `${words.toLowerCase()} court`],
  [/^immigration$/i, () => 'immigration court'],
  [/^bankruptcy$|^(?:u\.?s\.?|federal) bankruptcy$/i, () => 'U.S. Bankruptcy Court'],
];

/** Kinds of court that a title names by their first words: `Probate Judge`. */
const KIND_OF_COURT =
  /\b(?:district|circuit|superior|criminal|family|juvenile|probate|municipal|common pleas|tax|crown|commonwealth|bankruptcy)$/i;

type Level = 'supreme' | 'appeals' | 'district' | 'other';

const levelOf = (words: string): Level =>
  /supreme/i.test(words)
    ? 'supreme'
    : /circuit|appeal/i.test(words) && !/county/i.test(words)
      ? 'appeals'
      : /district|^federal court/i.test(words)
        ? 'district'
        : 'other';

const LEVELS: Readonly<Record<string, Level>> = {
  'court/appeals': 'appeals',
  'court/circuit': 'appeals',
  'court/district': 'district',
  'court/supreme': 'supreme',
};

const levelOfClaim = ({ rule, name }: Draft<CourtClaim>): Level =>
  LEVELS[rule] ?? (/supreme/i.test(name) ? 'supreme' : 'other');

const GENERIC =
  /^(?:the|a|an|u\.s\.?|us|united|states|federal|state|local|district|circuit|superior|supreme|appeals?|appellate|high|trial|county|criminal|civil|family|juvenile|probate|bankruptcy|magistrates?|court|of|immigration|crown)$/i;

/** Whether the words fit many courts: `U.S. District Court`. */
const isGeneric = remembered((court: string): boolean => court.split(/\s+/).every((word) => GENERIC.test(word)));

/** The court of each judge: from the title or apposition, with the place beside it, else the article's only fitting one. */
export function settleCourts(
  doc: Document,
  judges: readonly Sitting[],
  courts: readonly Draft<CourtClaim>[],
): Map<Sitting, string> {
  const settled = new Map<Sitting, string>();
  if (
    courts.some(({ jurisdiction }) => jurisdiction === 'federal') ||
    judges.some(({ title, federal }) => federal || /^U\.?S\.? /.test(title ?? ''))
  )
    for (const judge of judges)
      if (/^(?:chief |senior )?district judge$/i.test(judge.title ?? '')) judge.court ??= 'U.S. District Court';
  for (const judge of judges) {
    const own = ownCourt(judge);
    if (own && (judge.place || !isGeneric(own))) settled.set(judge, own);
  }
  const used = new Set([...settled.values()].map((court) => court.toLowerCase()));
  const taken = (court: Draft<CourtClaim>): boolean => court.mentions.some(({ text }) => used.has(text.toLowerCase()));
  for (const judge of judges) {
    if (settled.has(judge)) continue;
    const fitting = fittingCourt(doc, judge, courts);
    // the court of another judge is this one's only where both are justices of it
    const free = fitting && (judge.kind === 'justice' || !taken(fitting)) ? longest(fitting) : undefined;
    const court =
      free ??
      ownCourt(judge) ??
      panelCourt(doc, judge, settled) ??
      (judge.name && judge.kind === 'justice' && isUsJustice(judge.name) ? 'U.S. Supreme Court' : undefined);
    if (court) settled.set(judge, court);
  }
  return settled;
}

/** What the title, the words beside the name and descriptions say. */
function ownCourt(judge: Sitting): string | undefined {
  if (judge.kind === 'justice' && judge.name && isUsJustice(judge.name)) return undefined;
  const own =
    judge.court ??
    (judge.title ? courtOfTitle(judge.title) : undefined) ??
    (judge.federal && judge.place ? 'federal court' : undefined);
  if (!own || !isGeneric(own) || !judge.place || own.toLowerCase().includes(judge.place.toLowerCase())) return own;
  return stateOf(judge.place) === 'District of Columbia' && /district court$/i.test(own)
    ? `${own} for the District of Columbia`
    : `${own} in ${judge.place}`;
}

/** The only court of the article that fits the judge, or the only one that it names before the judge. */
function fittingCourt(
  doc: Document,
  judge: Sitting,
  courts: readonly Draft<CourtClaim>[],
): Draft<CourtClaim> | undefined {
  const own = ownCourt(judge);
  const title = judge.title ?? '';
  if (!judge.name || /administrative law|immigration/i.test(title)) return undefined;
  if (judge.kind === 'justice') return own ? undefined : supremeCourt(judge, courts);
  const kind = /chancellor/i.test(title)
    ? /chancery/i
    : /^magistrate$/i.test(title)
      ? /magistrate|local|district|county/i
      : /./;
  const level = own ? levelOf(own) : undefined;
  const fitting = courts.filter((court) => {
    const other = levelOfClaim(court);
    return kind.test(court.name) && (level ? other === level && sameSystem(own, court) : other !== 'supreme');
  });
  const fuller = own ? fitting.filter(({ name, start, end }) => !isGeneric(name) || end - start > own.length) : fitting;
  if (own) return onlyOne(fuller);
  // a bare "Judge Cole" sits in a court only when it is named nearby
  const first = Math.min(...judge.mentions.map(({ start }) => start));
  const at = sentenceAt(doc, first);
  const [from, to] = [doc.sentences[Math.max(0, at - 4)], doc.sentences[Math.min(doc.sentences.length - 1, at + 3)]];
  const near = fuller.filter(({ mentions }) =>
    mentions.some(({ start }) => from && to && start >= from.start && start < to.end),
  );
  if (near.length === 1 && fuller.length === 1) return near[0];
  return (
    onlyOne(near.filter((court) => sitsBeside(doc, judge, court))) ??
    onlyOne(near.filter(({ mentions }) => mentions[0]!.start < first))
  );
}

/** Whether a sentence names both: of a court of appeals only where the judge writes for it and it reviews nobody. */
function sitsBeside(doc: Document, judge: Sitting, court: Draft<CourtClaim>): boolean {
  const own = new Set(judge.mentions.map(({ start }) => sentenceAt(doc, start)));
  return court.mentions.some(({ start, text }) => {
    const at = sentenceAt(doc, start);
    const { start: from, end: to } = doc.sentences[at] ?? { start: 0, end: 0 };
    if (!own.has(at)) return false;
    if (levelOf(text) !== 'appeals') return true;
    const sentence = doc.text.slice(from, to);
    return WRITES.test(sentence) && !REVIEWS.test(sentence);
  });
}

const WRITES =
  /\b(?:wr(?:o|i)t(?:e|es|ing|ten)|panel|opinion|majority|dissent\w*|concur\w*|join\w*|chief judge|sits|serves)\b/i;
const REVIEWS =
  /\b(?:overturn\w*|revers\w*|remov\w*|appeal(?:ed|ing)|stay(?:ed|s)?|block\w*|uph(?:o|e)ld\w*|affirm\w*|vacat\w*|lower[- ]court)\b/i;

/** Judges who join or dissent sit with the judge whom the sentence names beside them. */
function panelCourt(doc: Document, judge: Sitting, settled: ReadonlyMap<Sitting, string>): string | undefined {
  const at = sentenceAt(doc, Math.min(...judge.mentions.map(({ start }) => start)));
  const sentence = doc.sentences[at];
  if (!sentence || !PANEL.test(doc.text.slice(sentence.start, sentence.end))) return undefined;
  for (const [other, court] of settled)
    if (other.mentions.some(({ start }) => start >= sentence.start && start < sentence.end)) return court;
  return undefined;
}

const PANEL = /\b(?:join(?:ed|ing|s)?|dissent\w*|concur\w*|panel|unanimous|majority|colleagues?)\b/i;

/** A federal title does not lead to a state's court. */
function sameSystem(own: string | undefined, { jurisdiction }: Draft<CourtClaim>): boolean {
  const federal = own !== undefined && /u\.?s\.?|united states|federal/i.test(own);
  return !own || /^district court$/i.test(own) || federal === (jurisdiction === 'federal');
}

const longest = ({ mentions }: Draft<CourtClaim>): string =>
  mentions
    .reduce((best, mention) => (mention.text.length > best.text.length ? mention : best))
    .text.replaceAll(/\s+/g, ' ');

function supremeCourt({ name, title }: Sitting, courts: readonly Draft<CourtClaim>[]): Draft<CourtClaim> | undefined {
  const named = (pattern: RegExp): Draft<CourtClaim>[] =>
    courts.filter((court) => pattern.test(court.name) || court.mentions.some(({ text }) => pattern.test(text)));
  const supreme = named(/supreme/i);
  if (name && isUsJustice(name)) return supreme.find((court) => court.jurisdiction === 'federal');
  if (/\b(?:lord|lady)\b/i.test(title ?? '')) return onlyOne(named(/court of appeal/i));
  if (/\b(?:mr|mrs|ms)\b/i.test(title ?? '')) return onlyOne(named(/high court/i));
  return onlyOne(supreme) ?? onlyOne(named(/supreme|high court|constitutional|court of appeals?$/i));
}

const onlyOne = (courts: readonly Draft<CourtClaim>[]): Draft<CourtClaim> | undefined =>
  courts.length === 1 ? courts[0] : undefined;

const JUSTICE_SURNAME = new RegExp(
  String.raw`\b(?:${[...JUSTICE_SURNAMES].map((name) => name.replace(/^oc/, "o[’']?c")).join('|')})\b`,
  'i',
);

/** Whether the name is that of a justice of the Supreme Court of the United States. */
export const isUsJustice = remembered((name: string): boolean => {
  if (!JUSTICE_SURNAME.test(name)) return false;
  const words = name
    .toLowerCase()
    .replaceAll(/[’'.]/g, '')
    .split(/\s+/)
    .filter((word) => word.length > 1 && !/^(?:jr|sr)$/.test(word));
  return US_JUSTICES.has(words.join(' ')) || (words.length <= 3 && US_JUSTICES.has(`${words[0]} ${words.at(-1)}`));
});
