import type { CourtClaim, JudgeClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { sentenceAt } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { attachAppointments } from './attach.ts';
import { bindDescriptions } from './bind.ts';
import { isUsJustice, settleCourts } from './courts.ts';
import { findDescriptions } from './descriptions.ts';
import { NO_JUDGES } from './lexicon.ts';
import { indexNames, type NameIndex, type Sitting } from './people.ts';
import { appositionAfter, type CourtIndex, indexCourts, seatAfter, seatBefore } from './phrases.ts';
import { findTitled, type TitledName } from './titles.ts';

/** The judges of the article, named or not. */
export function findJudges(
  doc: Document,
  names: readonly Entity[],
  courts: readonly Draft<CourtClaim>[],
): Draft<JudgeClaim>[] {
  const index = indexNames(doc, names);
  const courtIndex = indexCourts(doc, courts);
  const chancery = doc.tokens.word.includes('chancery');
  const bench = new Bench(doc, courts);
  const taken = new Set<number>();
  for (const sentence of doc.sentences)
    for (const titled of findTitled(doc, sentence, index, chancery)) {
      taken.add(titled.head);
      bench.addTitled(
        titled,
        seatAfter(doc, sentence, titled.to, courtIndex) ?? seatBefore(doc, sentence, titled.first),
      );
    }
  addByApposition(doc, index, courtIndex, bench);
  addJustices(names, courts, bench);
  bench.leaveNames();
  bench.addMentions();
  const descriptions = doc.sentences.flatMap((sentence, at) => findDescriptions(doc, sentence, at, courtIndex, taken));
  const judges = bindDescriptions(doc, descriptions, bench.judges, index);
  attachAppointments(doc, judges, index);
  const seats = settleCourts(doc, judges, courts);
  return judges.map((judge) => claim(doc, judge, seats.get(judge))).sort(byPosition);
}

/** Gathers who is a judge, one entry for each person. */
class Bench {
  readonly judges: Sitting[] = [];
  private readonly byEntity = new Map<Entity, Sitting>();
  private readonly doc: Document;
  /** whether the article names a court of justices */
  private readonly courtly: boolean;

  constructor(doc: Document, courts: readonly Draft<CourtClaim>[]) {
    this.doc = doc;
    this.courtly = courts.some(({ name }) => /supreme|high court|court of appeal/i.test(name));
  }

  /** Somebody whom a title makes a judge. */
  addTitled(titled: TitledName, seat: { court?: string; place?: string } | undefined): void {
    const { tokens, text } = this.doc;
    const start = tokens.start[titled.listed ? titled.from : titled.first]!;
    const end = tokens.end[titled.to - 1]!;
    const name = titled.mention?.entity.name ?? text.slice(tokens.start[titled.from], end).replaceAll(/\s+/g, ' ');
    const judge = this.of(titled.mention?.entity, name, titled.kind, 'judge/title');
    if (!judge) return;
    judge.mentions.push({ start, end });
    if (judge.title === undefined || titled.title.length > judge.title.length) judge.title = titled.title;
    judge.court ??= seat?.court;
    judge.place ??= seat?.place;
  }

  /** The entry of a person, made when there is none; nothing for those who are no judges. */
  of(entity: Entity | undefined, name: string, kind: Sitting['kind'], rule: string): Sitting | undefined {
    const known = entity ? this.byEntity.get(entity) : this.bySurname(name);
    if (known) return known;
    if (NO_JUDGES.has(name.toLowerCase()) || NO_JUDGES.has(name.split(/\s+/).at(-1)!.toLowerCase())) return undefined;
    const judge: Sitting = {
      name,
      title: undefined,
      court: undefined,
      place: undefined,
      kind,
      appointedBy: undefined,
      mentions: [],
      rule,
    };
    if (entity) {
      judge.entity = entity;
      this.byEntity.set(entity, judge);
    }
    this.judges.push(judge);
    return judge;
  }

  private bySurname(name: string): Sitting | undefined {
    const surname = name.split(/\s+/).at(-1)!;
    const found = this.judges.filter((judge) => judge.name?.split(/\s+/).at(-1) === surname);
    return found.length === 1 ? found[0] : undefined;
  }

  /** Without people whose given name is Justice: no full name, no court and no other justice in the article. */
  leaveNames(): void {
    const justices = this.judges.filter(({ kind }) => kind === 'justice');
    if (justices.length !== 1 || this.courtly) return;
    const [justice] = justices;
    if (justice?.name && !justice.name.includes(' ') && justice.title === 'Justice')
      this.judges.splice(this.judges.indexOf(justice), 1);
  }

  /** Every other mention of the judges' names. */
  addMentions(): void {
    for (const judge of this.judges) {
      const own = [...judge.mentions];
      for (const mention of judge.entity?.mentions ?? []) {
        const known = own.some(({ start, end }) => start < mention.end && mention.start < end);
        if (!known) judge.mentions.push(this.trim(mention, judge.name));
      }
    }
  }

  /** The mention without words before or after the name that are no part of it. */
  private trim({ start, end }: Span, name: string | undefined): Span {
    const at = name ? this.doc.text.slice(start, end).indexOf(name) : -1;
    return name && at >= 0 ? { start: start + at, end: start + at + name.length } : { start, end };
  }
}

/** People whom an apposition makes judges: `Amy Cole, chief judge of the Fourth Circuit`. */
function addByApposition(doc: Document, index: NameIndex, courts: CourtIndex, bench: Bench): void {
  for (const [from, mention] of index.starting) {
    if (mention.entity.type !== 'person') continue;
    let to = from + 1;
    while (to < doc.tokens.count && doc.tokens.start[to]! < mention.end) to++;
    const sentence = doc.sentences[mention.sentence] ?? doc.sentences[sentenceAt(doc, mention.start)]!;
    const apposition = appositionAfter(doc, sentence, to, courts);
    if (!apposition) continue;
    const judge = bench.of(mention.entity, mention.entity.name, apposition.kind, 'judge/apposition');
    if (!judge) continue;
    judge.title ??= apposition.title;
    judge.court ??= apposition.court;
    judge.place ??= apposition.place;
  }
}

/** Justices of the Supreme Court of the United States are known by name where that court is named. */
function addJustices(names: readonly Entity[], courts: readonly Draft<CourtClaim>[], bench: Bench): void {
  if (!courts.some(({ name }) => /supreme/i.test(name))) return;
  for (const entity of names) {
    if (entity.type !== 'person' || !entity.name.includes(' ')) continue;
    const known = justiceIn(entity.name);
    const judge = known ? bench.of(entity, known, 'justice', 'judge/justice') : undefined;
    if (judge && known) judge.name = known;
  }
}

/** The justice's name in words that may hold more: `Coloradan Amy Cole`. */
function justiceIn(name: string): string | undefined {
  if (isUsJustice(name)) return name;
  const words = name.split(/\s+/);
  return [words.slice(-2), words.slice(-3), words.slice(0, 2), words.slice(0, 3)]
    .filter((part) => part.length < words.length)
    .map((part) => part.join(' '))
    .find(isUsJustice);
}

/** The claim at the first full mention. */
function claim(doc: Document, judge: Sitting, court: string | undefined): Draft<JudgeClaim> {
  const mentions = [...judge.mentions].sort(byPosition);
  const { start, end } = bestOf(doc, judge, mentions);
  return {
    kind: 'judge',
    start,
    end,
    rule: judge.rule,
    ...(judge.name ? { name: judge.name } : {}),
    ...(judge.title ? { title: judge.title } : {}),
    ...(court ? { court } : {}),
    ...(judge.appointedBy ? { appointedBy: judge.appointedBy } : {}),
    mentions: mentions.map((mention) => ({
      start: mention.start,
      end: mention.end,
      text: doc.text.slice(mention.start, mention.end),
    })),
  };
}

function bestOf({ text }: Document, { name }: Sitting, mentions: readonly Span[]): Span {
  const full = name
    ? mentions.filter(({ start, end }) => text.slice(start, end).replaceAll(/\s+/g, ' ').endsWith(name))
    : [];
  const titled = full.find(({ start, end }) => end - start > (name?.length ?? 0));
  if (titled ?? full[0]) return titled ?? full[0]!;
  // of one without a name, the fullest words
  return mentions.reduce((best, mention) => (mention.end - mention.start > best.end - best.start ? mention : best));
}
