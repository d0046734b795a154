import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate } from 'node:timers/promises';
import { codeOf, report, unwritable } from './problems.ts';

/** Lets a reader of standard output or of messages that goes away, as `head` does, end nothing but what is written to it. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error) => {
      if (codeOf(error) === 'EPIPE') return;
      if (!isOfSystem(error)) throw error;
      if (stream === process.stdout) report([unwritable('standard output', error)]);
    });
}

/** Prints the lines to standard output, or writes them to a file: whole or not at all. A reader that goes away ends it quietly. */
export async function print(lines: Iterable<string>, file?: string): Promise<void> {
  if (file !== undefined) return writeWhole(lines, file);
  try {
    await pipeline(Readable.from(chunks(lines)), process.stdout, { end: false });
  } catch (error) {
    // told where standard output says so
    if (codeOf(error) !== 'ERR_STREAM_PREMATURE_CLOSE' && !isOfSystem(error)) throw error;
  }
}

/** Lines joined into chunks of some 64 KB; between two of them a signal to stop is heard. */
async function* chunks(lines: Iterable<string>): AsyncGenerator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = '';
      await setImmediate();
    }
  }
  if (chunk) yield chunk;
}

async function writeWhole(lines: Iterable<string>, file: string): Promise<void> {
  const inPlace = isDevice(file);
  const draft = inPlace ? file : `${file}.${process.pid}.part`;
  const handle = openDraft(draft, file);
  if (handle === undefined) return;
  const remove = (): void => {
    if (!inPlace) rmSync(draft, { force: true });
  };
  process.once('exit', remove);
  try {
    for await (const chunk of chunks(lines)) writeSync(handle, chunk);
    closeSync(handle);
    if (!inPlace) renameSync(draft, file);
  } catch (error) {
    if (!isOfSystem(error)) throw error;
    // a reader of a pipe that goes away ends it quietly
    if (codeOf(error) !== 'EPIPE') report([unwritable(file, error)]);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** Whether the path is a device or a pipe: what is written there cannot be taken back, and it must not be replaced by a file. */
function isDevice(file: string): boolean {
  try {
    const found = statSync(file);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

function openDraft(draft: string, file: string): number | undefined {
  try {
    return openSync(draft, 'w');
  } catch (error) {
    report([unwritable(file, error)]);
    return undefined;
  }
}

/** Whether the system refused, rather than something of ours failed. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
