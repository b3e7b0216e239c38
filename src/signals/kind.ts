import { targeting } from '../companies/category.ts';

/** What a finding is about: the uses of a host that have to do with a person, in the same order. */
export const kinds = targeting;

export type Kind = (typeof kinds)[number];
