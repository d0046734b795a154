import { listenForInterrupt } from './interrupt.ts';
import { run } from './options.ts';

listenForInterrupt();

void run(process.argv.slice(2));
