/** Whether one of some literals stands in a stretch of text, in whatever case: one look-up per character, however many there are. */
interface Literals {
  /** asked of the character codes from `start` to `end` */
  readonly standIn: (codes: ArrayLike<number>, start: number, end: number) => boolean;
}

const CLASSES = 32;
const FOUND = 1 << 15;

/** Builds the automaton of the literals: ASCII in lower case, with at most 31 different characters. */
export function literals(all: readonly string[]): Literals {
  const classes = new Uint8Array(0x10000);
  [...new Set(all.join(''))].forEach((char, index) => {
    classes[char.charCodeAt(0)] = index + 1;
    if (/[a-z]/.test(char)) classes[char.toUpperCase().charCodeAt(0)] = index + 1;
  });
  const next = automaton(all.map((literal) => [...literal].map((char) => classes[char.charCodeAt(0)]!)));
  return {
    standIn: (codes, start, end) => {
      let state = 0;
      for (let at = start; at < end; at++) {
        state = next[state + classes[codes[at]!]!]!;
        if (state >= FOUND) return true;
      }
      return false;
    },
  };
}

/** A row of next states for each state; a state that ends a literal is `FOUND`. After Aho and Corasick (1975). */
function automaton(all: readonly (readonly number[])[]): Uint16Array {
  const next = new Uint16Array(CLASSES * (1 + all.reduce((sum, { length }) => sum + length, 0)));
  let states = 1;
  for (const literal of all) {
    let state = 0;
    for (const [at, kind] of literal.entries()) {
      const known = next[state + kind]!;
      if (known === FOUND) break;
      const last = at === literal.length - 1;
      if (!known || last) next[state + kind] = last ? FOUND : CLASSES * states++;
      state = next[state + kind]!;
    }
  }
  const fall = new Map<number, number>([[0, 0]]);
  for (const state of fall.keys())
    for (let kind = 0; kind < CLASSES; kind++) {
      const shorter = state === 0 ? 0 : next[fall.get(state)! + kind]!;
      const to = next[state + kind]!;
      if (to === 0) next[state + kind] = shorter;
      else if (shorter === FOUND) next[state + kind] = FOUND;
      else if (to !== FOUND) fall.set(to, shorter);
    }
  return next;
}
