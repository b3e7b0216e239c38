import { number } from '../ui/format.ts';
import { plural, text, type PluralStem } from '../ui/text.ts';
import type { Verdict } from './verdict.ts';

function counted(stem: PluralStem, count: number): string[] {
  return count > 0 ? [text(plural(stem, count), number(count))] : [];
}

/** Those whom the first sentence is not about: each said with the verb that is true of them. */
export function VerdictRest({ rest }: Pick<Verdict, 'rest'>) {
  const said = [
    ...counted('rest_pending', rest.pending),
    ...counted('rest_tried', rest.tried),
    ...counted('rest_traced', rest.traced),
    ...counted('rest_unnamed', rest.unnamed),
    ...(rest.beyond ? [text('rest_beyond')] : []),
  ];
  return said.length > 0 ? <p>{said.join(' ')}</p> : null;
}
