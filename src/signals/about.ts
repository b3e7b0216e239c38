import { cut } from './cut.ts';
import type { Labels } from './labels.ts';
import { aboutOf } from './subject-words.ts';
import { special, type Pair, type Subject, type Told, type ValueClass } from './told.ts';
import { classOf } from './value-class.ts';

/** Longest value told. What is longer is a text, and its beginning says so. */
const longestValue = 500;

/** Subjects that say little: a field of these that is named after somebody, or after something special, is about that. */
const vague: readonly Subject[] = ['trait', 'segment', 'event', 'product', 'score', 'form', 'technical', 'unknown'];

const personal: readonly Subject[] = [...special, 'email', 'phone', 'name', 'postal-address', 'birth-date'];

/** Sites put a person's address where an ID belongs. */
function contactIn(label: Subject, value_class: ValueClass): Subject {
  const isAddress = value_class === 'email' || value_class === 'phone';
  return isAddress && ['person', 'browser', 'trait'].includes(label) ? value_class : label;
}

/** A table says what a field is for; a flag that stands there for no says nothing of somebody, and one is no address. */
function isEmptyWord(label: Subject, value: string): boolean {
  // `0` and `n` are codes of a gender.
  if (label === 'gender') return false;
  if (label === 'email' || label === 'phone' || label === 'name') return /^(true|false|[01])$/i.test(value);
  return special.some((one) => one === label) && /^(0|false|no)$/i.test(value);
}

function ownOf(label: Subject | null, field: string, value_class: ValueClass, value: string): Subject {
  if (label === null) return aboutOf(field, value_class, value);
  // Whatever a table calls a trait is somebody's.
  if (vague.includes(label)) return aboutOf(label === 'trait' ? `trait.${field}` : field, value_class, value);
  return label;
}

/** What pairs say, in the words of a table; what the table lacks is told by name and by looks. */
export function toldOf(pairs: readonly Pair[], labelOf: Labels): readonly Told[] {
  return pairs.map(([field, text]) => {
    const value = cut(text, longestValue);
    const value_class = classOf(value);
    const labelled = labelOf(field);
    const label = labelled && isEmptyWord(labelled, value) ? 'unknown' : labelled;
    const own = ownOf(label, field, value_class, value);
    // That a script was fetched says nothing of what somebody did.
    if (field === 'event' && value === 'Library Load')
      return { field, about: 'technical', value_class, way: 'sent', value };
    const about = label === null || personal.includes(own) ? own : contactIn(label, value_class);
    return { field, about, value_class, way: 'sent', value };
  });
}
