import { readFileSync } from 'node:fs';
import { isDay } from '../../extract/dates/calendar.ts';
import type { Overrides } from '../../reconcile/overrides.ts';
import type { ExtractOptions } from '../options.ts';
import { failure, report as reportProblems, warn } from '../problems.ts';

/** The corrections of `--overrides`, or nothing. A file that cannot be used is named in one line, and the exit code is 2. */
export async function readOverrides({ overrides: path }: ExtractOptions): Promise<Overrides | undefined> {
  const text = path && readFile(path);
  if (!text) return undefined;
  try {
    const [{ parse }, { z }] = await Promise.all([import('yaml'), import('zod')]);
    const names = z.array(z.string());
    const schema = z.strictObject({
      same: z.array(names).optional(),
      different: z.array(names).optional(),
      is: z.record(z.string(), z.string()).optional(),
      not: names.optional(),
      date: z.record(z.string(), z.string().refine(isCalendarValue, { error: notADate })).optional(),
    });
    const parsed = schema.safeParse(parse(text, { schema: 'failsafe' }) ?? {});
    if (parsed.success) return JSON.parse(JSON.stringify(parsed.data)) as Overrides;
    throw new Error(faultOf(parsed.error.issues[0]!));
  } catch (error) {
    warn(`${path}: ${error instanceof Error ? error.message.split('\n')[0]!.replace(/:$/, '') : 'cannot be read'}`);
    process.exitCode = 2;
    return undefined;
  }
}

function readFile(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const problem = failure(path, error);
    reportProblems([problem.code === 'missing' ? { code: 'missing', path } : problem]);
    return undefined;
  }
}

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly message: string;
}

/** What is wrong with the corrections, in words. */
function faultOf({ path, code, keys, message }: Issue): string {
  const entry = String(path[0] ?? '');
  if (code === 'unrecognized_keys')
    return `unknown entry ${keys?.join(', ')}; there are ${Object.keys(FORMS).join(', ')}`;
  if (!(entry in FORMS)) return `not corrections: ${Object.keys(FORMS).join(', ')}`;
  return code === 'custom' ? `${path.join('.')}: ${message}` : `${entry} must ${FORMS[entry]}`;
}

/** What each entry must be. */
const FORMS: Readonly<Record<string, string>> = {
  same: 'be lists of names: - [One, Another]',
  different: 'be lists of names: - [One, Another]',
  is: 'give the right form of a name: One: Another',
  not: 'be a list of names: [One, Another]',
  date: 'give a day: 7d1f0a3c9b2e: 2025-04-16',
};

/** Whether a text is a year, a month or a day that the calendar has, or a span of two. */
const isCalendarValue = (text: string): boolean =>
  text.split('/').length <= 2 &&
  text.split('/').every((part) => {
    const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(part) ?? [];
    return year !== undefined && isDay(Number(year), Number(month), Number(day));
  });

const notADate = ({ input }: { readonly input?: unknown }): string =>
  `"${input}" is no date of the calendar; write it as 2025-04-16`;
