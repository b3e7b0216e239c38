import type { Finding } from './finding.ts';
import type { ThirdParty } from './third-party.ts';

/** The companies a visit met, by name: those of its third parties and of its findings. The site's own company is none of them. */
export function companiesOf(visit: {
  readonly thirdParties: { readonly values: () => Iterable<ThirdParty> };
  readonly findings: { readonly values: () => Iterable<Finding> };
  readonly siteCompany: string | null;
}): readonly string[] {
  const names = new Set<string>();
  for (const { company, relation } of visit.thirdParties.values())
    if (company && relation === 'third') names.add(company);
  for (const { company } of visit.findings.values()) if (company && company !== visit.siteCompany) names.add(company);
  return [...names].toSorted();
}
