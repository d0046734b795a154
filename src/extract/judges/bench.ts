import type { CourtClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { remembered } from '../../text/remembered.ts';
import { byPosition, firstEndingAfter, type Span } from '../../text/span.ts';
import { oneLine } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { isUsJustice } from './courts.ts';
import { NO_JUDGES } from './lexicon.ts';
import type { Sitting } from './people.ts';
import type { Seat } from './phrases.ts';
import type { TitledName } from './titles.ts';

const surnameOf = (name: string): string =>
  name
    .replace(/,? (?:jr|sr|i{1,3}|iv)\.?$/i, '')
    .split(/\s+/)
    .at(-1)!;

/** Gathers who is a judge, one entry for each person. */
export class Bench {
  readonly judges: Sitting[] = [];
  private readonly byEntity = new Map<Entity, Sitting>();
  private readonly doc: Document;
  /** whether the article names a court of justices */
  private readonly courtly: boolean;
  /** whether it names a Crown Court, where recorders sit */
  private readonly crown: boolean;
  /** whether it tells of Texas, where the head of a county is its judge */
  private readonly texan: boolean;

  constructor(doc: Document, courts: readonly Draft<CourtClaim>[], texan: boolean) {
    this.doc = doc;
    this.courtly = courts.some(({ name }) => /supreme|high court|court of appeal/i.test(name));
    this.texan = texan;
    this.crown = courts.some(({ name }) => /crown court|old bailey/i.test(name));
  }

  /** Those whom a title makes judges: full names first, since a surname after a title is a judge's rather than another's. */
  addTitled(found: readonly { readonly titled: TitledName; readonly seat: Omit<Seat, 'to'> | undefined }[]): void {
    const isFull = ({ titled }: { readonly titled: TitledName }): boolean => titled.to - titled.from > 1;
    for (const { titled, seat } of [...found.filter(isFull), ...found.filter((one) => !isFull(one))])
      this.add(titled, seat);
  }

  private add(titled: TitledName, seat: Omit<Seat, 'to'> | undefined): void {
    const { tokens, text } = this.doc;
    if (titled.former && titled.kind === 'judge') return;
    if (this.isOffice(titled) || (/recorder$/i.test(titled.title) && !this.crown)) return;
    const start = tokens.start[titled.listed ? titled.from : titled.first]!;
    const end = tokens.end[titled.to - 1]!;
    const words = oneLine(text.slice(tokens.start[titled.from], end));
    const judge =
      this.namesake(titled, words) ??
      this.of(titled.mention?.entity, titled.mention?.entity.name ?? words, titled.kind, 'judge/title');
    if (!judge) return;
    judge.mentions.push({ start, end });
    if (judge.title === undefined || titled.title.length > judge.title.length) judge.title = titled.title;
    judge.court ??= seat?.court;
    judge.place ??= seat?.place;
  }

  /** A county judge of Texas runs the county; a surname after `Judge` is no senator's. */
  private isOffice({ title, mention, from, to }: TitledName): boolean {
    const titles = mention?.entity.titles ?? [];
    if (this.texan && [title, ...titles].some((words) => /\bCounty Judge$/.test(words))) return true;
    return (
      to - from === 1 &&
      titles.some((words) => /^(?:Sens?|Reps?|Gov)\b/.test(words)) &&
      !titles.some((words) => /judge|justice/i.test(words))
    );
  }

  /** `Justice Lee` where another Lee is named first: the justice of that surname. */
  private namesake({ mention, from, to }: TitledName, words: string): Sitting | undefined {
    if (to - from > 1 || (mention && this.byEntity.has(mention.entity))) return undefined;
    const found = this.judges.filter(({ name }) => name && surnameOf(name) === words);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The entry of a person, made when there is none; nothing for those who are no judges. */
  of(entity: Entity | undefined, name: string, kind: Sitting['kind'], rule: string): Sitting | undefined {
    const known = entity ? this.byEntity.get(entity) : this.bySurname(name);
    if (known) return known;
    if (NO_JUDGES.has(name.toLowerCase()) || NO_JUDGES.has(surnameOf(name).toLowerCase())) return undefined;
    const judge: Sitting = {
      name: name.replace(/,? (?:QC|KC|SC|JJ|LJ|CJ|JA|J)$/, ''),
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
    const found = this.judges.filter((judge) => judge.name && surnameOf(judge.name) === surnameOf(name));
    return found.length === 1 ? found[0] : undefined;
  }

  /** Justices of the Supreme Court of the United States are known by name where that court is named. */
  addJustices(names: readonly Entity[], courts: readonly Draft<CourtClaim>[]): void {
    if (!courts.some(({ name }) => /supreme/i.test(name))) return;
    for (const entity of names) {
      const known = entity.type === 'person' && entity.name.includes(' ') ? justiceIn(entity.name) : undefined;
      const judge = known && !holdsOffice(entity) ? this.of(entity, known, 'justice', 'judge/justice') : undefined;
      if (judge && known) judge.name = known;
    }
  }

  /** `Cole J` and `Dunn LJ`, as reports of Britain and Australia write them, where a court is named. */
  addLettered(names: readonly Entity[], courts: readonly Draft<CourtClaim>[]): void {
    if (courts.length === 0) return;
    for (const { type, name, mentions } of names)
      if (type === 'person' && /J[A]?$/.test(name) && /^\p{Lu}[\p{L}'’-]+ (?:J|LJ|CJ|JA)$/u.test(name))
        this.of(mentions[0]?.entity, name, 'justice', 'judge/letters');
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
      const own = [...judge.mentions].sort(byPosition);
      for (const mention of judge.entity?.mentions ?? []) {
        const next = own[firstEndingAfter(own, mention.start)];
        if (!next || next.start >= mention.end) judge.mentions.push(this.trim(mention, judge.name));
      }
    }
  }

  /** The mention without words before or after the name that are no part of it. */
  private trim({ start, end }: Span, name: string | undefined): Span {
    const at = name ? this.doc.text.slice(start, end).indexOf(name) : -1;
    return name && at >= 0 ? { start: start + at, end: start + at + name.length } : { start, end };
  }
}

/** Whether the titles beside the name are all of another office: a prosecutor who became a justice. */
const holdsOffice = ({ titles }: Entity): boolean =>
  titles.some((title) => /attorney|secretary|sen|rep|gov|director/i.test(title)) &&
  !titles.some((title) => /judge|justice/i.test(title));

/** The justice's name in words that may hold more: `Coloradan Amy Cole`. */
const justiceIn = remembered((name: string): string | undefined => {
  if (isUsJustice(name)) return name;
  const words = name.split(/\s+/);
  return [words.slice(0, 3), words.slice(0, 2), words.slice(-3), words.slice(-2)]
    .filter((part) => part.length < words.length)
    .map((part) => part.join(' '))
    .find(isUsJustice);
});
