import { createRequire } from 'node:module';

type Nlp = typeof import('compromise/two').default;

let loaded: Nlp | undefined;

/** compromise, loaded on first use: it costs more than the rest of the program's start. */
const nlp = (): Nlp => (loaded ??= createRequire(import.meta.url)('compromise/two') as Nlp);

const LIMIT = 20_000;
const tags = new Map<string, ReadonlySet<string>>();

/** The tags compromise gives to the words of a short phrase, joined. Remembered, at most 20,000 phrases. */
export function tagsOf(phrase: string): ReadonlySet<string> {
  const known = tags.get(phrase);
  if (known) return known;
  if (tags.size >= LIMIT) tags.clear();
  // the key is a copy: a slice would keep its whole article alive
  const key = Buffer.from(phrase).toString();
  const found = new Set(
    nlp()(key)
      .json({ terms: { tags: true }, text: false })
      .flatMap((sentence: { terms: { tags: string[] }[] }) => sentence.terms.flatMap((term) => term.tags)) as string[],
  );
  tags.set(key, found);
  return found;
}
