import { APPROXIMATE } from '../extract/figures/lexicon.ts';
import type { Claim, Fact } from '../schema/index.ts';

/** A claim or a fact: what it says, without where it stands. */
type Said = Fact | Claim;

/** One line of words for what a claim or a fact says; of a fact, with the words of one of its claims. */
export function describe(said: Said, text?: string): string {
  switch (said.kind) {
    case 'date':
      return join([said.value ?? said.timex, said.event]);
    case 'judge':
      return join([
        `${said.title ?? 'Judge'} ${said.name ?? '(unnamed)'}`,
        said.court,
        said.appointedBy && `appointed by ${said.appointedBy}`,
      ]);
    case 'party':
      return join([
        said.name,
        said.role === 'other' ? undefined : said.role,
        said.office,
        said.represents && `for ${said.represents}`,
      ]);
    case 'quote':
      return `${said.speaker?.name ?? '(no speaker)'}: ${said.form === 'indirect' ? said.quote : `“${said.quote}”`}`;
    case 'holding':
      return join([
        rulingWords(said),
        said.actor && `by ${said.actor}`,
        said.object && `on ${said.object}`,
        said.vote,
        said.date,
        said.hedge && `(${said.hedge})`,
      ]);
    case 'filing':
      return join([
        said.instrument,
        said.by?.length && `by ${said.by.join(', ')}`,
        said.against?.length && `against ${said.against.join(', ')}`,
        said.seeks && `seeks ${said.seeks}`,
        said.date,
      ]);
    case 'statute':
      return join([said.name, said.citation]);
    case 'court':
      return join([said.name, said.jurisdiction]);
    case 'case':
      return join([said.name, said.docket]);
    case 'figure':
      return figureWords(said, text ?? ('text' in said ? said.text : undefined));
  }
}

/** What was decided on what: `stay: granted`; what is the same word is said once: `sentenced`. */
export function rulingWords({
  instrument = 'ruling',
  outcome,
}: {
  instrument?: string | undefined;
  outcome: string;
}): string {
  const words = `${instrument}: ${outcome}`;
  return SAME_WORD.get(words) ?? words;
}

const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ['order: ordered', 'order issued'],
  ['sentence: sentenced', 'sentenced'],
  ['settlement: settled', 'settled'],
  ['plea: pleaded guilty', 'pleaded guilty'],
  ['plea: pleaded not guilty', 'pleaded not guilty'],
  ['plea: pleaded no contest', 'pleaded no contest'],
]);

const join = (parts: readonly (string | number | undefined | false)[]): string => parts.filter(Boolean).join(', ');

/** What `figureWords` reads of a figure. */
interface Figure {
  readonly value: string | number;
  readonly unit?: string | undefined;
  readonly of?: string | undefined;
  readonly approximate?: boolean | undefined;
}

/** `about 700,000 taxpayer records`, `up to 26 years`, `$465,000,000`, `5-4`; the bound is that of the article's words. */
export function figureWords({ value, unit, of, approximate }: Figure, text = ''): string {
  const number = typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : value;
  const bound = approximate && (boundOf(text) ?? 'about');
  const amount =
    unit === 'USD' && typeof value === 'number' ? [`$${number}`] : [number, unit === of ? undefined : unit];
  return [bound, ...amount, of].filter(Boolean).join(' ');
}

/** The words that a figure is bounded by: `up to`, `at least`. */
function boundOf(text: string): string | undefined {
  const start = text.toLowerCase().replace(/\s+/g, ' ');
  return APPROXIMATE.map((phrase) => phrase.join(' ')).find((phrase) => start.startsWith(`${phrase} `));
}
