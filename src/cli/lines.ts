import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { failure, type Problem } from './problems.ts';

/**
 * Goes through the lines of a file or of standard input (`-`) as they come: all of them may be longer than a string can be.
 * False, and a problem, where it cannot be read to the end.
 */
export async function eachLine(
  path: string,
  problems: Problem[],
  use: (line: string, number: number) => void,
): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let rest = '';
  let blank = true;
  const take = (text: string): void => {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      use(from === 0 ? rest + text.slice(0, end) : text.slice(from, end), ++number);
      if (from === 0) rest = '';
      from = end + 1;
    }
    rest += text.slice(from);
    blank &&= text.trim() === '';
  };
  try {
    for await (const chunk of path === '-' ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 18 })) {
      if ((chunk as Buffer).includes(0)) throw new NotText();
      take(decode(decoder, chunk as Buffer));
    }
    take(decode(decoder));
  } catch (error) {
    problems.push(error instanceof NotText ? { code: 'not-text', path } : failure(path, error));
    return false;
  }
  use(rest, ++number);
  if (blank) problems.push({ code: 'empty', path });
  return true;
}

class NotText extends Error {}

function decode(decoder: TextDecoder, chunk?: Buffer): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw new NotText();
  }
}
