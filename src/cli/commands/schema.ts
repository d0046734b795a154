import { z } from 'zod';
import { RECORDS } from '../../schema/report.ts';
import type { OutputOptions } from '../options.ts';
import { print } from '../output.ts';
import { warn } from '../problems.ts';

/** Prints the JSON Schema of the report, or of one kind of record. */
export async function runSchema(kind = 'report', { output }: OutputOptions = {}): Promise<void> {
  const record = RECORDS[kind];
  if (record) return print([JSON.stringify(z.toJSONSchema(record), null, 2)], output);
  warn(`there is no record ${kind}; there are ${Object.keys(RECORDS).join(', ')}`);
  process.exitCode = 2;
}
