import type { ComponentChild } from 'preact';
import type { SharedId } from '../../signals/ads/summary.ts';
import { number } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { plural, text } from '../../ui/text.ts';
import { Facts } from '../facts.tsx';
import { visible } from '../visible.ts';
import { agentWords, originWords } from './words.ts';

/** The strongest thing that can be said: that an address of the person's was passed on, and in which form. */
function passedOn(ids: readonly SharedId[]): string {
  if (ids.some(({ from }) => from === 'email')) return text('ads_passed_on_email');
  return ids.some(({ from }) => from === 'email-or-phone') ? text('ads_passed_on_email_or_phone') : '';
}

function factsOf({ name, source, from, of, bidders }: SharedId): readonly ComponentChild[] {
  const handed = bidders > 0 ? text(plural('ads_id_bidders', bidders), number(bidders)) : '';
  const code = (
    <code key="source">
      <bdi dir="ltr">{visible(source)}</bdi>
    </code>
  );
  return [name !== source && code, originWords(from), agentWords(of), handed].filter(Boolean);
}

/** The IDs that went along, by whose they are. Their values stay out of it. */
export function SharedIds({ ids }: { readonly ids: readonly SharedId[] }) {
  if (ids.length === 0) return null;
  const lead = passedOn(ids);
  return (
    <>
      <h3>{text('ads_ids_title')}</h3>
      {lead !== '' && <p>{lead}</p>}
      <LongList items={ids} keyOf={({ source }) => source}>
        {(id) => (
          <>
            <bdi class="name">{visible(id.name)}</bdi>{' '}
            <span class="aside">
              <Facts facts={factsOf(id)} />
            </span>
          </>
        )}
      </LongList>
    </>
  );
}
