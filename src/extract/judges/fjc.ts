import { parse } from 'csv-parse/sync';
import { foldName } from '../names/compare.ts';
import type { Registry, Service } from './registry.ts';

const NEEDED = ['nid', 'Judge Name', 'Court Name', 'Appointing President', 'Commission Date'] as const;

/** Reads the text of `federal-judicial-service.csv`. Nothing, if its columns are not there. */
export function parseRegistry(text: string): Registry | undefined {
  const rows = readRows(text);
  if (!rows || !NEEDED.every((column) => rows[0] && column in rows[0])) return undefined;
  const registry = new Map<string, Service[]>();
  for (const row of rows) {
    const service = serviceOf(row);
    const surname = foldName(service.name.split(',')[0]!);
    registry.set(surname, [...(registry.get(surname) ?? []), service]);
  }
  return registry;
}

type Row = Readonly<Record<string, string>>;

function readRows(text: string): Row[] | undefined {
  try {
    return parse(text, {
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as Row[];
  } catch {
    return undefined;
  }
}

function serviceOf(row: Row): Service {
  const president = row['Appointing President'] ?? '';
  const since = isoDay(row['Commission Date'] || row['Recess Appointment Date']);
  const until = isoDay(row['Termination Date']);
  return {
    nid: row.nid ?? '',
    name: row['Judge Name'] ?? '',
    court: row['Court Name'] ?? '',
    ...(president && !/^none\b/i.test(president) ? { appointedBy: president } : {}),
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
  };
}

/** `11/27/2017` and `2017-11-27` are one day. */
function isoDay(day: string | undefined): string | undefined {
  if (!day) return undefined;
  if (/^\d{4}-\d\d-\d\d/.test(day)) return day.slice(0, 10);
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(day);
  return parts ? `${parts[3]}-${parts[1]!.padStart(2, '0')}-${parts[2]!.padStart(2, '0')}` : undefined;
}
