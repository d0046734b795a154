import type { Fact } from '../schema/index.ts';
import { words } from '../text/word-list.ts';
import { plainWords, stem } from '../text/words.ts';
import { rulingWords } from './describe.ts';
import { layRow } from './layout.ts';
import { type FactOf, factsOf, type Page, reasons, tail } from './page-parts.ts';

type Filing = FactOf<'filing'>;

interface Moment {
  readonly when: string;
  readonly text: string;
  readonly fact: Fact;
}

/** The days of the case in order, open ones after those of the same month and day. */
export function timeline(page: Page): string[] {
  const moments = [...momentsOf(page)];
  const told = new Set(moments.map(({ when }) => when));
  for (const fact of factsOf(page, 'date')) {
    const when = fact.value ?? fact.timex;
    if (!fact.event || !/\d/.test(when)) continue;
    if (page.options.verbose || (!told.has(when) && tellsEnough(fact) && (fact.origins > 1 || isOfTheCase(fact.event))))
      moments.push({ when, text: fact.event, fact });
  }
  moments.sort((a, b) => (sortKey(a.when) < sortKey(b.when) ? -1 : sortKey(a.when) > sortKey(b.when) ? 1 : 0));
  return (page.options.verbose ? moments : moments.filter((moment) => !isToldCloser(moment, moments))).flatMap(
    ({ when, text, fact }) =>
      layRow({ label: whenLabel(when, fact, page), labelWidth: 15, text, tail: tail(fact, page) }, page.style).concat(
        fact.kind === 'holding' ? [] : reasons(fact, page),
      ),
  );
}

/** Whether another row has the same on a day of that month or year. */
const isToldCloser = ({ when, text }: Moment, moments: readonly Moment[]): boolean =>
  moments.some((other) => other.text === text && other.when.startsWith(`${when}-`));

/** Rulings and filings that have a day. */
function* momentsOf({ facts }: Page): Generator<Moment> {
  for (const fact of facts) {
    if ((fact.kind !== 'holding' && fact.kind !== 'filing') || !fact.date || !/\d/.test(fact.date)) continue;
    const text = fact.kind === 'filing' ? filingWords(fact, facts) : rulingWords(fact);
    yield { when: fact.date, text, fact };
  }
}

/** `letter sent`, `motion filed`; by whom, where others filed such a thing too. */
function filingWords({ instrument, by = [], id }: Filing, facts: readonly Fact[]): string {
  const others = facts.some(
    (fact) => fact.kind === 'filing' && fact.id !== id && fact.date && fact.instrument === instrument,
  );
  const whose = others && by.length > 0 ? ` by ${by[0]}${by.length > 1 ? ' and others' : ''}` : '';
  return `${instrument} ${instrument === 'letter' ? 'sent' : 'filed'}${whose}`;
}

/** Whether the words say what happened without their sentence: `hearing`, not `found` or `to meet`. Of an open day less is asked: it is a question. */
const tellsEnough = ({ event = '', value }: Pick<FactOf<'date'>, 'event' | 'value'>): boolean =>
  !/^to \S+$/.test(event) &&
  (event.includes(' ') || BY_ITSELF.has(event) || (value === undefined && isOfTheCase(event)));

const BY_ITSELF: ReadonlySet<string> = new Set(
  words(`
    argument arguments arraignment arrest arrested attack bankruptcy charged conference convicted deadline election elections executed
    execution hearing hearings inauguration indicted indictment injunction lawsuit sentenced sentencing settlement
    shooting testimony trial verdict
  `),
);

/** Whether an event is one that an editor looks for in the story of a case; what else one article puts on a day is told on request. */
const isOfTheCase = (event: string): boolean => plainWords(event).some((word) => OF_THE_CASE.has(stem(word)));

const OF_THE_CASE: ReadonlySet<string> = new Set(
  words(`
    act adopted allowed appeal appealed approved argued arguments arrest arrested attack attacks ban banned blocked
    ceased certiorari charge charged charges closed collapse collapsed complaint convicted conviction crash crashed
    death decided decision declined denied died dismissed effect elected election enacted ended executed execution
    expired filed filing fire fired found granted guilty heard hearing hired indicted indictment injunction issued
    killed killing law lawsuit letter lifted motion murder murdered order ordered overturned passed petition plea
    pleaded rejected released repealed resigned reversed rule ruled ruling sentence sentenced sentencing settled
    settlement shooting shot signed statute stay stayed struck sued suit suspended testified testimony trial upheld
    vacated verdict vetoed vote voted warrant
  `).map(stem),
);

/** Day of a value for sorting; open dates follow those of the same month and day. */
const sortKey = (value: string): string => value.replace(/^XXXX-/, '9999-').split('/')[0] ?? value;

const WEEKDAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = ['', 'Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

/** A TIMEX3 value for people: open years and weekdays in words, a span of one month with its second day alone. */
export function whenWords(value: string): string {
  const weekday = /^XXXX-WXX-([1-7])/.exec(value);
  if (weekday) return `a ${WEEKDAYS[Number(weekday[1])]}`;
  const day = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(value);
  if (day) return `${MONTHS[Number(day[1])]}${day[2] ? ` ${Number(day[2])}` : ''}, ????`;
  const span = /^(\d{4}-\d\d-)(\d\d)\/(\d{4}-\d\d-)?(\d\d)$/.exec(value);
  if (span) return span[1] === span[3] ? `${span[1]}${span[2]}–${span[4]}` : `${span[1]}${span[2]} on`;
  return /^\d{3}$/.test(value) ? `${value}0s` : value;
}

/** The value in words; the article's own word for what only its day of publication would settle (`today`). */
function whenLabel(value: string, fact: Fact, { places }: Page): string {
  const words = whenWords(value);
  if (!/X/.test(words)) return words;
  const said = places.claim(fact.claims[0] ?? '')?.text ?? '';
  return said.length > 0 && said.length <= 13 ? said : 'open';
}

/** Days that stay open, what they may be, and what would settle them. */
export function unsettled(page: Page): string[] {
  return factsOf(page, 'date')
    .filter(
      ({ value, timex, event }) =>
        value === undefined && /\d/.test(timex) && (page.options.verbose || tellsEnough({ value, event })),
    )
    .flatMap((fact) => {
      const candidates = fact.candidates?.length ? `: ${fact.candidates.slice(0, 6).join(' or ')}` : '';
      const why = fact.settles ? `needs ${fact.settles}` : (fact.because?.at(-1) ?? '');
      const text = [`${fact.event ?? ''}${candidates}`, page.places.short(why, page.told)].filter(Boolean).join('; ');
      return layRow({ label: whenWords(fact.timex), labelWidth: 15, text, tail: tail(fact, page) }, page.style);
    });
}
