import { PRESIDENTS } from '../../lexicon/presidents.ts';
import type { CourtClaim, JudgeClaim } from '../../schema/index.ts';
import type { Document } from '../../text/document.ts';
import { sentenceAt } from '../../text/document.ts';
import { byPosition, type Span } from '../../text/span.ts';
import { oneLine } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Entity } from '../names/entity.ts';
import { attachAppointments } from './attach.ts';
import { Bench } from './bench.ts';
import { bindDescriptions } from './bind.ts';
import { courtOfTitle, settleCourts } from './courts.ts';
import { apposedTo, type Description, findDescriptions } from './descriptions.ts';
import { findCues, indexNames, type NameIndex, type Sitting } from './people.ts';
import { appositionAfter, type CourtIndex, indexCourts, seatAfter, seatBefore } from './phrases.ts';
import { findTitled } from './titles.ts';

/** The judges of the article, named or not. */
export function findJudges(
  doc: Document,
  names: readonly Entity[],
  courts: readonly Draft<CourtClaim>[],
): Draft<JudgeClaim>[] {
  const cues = findCues(doc);
  if (cues.heads.size === 0 && !courts.some(({ name }) => /supreme/i.test(name))) return [];
  const index = indexNames(doc, names);
  const courtIndex = indexCourts(doc, courts);
  const bench = new Bench(doc, courts, cues.texan);
  const titled = [...cues.heads].flatMap(([at, heads]) => {
    const sentence = doc.sentences[at]!;
    return findTitled(doc, sentence, heads, index, cues.chancery).map((one) => ({
      titled: one,
      seat: seatAfter(doc, sentence, one.to, courtIndex) ?? seatBefore(doc, sentence, one.first),
    }));
  });
  const taken = new Set(titled.map(({ titled: { head } }) => head));
  bench.addTitled(titled);
  addByApposition(doc, index, courtIndex, bench);
  bench.addJustices(names, courts);
  bench.addLettered(names, courts);
  const descriptions = [...cues.heads].flatMap(([at, heads]) => findDescriptions(doc, at, heads, courtIndex, taken));
  addByDescription(doc, index, descriptions, bench);
  bench.leaveNames();
  bench.addMentions();
  const judges = bindDescriptions(doc, descriptions, bench.judges, index);
  attachAppointments(doc, judges, index, cues);
  const seats = settleCourts(doc, judges, courts);
  return judges.map((judge) => claim(doc, judge, seats.get(judge))).sort(byPosition);
}

/** People whom an apposition makes judges: `Amy Cole, chief judge of the Fourth Circuit`. */
function addByApposition(doc: Document, index: NameIndex, courts: CourtIndex, bench: Bench): void {
  for (const from of index.starts) {
    const mention = index.starting[from]!;
    if (mention.entity.type !== 'person') continue;
    let to = from + 1;
    while (to < doc.tokens.count && doc.tokens.start[to]! < mention.end) to++;
    const sentence = doc.sentences[mention.sentence] ?? doc.sentences[sentenceAt(doc, mention.start)]!;
    const apposition = appositionAfter(doc, sentence, to, courts);
    if (!apposition || PRESIDENTS[mention.entity.surname?.toLowerCase() ?? ''] !== undefined) continue;
    const judge = bench.of(mention.entity, mention.entity.name, apposition.kind, 'judge/apposition');
    if (!judge) continue;
    judge.title ??= apposition.title;
    judge.court ??= apposition.court ?? courtOfTitle(apposition.title);
    judge.place ??= apposition.place;
  }
}

/** `A federal judge in Boise, Amy Cole, ruled`: the name set beside a description. */
function addByDescription(doc: Document, index: NameIndex, descriptions: readonly Description[], bench: Bench): void {
  for (const description of descriptions) {
    const mention = apposedTo(doc, description, index);
    if (!mention || PRESIDENTS[mention.entity.surname?.toLowerCase() ?? ''] !== undefined) continue;
    const judge = bench.of(mention.entity, mention.entity.name, description.kind, 'judge/apposition');
    if (judge) judge.title ??= description.title;
  }
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
  const full = name ? mentions.filter(({ start, end }) => oneLine(text.slice(start, end)).endsWith(name)) : [];
  const titled = full.find(({ start, end }) => end - start > (name?.length ?? 0));
  if (titled ?? full[0]) return titled ?? full[0]!;
  // of one without a name, the first words that are no bare headline's
  return (
    mentions.find((mention) => /^(?:an?|another|one) /i.test(text.slice(mention.start, mention.end))) ?? mentions[0]!
  );
}
