import type { Command } from 'commander';
import type { ProblemRecord } from '../schema/index.ts';

/** Why an input could not be read. The run goes on without it. */
export type Problem =
  | { readonly code: 'missing'; readonly path: string; readonly hint?: string }
  | { readonly code: 'unreadable'; readonly path: string; readonly reason: string }
  | { readonly code: 'unwritable'; readonly path: string; readonly reason: string }
  | { readonly code: 'no-articles'; readonly path: string }
  | { readonly code: 'empty'; readonly path: string }
  | { readonly code: 'not-text'; readonly path: string }
  | { readonly code: 'not-json'; readonly path: string; readonly line: number }
  | { readonly code: 'not-a-record'; readonly path: string; readonly line: number; readonly reason: string }
  | { readonly code: 'no-day'; readonly path: string; readonly id?: string; readonly value: string }
  | { readonly code: 'doubled'; readonly path: string; readonly id: string }
  | { readonly code: 'no-article-line'; readonly path: string; readonly id: string }
  | { readonly code: 'two-texts'; readonly path: string; readonly id: string }
  | { readonly code: 'wrong-form'; readonly path: string; readonly wanted: string };

/** What happened and what to do, in one line without the path. */
function explain(problem: Problem): string {
  switch (problem.code) {
    case 'missing':
      return problem.hint ? `no such file or folder; ${problem.hint}` : 'no such file or folder';
    case 'unreadable':
      return `cannot be read (${problem.reason}); skipped`;
    case 'unwritable':
      return `cannot be written (${problem.reason})`;
    case 'no-articles':
      return 'no .txt or .md file in this folder';
    case 'empty':
      return 'empty; skipped';
    case 'not-text':
      return 'not UTF-8 text; skipped';
    case 'not-json':
      return `line ${problem.line} is not JSON; skipped`;
    case 'not-a-record':
      return `line ${problem.line} ${problem.reason}; skipped`;
    case 'no-day':
      return `${problem.id === undefined ? '' : `article ${problem.id}: `}publication date “${problem.value}” is no day (YYYY-MM-DD); read as if none was given`;
    case 'doubled':
      return `a second article with the id ${problem.id}; skipped`;
    case 'no-article-line':
      return `claims of ${problem.id} without a line for that article; skipped`;
    case 'two-texts':
      return `two articles with the id ${problem.id}; both skipped`;
    case 'wrong-form':
      return `not ${problem.wanted}`;
  }
}

/** The problem as it goes into the report. */
export const recordOf = (problem: Problem): ProblemRecord => ({
  path: problem.path,
  code: problem.code,
  message: explain(problem),
});

/** Prints the problems, a line each and the first of a sort alone, to standard error, and makes the exit code 2 unless every article was read all the same. */
export function report(problems: readonly Problem[], quiet?: boolean): void {
  if (problems.some(({ code }) => code !== 'no-day')) process.exitCode = 2;
  if (quiet) return;
  const told = new Map<string, number>();
  for (const problem of problems) {
    const sort = `${inputName(problem.path)}\n${problem.code}`;
    const count = (told.get(sort) ?? 0) + 1;
    told.set(sort, count);
    if (count <= TOLD) warn(`${inputName(problem.path)}: ${explain(problem)}`);
  }
  for (const [sort, count] of told) if (count > TOLD) warn(`${sort.split('\n')[0]}: ${count - TOLD} more like it`);
}

/** So many problems of a sort are told one by one of each input. */
const TOLD = 3;

/** What an input is called in a message: `-` is standard input. */
const inputName = (path: string): string => (path === '-' ? 'standard input' : path);

/** Prints how a command is used, where nothing tells it what to read; exit code 2. */
export function printUsage(command: Command): void {
  process.stderr.write(`${command.helpInformation()}\n`);
  process.exitCode = 2;
}

/** Prints a warning to standard error; the exit code stays. */
export function warn(message: string, quiet?: boolean): void {
  if (!quiet) process.stderr.write(`extract: ${message}\n`);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'a folder',
  ENOSPC: 'no space left',
};

/** The code of an error of the system. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';

/** What went wrong with a file, from the error of the system. */
export function failure(path: string, error: unknown): Problem {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return { code: 'missing', path };
  return { code: 'unreadable', path, reason: REASONS[code] ?? code };
}

/** Why an output could not be written, from the error of the system. */
export function unwritable(path: string, error: unknown): Problem {
  const code = codeOf(error);
  const noFolder = code === 'ENOENT' || code === 'ENOTDIR';
  // what a folder is replaced with is refused in several ways
  const folder = ['EBUSY', 'ENOTEMPTY', 'EEXIST'].includes(code);
  return {
    code: 'unwritable',
    path,
    reason: noFolder ? 'no such folder' : folder ? REASONS.EISDIR! : (REASONS[code] ?? code),
  };
}

/** A number of things: `1 case`, `2 cases`. */
export const counted = (count: number, thing: string): string => `${count} ${thing}${count === 1 ? '' : 's'}`;
