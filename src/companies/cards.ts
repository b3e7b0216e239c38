import type { Company } from './company.ts';

/** Every card: the folder is the registry. */
export const cards: readonly Company[] = Object.values(
  import.meta.glob<Company>('./cards/*.ts', { eager: true, import: 'default' }),
);
