import type { Variant } from './variants.ts';

/** What one run of one variant came to, by name of the figure. */
export type Measured = Readonly<Record<string, number>>;

/** What all rounds came to. */
export interface Runs {
  /** By variant, one entry per round; null where the run failed. */
  readonly byVariant: ReadonlyMap<string, readonly (Measured | null)[]>;
  readonly rounds: number;
  /** What went wrong, in sentences. */
  readonly complaints: readonly string[];
}

/** How many rounds, and when to stop early. */
export interface Plan {
  readonly bench: string;
  readonly variants: readonly Variant[];
  readonly rounds: number;
  /** No round begins after this many seconds. */
  readonly seconds: number;
  readonly say: (sentence: string) => void;
}

function turned<T>(all: readonly T[], by: number): readonly T[] {
  const at = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/**
 * Every round runs each variant once, so that whatever else the machine does hits all of them alike.
 * The order moves on by one each round: whoever runs first finds colder caches.
 */
export async function interleaved(plan: Plan, measure: (variant: Variant) => Promise<Measured>): Promise<Runs> {
  const { bench, variants, rounds, seconds, say } = plan;
  const byVariant = new Map<string, (Measured | null)[]>(variants.map(({ name }) => [name, []]));
  const complaints: string[] = [];
  const begun = Date.now();
  let round = 0;
  for (; round < rounds; round += 1) {
    if (Date.now() - begun > seconds * 1000) {
      complaints.push(`The time for ${bench} was up after ${round} of ${rounds} rounds.`);
      break;
    }
    for (const variant of turned(variants, round)) {
      say(`${bench}: round ${round + 1} of ${rounds}, ${variant.name}`);
      const measured = await measure(variant).catch((error: unknown) => {
        const reason = error instanceof Error ? error.message : String(error);
        complaints.push(`Round ${round + 1} of ${variant.name} gave nothing: ${reason.split('\n', 1)[0]}.`);
        return null;
      });
      byVariant.get(variant.name)?.push(measured);
    }
  }
  return { byVariant, rounds: round, complaints };
}
