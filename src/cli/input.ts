import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, normalize, posix, sep } from 'node:path';
import { parseDay } from '../extract/dates/calendar.ts';
import { frontMatter } from '../text/front-matter.ts';
import type { Published, Source } from '../text/source.ts';
import { failure, type Problem } from './problems.ts';

/** How the inputs are to be read. */
interface InputOptions {
  readonly from?: 'ndjson';
  /** publication date for articles that carry none, `YYYY-MM-DD` */
  readonly date?: string;
}

/** What the paths gave: articles in the order of the paths, folders sorted by name, and what could not be read. */
interface Input {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Reads files, folders and standard input (`-`). Never throws for a bad input: that is a problem of its own. */
export async function readInput(paths: readonly string[], options: InputOptions): Promise<Input> {
  const sources = new Map<string, Source>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const add = (source: Source, path: string): void => {
    if (sources.has(source.id)) problems.push({ code: 'doubled', path, id: source.id });
    else sources.set(source.id, source);
  };
  for (const path of paths) {
    for (const file of listFiles(path, paths.length > 1, problems)) {
      if (seen.has(normalize(file.path))) continue;
      seen.add(normalize(file.path));
      const text = await readText(file.path, problems);
      if (text === undefined) continue;
      if (options.from === 'ndjson') readRecords(text, file.path, options, add, problems);
      else add(sourceOf(file.id, file.path, text, options, problems), file.path);
    }
  }
  return { sources: [...sources.values()], problems };
}

interface File {
  readonly path: string;
  readonly id: string;
}

function listFiles(path: string, several: boolean, problems: Problem[]): File[] {
  if (path === '-') return [{ path, id: '-' }];
  try {
    if (!statSync(path).isDirectory()) return [{ path, id: posixPath(path) }];
    const names = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => (entry.isFile() || entry.isSymbolicLink()) && /\.(?:txt|md)$/i.test(entry.name))
      .map((entry) => posixPath(join(entry.parentPath, entry.name)).slice(posixPath(join(path, sep)).length))
      .filter((name) => !/(?:^|\/)\./.test(name))
      .sort();
    if (names.length === 0) problems.push({ code: 'no-articles', path });
    // two folders may hold the same names
    const prefix = several ? posix.join(posixPath(path), '/') : '';
    return names.map((name) => ({ path: join(path, name), id: `${prefix}${name}` }));
  } catch (error) {
    problems.push(failure(path, error));
    return [];
  }
}

const posixPath = (path: string): string => path.split(sep).join('/').replace(/^\.\//, '');

/** The text of a file, decoded, without a byte order mark. */
export async function readText(path: string, problems: Problem[]): Promise<string | undefined> {
  let bytes: Buffer;
  try {
    bytes = path === '-' ? await readStandardInput() : readFileSync(path);
  } catch (error) {
    problems.push(failure(path, error));
    return undefined;
  }
  const text = decode(bytes);
  if (text === undefined) problems.push({ code: 'not-text', path });
  else if (text.trim() === '') problems.push({ code: 'empty', path });
  else return text;
  return undefined;
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const FILE_DATE = /(?:^|[^\d])((?:19|20)\d\d)-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?:[^\d]|$)/;

/** The day that a field of an article begins with; one that the calendar does not have is a problem. */
function dayOf(value: string, path: string, id: string, problems: Problem[]): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?!\d)/.exec(value)?.[0];
  if (day && parseDay(day) !== undefined) return day;
  problems.push({ code: 'no-day', path, ...(id === path ? {} : { id }), value });
  return undefined;
}

function sourceOf(id: string, path: string, text: string, { date }: InputOptions, problems: Problem[]): Source {
  const head = frontMatter(text);
  const given = head?.date && dayOf(head.date, path, path, problems);
  const named = FILE_DATE.exec(basename(id))?.slice(1, 4).join('-');
  const assumed: Published | undefined =
    named && parseDay(named) !== undefined
      ? { value: named, from: 'file name' }
      : date
        ? { value: date, from: 'option' }
        : undefined;
  return {
    id,
    text,
    ...(head?.title ? { title: head.title } : {}),
    ...(head?.outlet ? { outlet: head.outlet } : {}),
    ...(head?.url ? { url: head.url } : {}),
    ...(given ? { published: { value: given, from: 'front matter' } } : {}),
    ...(assumed ? { assumed } : {}),
  };
}

/** The articles of a file with one JSON record a line. */
function readRecords(
  text: string,
  path: string,
  { date }: InputOptions,
  add: (source: Source, path: string) => void,
  problems: Problem[],
): void {
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const record = parseLine(line);
    if (record === undefined) return void problems.push({ code: 'not-json', path, line: index + 1 });
    const reason = recordFault(record);
    if (reason) return void problems.push({ code: 'not-a-record', path, line: index + 1, reason });
    const { id, text: body, title, outlet, url, published } = record as Readonly<Record<string, string | undefined>>;
    const name = id ?? `${path}:${index + 1}`;
    const given = published && dayOf(published, path, name, problems);
    return add(
      {
        id: name,
        text: body!,
        ...(title ? { title } : {}),
        ...(outlet ? { outlet } : {}),
        ...(url ? { url } : {}),
        ...(given ? { published: { value: given, from: 'field' } } : {}),
        ...(date ? { assumed: { value: date, from: 'option' } } : {}),
      },
      path,
    );
  });
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

function recordFault(record: unknown): string | undefined {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'is not a record';
  const fields = record as Readonly<Record<string, unknown>>;
  if (typeof fields.text !== 'string') return 'has no "text"';
  if (fields.text.trim() === '') return 'has an empty "text"';
  const wrong = ['id', 'title', 'outlet', 'url', 'published'].find(
    (name) => fields[name] !== undefined && fields[name] !== null && typeof fields[name] !== 'string',
  );
  return wrong ? `has a "${wrong}" that is no string` : undefined;
}
