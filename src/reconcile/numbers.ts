/** A list of whole numbers that grows. */
export class IntList {
  private values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values);
    this.values[this.length++] = value;
  }

  at(index: number): number {
    return this.values[index]!;
  }

  set(index: number, value: number): void {
    this.values[index] = value;
  }

  /** The numbers from one place to another, as a view. */
  part(from: number, to: number): Int32Array {
    return this.values.subarray(from, to);
  }
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(values.length * 2);
  more.set(values);
  return more;
}

/** Where each number from 0 to count stands in a list: the places of number n lie from `starts[n]` to `starts[n + 1]`. */
export function rowsOf(
  values: Int32Array,
  count: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const value of values) starts[value + 1]!++;
  for (let at = 0; at < count; at++) starts[at + 1]! += starts[at]!;
  const next = starts.slice();
  const places = new Int32Array(values.length);
  for (let place = 0; place < values.length; place++) places[next[values[place]!]!++] = place;
  return { starts, places };
}

/** Numbers things by kind and value, from 0 in the order in which they come. It keeps a hash of 52 bits of each, not the words. */
export class Numbering {
  private hashes: Float64Array;
  private numbers: Int32Array;
  private size = 0;

  /** Makes room for so many; for more it makes more. */
  constructor(expected: number) {
    const slots = 2 ** Math.max(12, Math.ceil(Math.log2(expected * 2)));
    this.hashes = new Float64Array(slots);
    this.numbers = new Int32Array(slots);
  }

  numberOf(kind: number, value: string): number {
    if (this.size * 2 >= this.hashes.length) this.grow();
    const hash = hashOf(kind, value);
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === 0) {
      this.hashes[slot] = hash;
      this.numbers[slot] = this.size++;
    }
    return this.numbers[slot]!;
  }

  private slotOf(hash: number): number {
    // as many slots as a power of two: its lowest bits
    const mask = this.hashes.length - 1;
    let slot = hash & mask;
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, numbers } = this;
    this.hashes = new Float64Array(hashes.length * 2);
    this.numbers = new Int32Array(hashes.length * 2);
    for (let at = 0; at < hashes.length; at++) {
      if (hashes[at] === 0) continue;
      const slot = this.slotOf(hashes[at]!);
      this.hashes[slot] = hashes[at]!;
      this.numbers[slot] = numbers[at]!;
    }
  }
}

/** A hash of 52 bits, never 0. */
function hashOf(kind: number, value: string): number {
  let left = Math.imul(0xdeadbeef ^ kind, 0x9e3779b1);
  let right = Math.imul(0x41c6ce57 ^ kind, 0x5f356495);
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    left = Math.imul(left ^ code, 0x9e3779b1);
    right = Math.imul(right ^ code, 0x5f356495);
  }
  left = Math.imul(left ^ (left >>> 16), 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
  right = Math.imul(right ^ (right >>> 16), 0x85ebca6b) ^ Math.imul(left ^ (left >>> 13), 0xc2b2ae35);
  return (left >>> 0) * 2 ** 20 + (right >>> 12) || 1;
}
