import { eventName } from '../signals/event-name.ts';
import { subjects, type Subject, type Told } from '../signals/told.ts';

/** What is not worth a word beside a name: it is told to everybody, and says nothing of a person. */
const unremarkable: readonly Subject[] = [
  'page',
  'title',
  'referrer',
  'session',
  'consent',
  'device',
  'account',
  'technical',
  'unknown',
];

/** Most words beside a name. */
const most = 4;

/** Most events named beside a name, and the longest name of one (UTF-16 units). */
const mostEvents = 2;
const longestEvent = 40;

/** What happened, by name: as decoders call it, else as the page does. None where no values were kept. */
export function eventsOf(told: readonly Told[] | null, way: Told['way']): readonly string[] {
  const events = (told ?? []).filter((one) => one.way === way && one.about === 'event' && one.value);
  const decoded = events.filter(({ field }) => field === 'event');
  const named = decoded.length > 0 ? decoded : events.filter(({ value_class }) => value_class === 'word');
  const names = named.map(({ value = '' }) => eventName(value)).filter(({ length }) => length <= longestEvent);
  return [...new Set(names)].slice(0, mostEvents);
}

/** The subjects worth a word beside a company's name, what touches a person most first. */
export function briefOf(told: readonly Told[] | null, way: Told['way']): readonly Subject[] {
  const about = new Set(
    (told ?? []).filter((one) => one.way === way && one.value_class !== 'empty').map((one) => one.about),
  );
  return subjects.filter((subject) => about.has(subject) && !unremarkable.includes(subject)).slice(0, most);
}
