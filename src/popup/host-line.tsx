import type { Category } from '../companies/category.ts';
import { outcomeOf } from '../signals/outcome.ts';
import type { ThirdParty } from '../signals/third-party.ts';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';
import { Facts } from './facts.tsx';
import { categoryWord, outcomeWord } from './words.ts';

interface Props {
  readonly host: ThirdParty;
  /** A use that the line above says already. */
  readonly said?: Category;
}

/** One host: what it is used for, how often it was asked, and what became of that. */
export function HostLine({ host, said = 'unknown' }: Props) {
  const { category, requests, setCookies } = host;
  const facts = [
    ...(category === said ? [] : [categoryWord(category)]),
    text(plural('requests', requests), number(requests)),
    outcomeWord(outcomeOf(host)),
    ...(setCookies.length > 0 ? [text(plural('cookies_set', setCookies.length), number(setCookies.length))] : []),
  ];
  return (
    <>
      <bdi dir="ltr" class="host">
        {host.host}
      </bdi>{' '}
      <span class="aside">
        <Facts facts={facts} />
      </span>
    </>
  );
}
