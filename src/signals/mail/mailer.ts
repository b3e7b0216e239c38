import type { Source } from '../../companies/company.ts';
import type { MailMarks } from '../vendor.ts';

/**
 * A service that sends mail or counts who reads it, and that we know from messages only: one file in
 * `mailers/`, named after its id. A vendor that also stands on pages has its marks there.
 */
export interface Mailer {
  readonly id: string;
  readonly name: string;
  /** The company behind it today, named as on its card where it has one. */
  readonly company: string;
  readonly mail: MailMarks;
  readonly sources: readonly [Source, ...Source[]];
}
