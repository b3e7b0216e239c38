import type { VisitRow } from '../ledger/schema.ts';
import { outcomeOf } from '../signals/outcome.ts';
import { companiesMet, further, unnamedHosts, type Contact } from './met.ts';

/** What the first sentence says, and what the line below it adds. */
export interface Verdict {
  /** The most that happened to anyone; `none` when nobody was seen. */
  readonly contact: Contact | 'none';
  /** Companies to name in the sentence. */
  readonly named: readonly string[];
  /** How many more companies the sentence counts. */
  readonly others: number;
  /** How many hosts the sentence is about when it can name nobody. */
  readonly unnamed: number;
  readonly rest: {
    /** Companies with which less happened than the sentence says. */
    readonly pending: number;
    readonly tried: number;
    readonly traced: number;
    /** Hosts we cannot name that the sentence does not count. */
    readonly unnamed: number;
    /** Whether more was seen than kept. */
    readonly beyond: boolean;
  };
}

/** Up to three companies are all named; of more, two stand for the rest. */
export function split(companies: readonly string[]): { named: readonly string[]; others: number } {
  const named = companies.length > 3 ? companies.slice(0, 2) : companies;
  return { named, others: companies.length - named.length };
}

/**
 * The verdict on a visit, from evidence only. The sentence is about those with whom most happened,
 * so that its verb is true of everyone in it; the rest is counted below with its own verb.
 */
export function verdictOf(visit: VisitRow): Verdict {
  const met = companiesMet(visit);
  const hosts = unnamedHosts(visit).map(outcomeOf);
  const seen: readonly Contact[] = [...met.map(({ contact }) => contact), ...hosts];
  const most = seen.length > 0 ? seen.reduce(further) : 'none';
  const subject = met.filter(({ contact }) => contact === most).map(({ company }) => company);
  const unnamed = subject.length > 0 ? 0 : hosts.filter((contact) => contact === most).length;
  const less = (contact: Contact) => (contact === most ? 0 : met.filter((one) => one.contact === contact).length);
  return {
    contact: most,
    ...split(subject),
    unnamed,
    rest: {
      pending: less('pending'),
      tried: less('tried'),
      traced: less('traced'),
      unnamed: hosts.length - unnamed,
      beyond: visit.beyond > 0,
    },
  };
}
