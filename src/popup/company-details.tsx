import type { TabView } from '../messages/contract.ts';
import { outcomeOf } from '../signals/outcome.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { LongList } from '../ui/long-list.tsx';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';
import { CompanyCard } from './company-card.tsx';
import { HostLine } from './host-line.tsx';
import { further, type Met } from './met.ts';
import { categoryWord, outcomeWord } from './words.ts';

interface Props {
  readonly met: Met;
  /** What the record has of it, this page among it. */
  readonly known: TabView['elsewhere'][number] | undefined;
}

/** Where else it was; nothing where only this visit is known. */
function Elsewhere({ known }: Pick<Props, 'known'>) {
  if (!known || known.visits < 2) return null;
  const { visits, sites } = known;
  return <p class="aside">{text(plural('elsewhere', sites), number(visits), number(sites))}</p>;
}

/** One company: what it is used for, what became of the requests to it, and unfolded its hosts. */
export function CompanyDetails({ met, known }: Props) {
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
          <Elsewhere known={known} />
          <LongList items={hosts} keyOf={({ host }) => host}>
            {(host) => <HostLine host={host} said={category} />}
          </LongList>
        </>
      )}
    </LazyDetails>
  );
}
