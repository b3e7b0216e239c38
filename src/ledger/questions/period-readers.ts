import type { Opened } from '../connections.ts';
import type { Ledger } from '../open.ts';

/** The ledger to questions: all of its periods that can be opened. */
export interface Periods {
  /** Names, oldest first. */
  readonly names: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<Opened>;
}

/** Asks each period, oldest first; those that cannot be read say nothing. */
export async function askEach<Answer>(
  { names, open }: Periods,
  question: (period: Ledger, name: string) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const name of await names().catch(() => [])) {
    const period = await open(name);
    if (typeof period === 'string') continue;
    const answer = await question(period, name).then(
      (value) => ({ value }),
      () => null,
    );
    if (answer) answers.push(answer.value);
  }
  return answers;
}
