import type { Format } from '../export/format.ts';
import type { Level } from '../export/level.ts';
import type { ArchiveOrder } from '../messages/archive.ts';
import type { Settings } from '../messages/settings.ts';
import { midnightOf } from './calendar.ts';

/** What stands in the form of an export. */
export interface Choice {
  readonly format: Format;
  readonly level: Level;
  readonly k: number;
  /** Days as `2026-11-22`; empty for no end. */
  readonly from: string;
  readonly to: string;
  /** As it was typed; empty for all of them. */
  readonly site: string;
}

/** The gentlest file that still says what it is about. */
export const firstChoice: Choice = { format: 'jsonl', level: 'full', k: 5, from: '', to: '', site: '' };

/** Who is asked to write what. `site`: a registrable domain. `now`: milliseconds since the epoch. */
export function orderOf(choice: Choice, site: string | null, settings: Settings, now: number): ArchiveOrder {
  const { format, level, k, from, to } = choice;
  return {
    format,
    level,
    k: level === 'counts-only' ? k : null,
    from: midnightOf(from) ?? 0,
    // What comes while it is being written is not in it.
    to: Math.min(midnightOf(to, 1) ?? now, now),
    site,
    settings: {
      addresses: settings.addresses,
      days: settings.days,
      prices: settings.prices,
      from: from || 'beginning',
      to: to || 'now',
      // Which one, the strictest level may not tell.
      sites: site === null ? 'all' : 'one',
    },
  };
}
