import type { VisitRow } from '../ledger/schema.ts';
import type { TabView } from '../messages/contract.ts';
import { outcomeOf } from '../signals/outcome.ts';
import { list, number } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { LongList } from '../ui/long-list.tsx';
import { plural, text } from '../ui/text.ts';
import { CompanyDetails } from './company-details.tsx';
import { HostLine } from './host-line.tsx';
import { companiesMet, othersHosts, ownHosts, unnamedHosts } from './met.ts';

interface Props {
  readonly visit: VisitRow;
  readonly elsewhere: TabView['elsewhere'];
}

/** Every third party of a visit: by company, then those nobody can name. */
export function Everyone({ visit, elsewhere }: Props) {
  const others = othersHosts(visit);
  const own = ownHosts(visit);
  const companies = companiesMet(visit).filter(({ hosts }) => hosts.length > 0);
  const unnamed = unnamedHosts(visit);
  const title = others.every((host) => outcomeOf(host) === 'answered') ? 'everyone_contacted' : 'everyone_tried';
  const counts = [
    ...(companies.length > 0 ? [text(plural('count_companies', companies.length), number(companies.length))] : []),
    text(plural('count_hosts', others.length), number(others.length)),
  ];
  const summary = (
    <span class="who">
      <h2>{text(title)}</h2> <span class="aside">{list(counts)}</span>
    </span>
  );
  return (
    <LazyDetails class="everyone" summary={summary}>
      {() => (
        <>
          <LongList items={companies} keyOf={({ company }) => company}>
            {(met) => <CompanyDetails met={met} known={elsewhere.find(({ company }) => company === met.company)} />}
          </LongList>
          {unnamed.length > 0 && (
            <>
              <h3>{text('unknown_title')}</h3>
              <LongList items={unnamed} keyOf={({ host }) => host}>
                {(host) => <HostLine host={host} />}
              </LongList>
            </>
          )}
          {own.length > 0 && (
            <>
              <h3>{text('same_owner_title')}</h3>
              <LongList items={own} keyOf={({ host }) => host}>
                {(host) => <HostLine host={host} />}
              </LongList>
            </>
          )}
        </>
      )}
    </LazyDetails>
  );
}
