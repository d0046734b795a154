import { run } from './options.ts';

process.on('SIGINT', () => process.exit(130));

void run(process.argv.slice(2));
