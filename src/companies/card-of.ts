import { drawers } from 'virtual:cards';
import type { Company } from './company.ts';
import { drawerOf } from './drawer.ts';

/** What views show of a card; its hosts and sources they do not need. */
export type Card = Pick<Company, 'name' | 'parent' | 'country' | 'role' | 'about' | 'privacy' | 'optOut'>;

/** The card of a company by its name; null where there is none. */
export async function cardOf(name: string): Promise<Card | null> {
  const { default: cards } = await drawers[drawerOf(name)]!();
  return cards.find((card) => card.name === name) ?? null;
}
