import { outcomeOf } from '../signals/outcome.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { LongList } from '../ui/long-list.tsx';
import { CompanyCard } from './company-card.tsx';
import { HostLine } from './host-line.tsx';
import { further, type Met } from './met.ts';
import { categoryWord, outcomeWord } from './words.ts';

/** One company: what it is used for, what became of the requests to it, and unfolded its hosts. */
export function CompanyDetails({ met }: { readonly met: Met }) {
  const { company, category, hosts } = met;
  const summary = (
    <>
      <span class="who">
        <bdi class="name">{company}</bdi> <span class="aside">{categoryWord(category)}</span>
      </span>{' '}
      <span class="aside">{outcomeWord(hosts.map(outcomeOf).reduce(further))}</span>
    </>
  );
  return (
    <LazyDetails class="row" summary={summary}>
      {() => (
        <>
          <CompanyCard company={company} />
          <LongList items={hosts} keyOf={({ host }) => host}>
            {(host) => <HostLine host={host} said={category} />}
          </LongList>
        </>
      )}
    </LazyDetails>
  );
}
