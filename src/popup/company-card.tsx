import { useEffect, useState } from 'preact/hooks';
import { cardOf, type Card } from '../companies/card-of.ts';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { Facts } from './facts.tsx';
import { httpsLink } from './opt-out-host.ts';
import { roleWord } from './words.ts';

/** Who a company is, from its card; nothing where there is none. */
export function CompanyCard({ company }: { readonly company: string }) {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    void cardOf(company).then(setCard, () => setCard(null));
  }, [company]);
  if (!card) return null;
  const links = [
    { link: httpsLink(card.privacy), words: text('card_privacy') },
    { link: httpsLink(card.optOut), words: text('card_opt_out') },
  ].flatMap(({ link, words }) => (link ? [{ url: link.url, words }] : []));
  return (
    <>
      <p>{card.about}</p>
      <p class="aside">
        <Facts
          facts={[
            ...(card.parent === null ? [] : [sentence('card_parent', <bdi>{card.parent}</bdi>)]),
            roleWord(card.role),
            ...links.map(({ url, words }) => (
              <a key={url} href={url} target="_blank" rel="noreferrer">
                {words}
              </a>
            )),
          ]}
        />
      </p>
    </>
  );
}
