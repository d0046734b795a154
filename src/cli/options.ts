import { readFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { KINDS } from '../schema/kinds.ts';
import { runExtract } from './run.ts';

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

/** The command line: commands, options, and what each runs. */
export function program(): Command {
  return new Command('extract')
    .description('Checkable facts out of court news.')
    .argument('[paths...]', 'files, folders (.txt and .md) or - for standard input')
    .addOption(new Option('-f, --format <name>', 'how to print').choices(['text', 'json', 'ndjson']).default('text'))
    .option('--json', 'the same as -f json')
    .option('-o, --output <file>', 'write there instead of standard output: whole or not at all')
    .option('--claims', 'the claims of each article, not reconciled')
    .option('--only <kinds>', `these kinds alone: ${KINDS.join(', ')}`)
    .option('--date <day>', 'publication date (YYYY-MM-DD) for articles that carry none')
    .addOption(new Option('--from <form>', 'form of the input').choices(['ndjson']))
    .option('-q, --quiet', 'no warnings')
    .version(version(), '-V, --version')
    .action(runExtract);
}
