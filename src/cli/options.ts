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

const only = (): Option =>
  new Option('--only <kinds>', `these kinds of claim alone: ${KINDS.join(', ')}`).argParser(listOf(KINDS));
const format = (): Option => new Option('-f, --format <name>', 'how to print').choices(FORMATS);
const json = (): Option => new Option('--json', 'the same as -f json');
const overrides = (): Option =>
  new Option('--overrides <file>', 'corrections that last: same, different, is, not, date (YAML or JSON)');
const coverage = (): Option => new Option('--coverage', 'facts against articles: what each leaves out');
const explain = (): Option => new Option('--explain', 'rule, evidence and the reason for anything inferred or merged');
const failOn = (): Option =>
  new Option('--fail-on <what>', `exit 1 when there is one: ${FAILURES.join(', ')}`).argParser(listOf(FAILURES));

/** Adds the options of reading articles. */
function reading(command: Command): Command {
  return command
    .option('--date <day>', 'publication date (YYYY-MM-DD) for articles that carry none', day)
    .addOption(form())
    .option(
      '--judges <file>',
      'judges.csv or federal-judicial-service.csv of the Federal Judicial Center: adds court, president and days of service to the federal judges that are in it (field `registry`)',
    );
}

/** Adds the options of printing. */
const printing = (command: Command): Command => command.addOption(output()).addOption(colour()).addOption(quiet());

const EXAMPLES = `
Examples:
  extract news/                       facts on every case in the folder, for people
  extract news/ --json | jq .cases    the same for programs
  extract diff a.txt b.txt            what one article claims and the other does not
  extract diff --help                 the options of a command, with examples

Exit codes: 0 done; 1 asked for by --fail-on, --exit-code, verify or check;
2 wrong usage, or an input that could not be read (the others are still done); 130 interrupted.
`;

/** The command line: commands, options, and what each runs. */
function program(): Command {
  const root = new Command('extract')
    .description('Checkable facts out of court news, each with its evidence.')
    .argument('[paths...]', 'files, folders (.txt and .md in them) or - for standard input')
    .addOption(format())
    .addOption(json())
    .option('--claims', 'the claims of each article, not reconciled')
    .addOption(only())
    .addOption(coverage())
    .option('--jobs <n>', 'so many workers, for many articles', count)
    .addOption(explain())
    .addOption(failOn())
    .option('-v, --verbose', 'everything, and how long it took')
    .version(packageVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
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
  printing(reading(root).addOption(overrides())).action(async (paths: string[], options: ExtractOptions) =>
    (await import('./commands/extract.ts')).runExtract(paths, options, root),
  );

  const command = (signature: string, text: string, examples: string): Command =>
    root
      .command(signature)
      .description(text)
      .summary(text.split('\n')[0]!)
      .copyInheritedSettings(root)
      .helpOption('-h, --help', 'show this help')
      .addHelpText('after', `\nExamples:\n${examples}\n`);
  const diff = command(
    'diff <a> <b>',
    'What A claims and B does not, and the reverse; what both claim; where they conflict.\nA and B are articles, folders or saved reports (--json or -f ndjson).',
    `  extract diff wire.txt blog.txt               two articles on one case
  extract diff monday.json news/ --exit-code   what changed since a report was saved`,
  )
    .option('--json', 'for programs')
    .addOption(only())
    .option('--exit-code', 'exit 1 when they differ')
    .option('-v, --verbose', 'what both claim, too');
  printing(reading(diff).addOption(overrides())).action(
    async (a: string, b: string, options: ExtractOptions & { exitCode?: true }) =>
      (await import('./commands/diff.ts')).runDiff(a, b, options),
  );
  const show = command(
    'show <article>',
    'The article with its claims marked in place.',
    `  extract show wire.txt
  extract show wire.txt --only quote,holding | less -R`,
  ).addOption(only());
  printing(reading(show)).action(async (path: string, options: ExtractOptions) =>
    (await import('./commands/show.ts')).runShow(path, options),
  );
  command(
    'verify <report> [paths...]',
    'Proves that every span of a saved report (--json or -f ndjson) is in its article, byte for byte.\nWithout paths the articles are looked for where the report says.',
    `  extract verify report.json
  extract verify report.json articles.ndjson --from ndjson`,
  )
    .addOption(form())
    .addOption(quiet())
    .action(async (report: string, paths: string[], options: ExtractOptions) =>
      (await import('./commands/verify.ts')).runVerify(report, paths, options),
    );
  const check = command(
    'check <draft> <paths...>',
    'Quotes in a draft that the articles do not bear out: missing, altered, other speaker.',
    '  extract check draft.md news/          exit code 1 if a quote is not borne out',
  ).option('--json', 'for programs');
  printing(reading(check)).action(async (draft: string, paths: string[], options: ExtractOptions) =>
    (await import('./commands/check.ts')).runCheck(draft, paths, options),
  );
  const reconcile = command(
    'reconcile [file]',
    'The second half of a split run: claims as NDJSON in (a file, or standard input), report out.',
    `  extract news/ --claims -f ndjson > claims.ndjson
  extract reconcile claims.ndjson --json        the bytes of extract news/ --json`,
  )
    .addOption(format())
    .addOption(json())
    .addOption(only())
    .addOption(overrides())
    .addOption(coverage())
    .addOption(explain())
    .addOption(failOn())
    .option('-v, --verbose', 'everything');
  printing(reconcile).action(async (file: string | undefined, options: ExtractOptions) =>
    (await import('./commands/reconcile.ts')).runReconcile(file, options, reconcile),
  );
  command(
    'schema [kind]',
    'The JSON Schema of the report, or of one kind of record.',
    `  extract schema
  extract schema quote`,
  )
    .addOption(output())
    .action(async (kind: string | undefined, options: OutputOptions) =>
      (await import('./commands/schema.ts')).runSchema(kind, options),
    );
  return root;
}

/** `complete` comes from a library that is loaded only when it is asked for; else it is but listed. */
async function addComplete(root: Command, args: readonly string[]): Promise<void> {
  if (args[0] === 'complete') (await import('./commands/complete.ts')).addCompletion(root, args[1]);
  else root.command('complete <shell>');
  root.commands
    .find((command) => command.name() === 'complete')
    ?.description('Shell completion: the script of bash, zsh, fish or powershell.')
    .helpOption('-h, --help', 'show this help')
    .addHelpText('after', COMPLETE);
}

const COMPLETE = `
Examples:
  source <(extract complete bash)       in ~/.bashrc, best with the package bash-completion
  source <(extract complete zsh)        in ~/.zshrc
  extract complete fish | source        in ~/.config/fish/config.fish
`;

/** Runs the command line; wrong usage is one line and exit code 2. */
export async function run(args: readonly string[]): Promise<void> {
  const root = program();
  await addComplete(root, args);
  try {
    await root.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  }
}
