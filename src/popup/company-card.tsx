import { useEffect, useState } from 'preact/hooks';
import { cardOf, type Card } from '../companies/card-of.ts';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { httpsLink } from './opt-out-host.ts';
import { roleWord } from './words.ts';

/** Who a company is, from its card; nothing where there is none. */
export function CompanyCard({ company }: { readonly company: string }) {
  const [card, setCard] = useState<Card | null>(null);
  useEffect(() => {
    void cardOf(company).then(setCard, () => setCard(null));
  }, [company]);
  if (!card) return null;
  const privacy = httpsLink(card.privacy);
  const optOut = httpsLink(card.optOut);
  return (
    <>
      <p>{card.about}</p>
      <p class="aside">
        {card.parent !== null && <span class="also">{sentence('card_parent', <bdi>{card.parent}</bdi>)} </span>}
        <span class="also">{roleWord(card.role)} </span>
        {privacy && (
          <span class="also">
            <a href={privacy.url} target="_blank" rel="noreferrer">
              {text('card_privacy')}
            </a>{' '}
          </span>
        )}
        {optOut && (
          <span class="also">
            <a href={optOut.url} target="_blank" rel="noreferrer">
              {text('card_opt_out')}
            </a>
          </span>
        )}
      </p>
    </>
  );
}
