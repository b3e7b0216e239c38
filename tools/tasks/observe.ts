import { fromList } from '../observe/from-list.ts';
import { fromQueue } from '../observe/from-queue.ts';
import { read, sourceOf } from '../observe/options.ts';
import { takeSignals } from '../observe/stopping.ts';

/** Many pages through the built extension in a real browser, and what it saw as files. Gives the exit code. */
export default async function observe(args: readonly string[]): Promise<number> {
  const { values: given, positionals } = read(args);
  const source = sourceOf(given);
  const stopping = takeSignals();
  if (source !== 'list') return fromQueue(given, positionals, stopping);
  await fromList(given, positionals, stopping);
  return stopping.code();
}
