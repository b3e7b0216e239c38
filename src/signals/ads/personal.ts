import { subjects, type Subject, type Told } from '../told.ts';

/** Subjects that are about the person or this browser; from `experiment` on they are about what is done and shown. */
const personal: ReadonlySet<Subject> = new Set(subjects.slice(0, subjects.indexOf('experiment')));

/** Whether something that is told is about the person, rather than the page or the ad. */
export function isPersonal({ about }: Pick<Told, 'about'>): boolean {
  return personal.has(about);
}

/** What touches a person most first. */
export function byConcern(a: Pick<Told, 'about'>, b: Pick<Told, 'about'>): number {
  return subjects.indexOf(a.about) - subjects.indexOf(b.about);
}
