import type { VisitRow } from '../ledger/schema.ts';
import type { Finding } from '../signals/finding.ts';
import { special, type Subject, type Told } from '../signals/told.ts';
import { briefOf } from './told-brief.ts';

const kinds: readonly Subject[] = special;

/** The special ones among what was told or is held: health, religion, age … */
export function specialIn(told: readonly Told[] | null, way: Told['way']): readonly Subject[] {
  return briefOf(told, way).filter((subject) => kinds.includes(subject));
}

/** Whether somebody else than the site is behind a finding. */
function isOthers({ company }: Finding, { siteCompany }: Pick<VisitRow, 'siteCompany'>): boolean {
  return company !== null && company !== siteCompany;
}

/** What the site's own tools, and practices without a company, were told or hold. */
export function ownTold(visit: VisitRow): readonly Told[] {
  return visit.findings.filter((finding) => !isOthers(finding, visit)).flatMap(({ told }) => told ?? []);
}

/** How much what was told touches a person: the lower the more, `Infinity` where nothing of it is special. */
export function concernOf({ told }: Pick<Finding, 'told'>): number {
  const [first] = specialIn(told, 'sent');
  return first === undefined ? Infinity : kinds.indexOf(first);
}

/** Companies that were told the same special things. */
interface ToldAlike {
  readonly companies: readonly string[];
  readonly about: readonly Subject[];
}

/** Who of the others was told what that is special, what touches a person most first. Each company stands once. */
export function toldToOthers(visit: VisitRow): readonly ToldAlike[] {
  const told = new Map<string, Told[]>();
  for (const finding of visit.findings.filter((one) => isOthers(one, visit)))
    told.set(finding.company!, [...(told.get(finding.company!) ?? []), ...(finding.told ?? [])]);
  const alike = new Map<string, ToldAlike>();
  for (const [company, what] of told) {
    const about = specialIn(what, 'sent');
    const companies = alike.get(about.join())?.companies ?? [];
    if (about.length > 0) alike.set(about.join(), { companies: [...companies, company], about });
  }
  const rank = ({ about: [first] }: ToldAlike) => kinds.findIndex((kind) => kind === first);
  return [...alike.values()].toSorted((a, b) => rank(a) - rank(b));
}
