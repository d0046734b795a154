import type { Tokens } from '../../text/tokens.ts';
import { cueClass } from '../../text/vocabulary.ts';
import { wordSet } from '../../text/word-list.ts';
import { type Act, DOUBLING, IRREGULAR, VERBS } from './verbs.ts';

/** Form of a verb: base, -s, past, participle, -ing. One word may be several. */
export const Form = { Base: 1, Present: 2, Past: 4, Participle: 8, Gerund: 16 } as const;

/** A verb or verb phrase of rulings where it stands in the article. */
export interface Operator {
  readonly act: Act;
  /** dictionary form of its first word */
  readonly lemma: string;
  readonly form: number;
  readonly at: number;
  /** token after the phrase; where it has an object inside, the token after its first word */
  readonly next: number;
  /** token at which the words after an inner object start */
  readonly tail?: number;
}

interface Pattern {
  readonly act: Act;
  readonly rest: readonly string[];
}

const PATTERNS = new Map<string, Pattern[]>();
const FORMS = new Map<string, { lemma: string; form: number }[]>();
const GAP = 14;

for (const [act, phrases] of Object.entries(VERBS) as [Act, readonly string[]][])
  for (const phrase of phrases) {
    const [lemma, ...rest] = phrase.replaceAll('-', ' - ').split(' ');
    const known = PATTERNS.get(lemma!);
    if (known) known.push({ act, rest });
    else {
      PATTERNS.set(lemma!, [{ act, rest }]);
      for (const [word, form] of inflect(lemma!)) addForm(word, lemma!, form);
    }
  }
for (const patterns of PATTERNS.values())
  patterns.sort((a, b) => b.rest.length - a.rest.length || Number(a.rest.includes('*')) - Number(b.rest.includes('*')));

function addForm(word: string, lemma: string, form: number): void {
  const known = FORMS.get(word);
  const same = known?.find((entry) => entry.lemma === lemma);
  if (same) same.form |= form;
  else if (known) known.push({ lemma, form });
  else FORMS.set(word, [{ lemma, form }]);
}

function inflect(lemma: string): [string, number][] {
  const y = /[^aeiou]y$/.test(lemma);
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : DOUBLING.has(lemma) ? lemma + lemma.at(-1) : lemma;
  const [past, participle] = IRREGULAR[lemma] ?? [y ? `${lemma.slice(0, -1)}ied` : `${stem}ed`, undefined];
  const present = y ? `${lemma.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [
    [lemma, Form.Base],
    [present, Form.Present],
    [past, Form.Past],
    [participle ?? past, Form.Participle],
    [`${stem}ing`, Form.Gerund],
    ...(lemma === 'plead'
      ? ([
          ['pled', Form.Past | Form.Participle],
          ['plead', Form.Past],
        ] as [string, number][])
      : []),
    ...(lemma === 'ok'
      ? ([
          ["ok's", Form.Present],
          ["ok'd", Form.Past],
        ] as [string, number][])
      : []),
    ...(lemma === 'axe' ? ([['axes', Form.Present]] as [string, number][]) : []),
  ];
}

/** Whether the word is a form of a verb of rulings. */
export const isOperatorWord = (word: string): boolean => FORMS.has(word);

/** The class of the forms of verbs of rulings. */
export const VERB = cueClass(FORMS.keys());

const LIGHT = wordSet(`
  say says said saying state states stated stating set back make made hit place places placed placing take took
  tell told
`);
/** The class of the forms of verbs that rule by themselves: not `say` or `state`. */
export const RULES = cueClass([...FORMS.keys()].filter((word) => !LIGHT.has(word)));

/** Forms the word may have as a verb of rulings, joined. */
export const formsOf = (word: string): number => JOINED.get(word) ?? 0;
const JOINED: ReadonlyMap<string, number> = new Map(
  [...FORMS].map(([word, entries]) => [word, entries.reduce((sum, { form }) => sum | form, 0)]),
);

/** The words that may open a phrase of one of the acts. */
export const openersOf = (acts: ReadonlySet<Act>): ReadonlySet<string> =>
  new Set(
    [...FORMS].flatMap(([word, entries]) =>
      entries.some(({ lemma }) => PATTERNS.get(lemma)!.some(({ act }) => acts.has(act))) ? [word] : [],
    ),
  );

/** The operator that starts at the token in one of the wanted forms; of several phrases the longest that fits. */
export function operatorAt(tokens: Tokens, at: number, stop: number, wanted: number): Operator | undefined {
  if (at >= stop || (tokens.cues[at]! & VERB) === 0) return undefined;
  const entries = FORMS.get(tokens.word[at]!)!;
  for (const { lemma, form } of entries) {
    if (!(form & wanted)) continue;
    for (const { act, rest } of PATTERNS.get(lemma)!) {
      const end = matchRest(tokens, at + 1, stop, rest);
      if (end && !(act === 'convict' && end.tail !== undefined && tokens.word[end.tail - 1] === 'not'))
        return { act, lemma, form: form & wanted, at, ...end };
    }
  }
  return undefined;
}

/** Where a phrase goes on after its first word, if its other words follow. */
function matchRest(
  tokens: Tokens,
  start: number,
  stop: number,
  rest: readonly string[],
): { next: number; tail?: number } | undefined {
  const from = DATED.has(rest[0] ?? '') ? afterDate(tokens, start, stop) : start;
  const gap = rest.indexOf('*');
  const head = gap < 0 ? rest : rest.slice(0, gap);
  for (let i = 0; i < head.length; i++) if (from + i >= stop || tokens.word[from + i] !== head[i]) return undefined;
  const next = from + head.length;
  if (gap < 0) return head.at(-1) === 'for' && isFirstTime(tokens, next) ? undefined : { next };
  if (tokens.word[next] === 'that') return undefined;
  const last = rest.slice(gap + 1);
  const tells = last[0] === 'to';
  for (let at = next + 1; at < stop && at <= next + GAP; at++) {
    const word = tokens.word[at]!;
    if (word === ',' || word === ';' || word === ':' || word === 'that') return undefined;
    if (tells && SUBJECTS.has(word)) return undefined;
    if (last.every((wanted, i) => at + i < stop && tokens.word[at + i] === wanted)) return { next, tail: at };
  }
  return undefined;
}

/** Subjects of a clause: `told them he was in no mood to wait` orders nothing. */
const SUBJECTS = new Set(['he', 'i', 'it', 'she', 'they', 'we']);

/** `found for the first time`: nobody is sided with. */
const isFirstTime = ({ word }: Tokens, at: number): boolean =>
  (word[at] === 'the' && (word[at + 1] === 'first' || word[at + 1] === 'second')) || word[at] === 'now';

/** Words of a phrase before which a day may stand. */
const DATED = new Set(['to', 'with', 'for', 'against']);

/** `refused Tuesday to hear`, `sided Friday with`: a day may stand inside the phrase. */
function afterDate({ word }: Tokens, from: number, stop: number): number {
  const at = word[from] === 'on' || word[from] === 'late' || word[from] === 'last' ? from + 1 : from;
  return at < stop && /day$|^(?:yesterday|again|week|month)$/.test(word[at]!) ? at + 1 : from;
}
