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

/** The subjects worth a word beside a company's name, what touches a person most first. */
export function briefOf(told: readonly Told[] | null, way: Told['way']): readonly Subject[] {
  const about = new Set(
    (told ?? []).filter((one) => one.way === way && one.value_class !== 'empty').map((one) => one.about),
  );
  return subjects.filter((subject) => about.has(subject) && !unremarkable.includes(subject)).slice(0, most);
}
