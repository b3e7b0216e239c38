import { targeting } from '../companies/category.ts';

const [recording, recognising, ...others] = targeting;

/**
 * What a finding is about: the uses of a host that have to do with a person, in the same order, and
 * `disclosure`: what a page passed on, whoever got it.
 */
export const kinds = [recording, recognising, 'disclosure', ...others] as const;

export type Kind = (typeof kinds)[number];
