import type { Advertiser } from '../../signals/ads/advertiser.ts';
import type { AdsSummary } from '../../signals/ads/summary.ts';
import { list } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { sentence } from '../../ui/sentence.ts';
import { text } from '../../ui/text.ts';
import { visible } from '../visible.ts';
import { evidenceWords, parameterWords } from './words.ts';

/** What the seller of an ad declares of it under the EU's Digital Services Act. */
function Declaration({ dsa }: { readonly dsa: NonNullable<Advertiser['dsa']> }) {
  const { behalf, paid, parameters } = dsa;
  return (
    <>
      {behalf !== null && <p class="aside">{sentence('ads_dsa_behalf', <bdi>{visible(behalf)}</bdi>)}</p>}
      {paid !== null && <p class="aside">{sentence('ads_dsa_payer', <bdi>{visible(paid)}</bdi>)}</p>}
      {parameters.length > 0 && (
        <p class="aside">{text('ads_dsa_chosen', list(parameters.map(parameterWords)).join(''))}</p>
      )}
    </>
  );
}

interface Props {
  readonly advertisers: readonly Advertiser[];
  readonly whyLinks: AdsSummary['whyLinks'];
}

/** Who is behind the ads, how that is known, and the pages that explain them. */
export function Advertisers({ advertisers, whyLinks }: Props) {
  if (advertisers.length + whyLinks.length === 0) return null;
  return (
    <>
      <h3>{text('ads_advertisers_title')}</h3>
      <LongList items={advertisers} keyOf={({ slot, name, by }) => `${by} ${slot} ${name}`}>
        {({ name, by, dsa }) => (
          <>
            <bdi class="name">{visible(name)}</bdi> <span class="aside">{evidenceWords(by)}</span>
            {dsa && <Declaration dsa={dsa} />}
          </>
        )}
      </LongList>
      {whyLinks.map(({ host, path }) => (
        <p key={host + path}>
          <a href={`https://${host}${path}`} target="_blank" rel="noreferrer">
            {sentence('ads_why_link', <bdi dir="ltr">{visible(host)}</bdi>)}
          </a>
        </p>
      ))}
    </>
  );
}
