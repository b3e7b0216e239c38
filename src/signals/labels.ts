import { remembered } from './remembered.ts';
import type { Fields, Subject } from './told.ts';

/** Finds what a field is about in one table; null where the table lacks it. */
export type Labels = (name: string) => Subject | null;

/** Most names of one table's fields that are remembered. */
const mostNames = 500;

function escaped(text: string): string {
  return text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
}

function patternOf(name: string): RegExp {
  return new RegExp(`^${name.split('*').map(escaped).join('.*')}$`);
}

/** A table of names made ready: exact names first, then those with `*`, in their order. */
export function labelsOf(fields: Fields): Labels {
  const names = Object.entries(fields);
  const exact = new Map(names.filter(([name]) => !name.includes('*')));
  const patterns = names
    .filter(([name]) => name.includes('*'))
    .map(([name, subject]) => [patternOf(name), subject] as const);
  const found = remembered(mostNames, (name): { readonly subject: Subject | null } => {
    const bare = name.includes('[') ? name.replaceAll(/\[\d+\]/g, '[]') : name;
    return { subject: exact.get(bare) ?? patterns.find(([pattern]) => pattern.test(bare))?.[1] ?? null };
  });
  return (name) => found(name).subject;
}
