import { parse } from 'csv-parse/sync';
import { foldName } from '../names/fold.ts';
import type { Registry, Service } from './registry.ts';

const NEEDED = ['Court Name', 'Appointing President', 'Commission Date'] as const;

/** Reads the text of `federal-judicial-service.csv` or of `judges.csv`. Nothing, if their columns are not there. */
export function parseRegistry(text: string): Registry | undefined {
  const rows = readRows(text);
  const known = (columns: readonly string[]): boolean => columns.every((column) => rows?.[0] && column in rows[0]);
  if (!rows || !known(['nid'])) return undefined;
  if (known(['Judge Name', ...NEEDED])) return bySurname(rows.map((row) => serviceOf(row, row['Judge Name'] ?? '')));
  if (known(['Last Name', 'First Name', ...NEEDED.map((column) => `${column} (1)`)]))
    return bySurname(rows.flatMap(servicesOf));
  return undefined;
}

function bySurname(services: readonly Service[]): Registry {
  const registry = new Map<string, Service[]>();
  for (const service of services) {
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

/** The courts of a row of `judges.csv`, which has each judge once: `Court Name (1)` to `Court Name (6)`. */
function servicesOf(row: Row): Service[] {
  const given = ['First Name', 'Middle Name', 'Suffix'].flatMap((part) => row[part] || []);
  const name = `${row['Last Name'] ?? ''}, ${given.join(' ')}`;
  return COURTS.filter((at) => row[`Court Name ${at}`]).map((at) => serviceOf(row, name, ` ${at}`));
}

const COURTS = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'] as const;

function serviceOf(row: Row, name: string, at = ''): Service {
  const president = row[`Appointing President${at}`] ?? '';
  const since = isoDay(row[`Commission Date${at}`] || row[`Recess Appointment Date${at}`]);
  const until = isoDay(row[`Termination Date${at}`]);
  return {
    nid: row.nid ?? '',
    name,
    court: row[`Court Name${at}`] ?? '',
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
