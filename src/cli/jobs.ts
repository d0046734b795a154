import type { Reading } from '../extract/index.ts';
import type { Source } from '../text/source.ts';

const CHUNK = 32;

/** Reads the articles in worker threads; the readings come back in the order of the sources. */
export async function readInWorkers(sources: readonly Source[], workers: number): Promise<Reading[]> {
  const chunks = Array.from({ length: Math.ceil(sources.length / CHUNK) }, (_, index) =>
    sources.slice(index * CHUNK, (index + 1) * CHUNK),
  );
  const { default: Tinypool } = await import('tinypool');
  const threads = Math.min(workers, chunks.length);
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    const read = await Promise.all(chunks.map((chunk) => pool.run(chunk, { name: 'readChunk' }) as Promise<Reading[]>));
    return read.flat();
  } finally {
    await pool.destroy();
  }
}
