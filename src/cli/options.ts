import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { KINDS, type Kind } from '../schema/kinds.ts';

/** Options that every command with an output takes. */
export interface OutputOptions {
  readonly output?: string;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: true;
}

/** Options of reading and extracting. */
export interface ExtractOptions extends OutputOptions {
  readonly format?: string;
  readonly json?: true;
  readonly claims?: true;
  readonly only?: readonly Kind[];
  readonly date?: string;
  readonly from?: 'ndjson';
  readonly overrides?: string;
  readonly judges?: string;
  readonly coverage?: true;
  readonly jobs?: number;
  readonly explain?: true;
  readonly failOn?: readonly string[];
  readonly verbose?: true;
}

/** What `-f` takes: how a report is printed. */
export const FORMATS = ['text', 'json', 'ndjson', 'csv'] as const;

/** The kinds of conflict that may be asked for by name. */
export const CONFLICT_KINDS = ['contradiction', 'spelling', 'wording', 'role', 'date', 'scope', 'later'] as const;
const FAILURES = ['conflict', 'unresolved', ...CONFLICT_KINDS] as const;

const packageVersion = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

function listOf<T extends string>(known: readonly T[]): (value: string) => T[] {
  return (value) =>
    value.split(',').map((word) => {
      const found = known.find((name) => name === word.trim());
      if (!found) throw new InvalidArgumentError(`Allowed are ${known.join(', ')}.`);
      return found;
    });
}

function day(value: string): string {
  const date = new Date(`${value}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(value))
    throw new InvalidArgumentError('It must be a day: YYYY-MM-DD.');
  return value;
}

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('It must be a whole number from 1 to 256.');
  return number;
}

const colour = (): Option =>
  new Option('--color <when>', 'colour').choices(['auto', 'always', 'never']).default('auto');
const output = (): Option =>
  new Option('-o, --output <file>', 'write there, whole or not at all, instead of standard output');
const quiet = (): Option => new Option('-q, --quiet', 'no warnings; the exit code stays');

const form = (): Option =>
  new Option('--from <form>', 'each line of the input is one article as JSON').choices(['ndjson']);

/** Adds the options of reading articles. */
function reading(command: Command): Command {
  return command
    .option('--date <day>', 'publication date (YYYY-MM-DD) for articles that carry none', day)
    .addOption(form())
    .option('--judges <file>', "the Federal Judicial Center's CSV of judges, to add court and appointing president")
    .option('--overrides <file>', 'corrections that last: same, different, is, not, date (YAML or JSON)')
    .addOption(output())
    .addOption(colour())
    .addOption(quiet());
}

const EXAMPLES = `
Examples:
  extract news/                       facts on every case in the folder, for people
  extract news/ --json | jq .cases    the same for programs
  extract diff a.txt b.txt            what one article claims and the other does not

Exit codes: 0 done; 1 asked for by --fail-on, --exit-code, verify or check;
2 wrong usage, or an input that could not be read (the others are still done); 130 interrupted.
`;

/** The command line: commands, options, and what each runs. */
function program(): Command {
  const root = new Command('extract')
    .description('Checkable facts out of court news, each with its evidence.')
    .argument('[paths...]', 'files, folders (.txt and .md in them) or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(FORMATS))
    .option('--json', 'the same as -f json')
    .option('--claims', 'the claims of each article, not reconciled')
    .option('--only <kinds>', `these kinds of claim alone: ${KINDS.join(', ')}`, listOf(KINDS))
    .option('--coverage', 'facts against articles: what each leaves out')
    .option('--jobs <n>', 'worker processes, for many articles', count)
    .option('--explain', 'rule, evidence and the reason for anything inferred or merged')
    .option('--fail-on <what>', `exit 1 when there is one: ${FAILURES.join(', ')}`, listOf(FAILURES))
    .option('-v, --verbose', 'everything, and how long it took')
    .version(packageVersion(), '-V, --version')
    .addHelpText('after', EXAMPLES)
    .configureOutput({
      outputError: (message, write) =>
        write(
          `extract: ${message
            .replace(/^error: /, '')
            .trim()
            .replaceAll('\n', ' ')}\n`,
        ),
    })
    .exitOverride((error) => {
      throw error;
    })
    .enablePositionalOptions();
  reading(root).action(async (paths: string[], options: ExtractOptions) =>
    (await import('./commands/extract.ts')).runExtract(paths, options, root),
  );

  const command = (signature: string, text: string): Command =>
    root.command(signature).description(text).copyInheritedSettings(root);
  reading(
    command('diff <a> <b>', 'what A claims and B does not, and the reverse; what both claim; where they conflict')
      .option('--json', 'for programs')
      .option('--only <kinds>', 'these kinds of claim alone', listOf(KINDS))
      .option('--exit-code', 'exit 1 when they differ')
      .option('-v, --verbose', 'what both claim, too'),
  ).action(async (a: string, b: string, options: ExtractOptions & { exitCode?: true }) =>
    (await import('./commands/diff.ts')).runDiff(a, b, options),
  );
  reading(
    command('show <article>', 'the article with its claims marked in place').option(
      '--only <kinds>',
      'these kinds of claim alone',
      listOf(KINDS),
    ),
  ).action(async (path: string, options: ExtractOptions) =>
    (await import('./commands/show.ts')).runShow(path, options),
  );
  command('verify <report> [paths...]', 'prove that every span of a saved report is in its article, byte for byte')
    .addOption(form())
    .addOption(quiet())
    .action(async (report: string, paths: string[], options: ExtractOptions) =>
      (await import('./commands/verify.ts')).runVerify(report, paths, options),
    );
  reading(
    command(
      'check <draft> <paths...>',
      'quotes in a draft that the articles do not bear out: missing, altered, other speaker',
    ).option('--json', 'for programs'),
  ).action(async (draft: string, paths: string[], options: ExtractOptions) =>
    (await import('./commands/check.ts')).runCheck(draft, paths, options),
  );
  command('reconcile [file]', 'claims as NDJSON in (a file, or standard input), report out')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(FORMATS))
    .option('--json', 'the same as -f json')
    .option('--overrides <file>', 'corrections that last')
    .option('--coverage', 'facts against articles')
    .option('--explain', 'reasons in words')
    .option('--fail-on <what>', 'exit 1 when there is one', listOf(FAILURES))
    .option('-v, --verbose', 'everything')
    .addOption(output())
    .addOption(colour())
    .addOption(quiet())
    .action(async (file: string | undefined, options: ExtractOptions) =>
      (await import('./commands/reconcile.ts')).runReconcile(file ?? '-', options),
    );
  command('schema [kind]', 'the JSON Schema of the report, or of one kind of record').action(
    async (kind: string | undefined) => (await import('./commands/schema.ts')).runSchema(kind),
  );
  return root;
}

/** Runs the command line; wrong usage is one line and exit code 2. */
export async function run(args: readonly string[]): Promise<void> {
  const root = program();
  if (args[0] === 'complete') (await import('./commands/complete.ts')).addCompletion(root);
  try {
    await root.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
