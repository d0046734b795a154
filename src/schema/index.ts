export * from './claim.ts';
export * from './claims.ts';
export * from './court.ts';
export * from './date.ts';
export * from './kinds.ts';
export * from './people.ts';
export * from './quote.ts';
export * from './report.ts';
