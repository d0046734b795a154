import type { Report } from '../schema/index.ts';

/** The whole report as indented JSON. */
export const renderJson = (report: Report): string[] => [JSON.stringify(report, null, 2)];
