import type { ComponentChild } from 'preact';
import type { PriceCard } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { Facts } from './facts.tsx';
import { Chart } from './prices/chart.tsx';
import { compare } from './prices/comparison.ts';
import { markupName, money, whenWords } from './prices/words.ts';
import { visible } from './visible.ts';

interface Props {
  readonly card: PriceCard;
}

function turn(to: Settings['prices']): void {
  void import('./prices/turn.ts').then(({ turnPrices }) => turnPrices(to));
}

/** What this browser saw before beside what the page says now; nothing about why. */
function Memory({ card }: Props) {
  const { before, rows } = compare(card);
  const now = money(card.now);
  return (
    <>
      <p class="then-now">
        {before
          ? sentence(
              'prices_then_now',
              <b>{money(before)}</b>,
              whenWords(before.lastSeen, rows.at(-1)!.lastSeen),
              <b>{now}</b>,
            )
          : sentence('prices_first', <b>{now}</b>)}
      </p>
      {before && <Chart rows={rows} />}
    </>
  );
}

function Offer() {
  return (
    <>
      <p>{text('prices_offer')}</p>
      <button type="button" onClick={() => turn('on')}>
        {text('prices_switch_on')}
      </button>
    </>
  );
}

/** Behind the price of now, without unfolding: the other one that was seen. */
function beforeOf(card: PriceCard): readonly ComponentChild[] {
  const { before, rows } = compare(card);
  if (!before || money(before) === money(card.now)) return [];
  const when = whenWords(before.lastSeen, rows.at(-1)!.lastSeen);
  return [sentence('prices_before', money(before), when)];
}

const gone = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

/** The price of a product page, and this browser's own memory of it. */
export function Prices({ card }: Props) {
  const { name, which, availability, markup } = card.now;
  const summary = (
    <span class="who">
      <h2>{text('prices_title')}</h2>{' '}
      <span class="aside">
        <Facts facts={[money(card.now), ...beforeOf(card)]} />
      </span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain prices" summary={summary}>
      {() => (
        <div>
          {name && (
            <p class="product">
              <bdi>{visible(name)}</bdi>
            </p>
          )}
          {card.memory === 'on' ? <Memory card={card} /> : <Offer />}
          {which === 'chosen' && <p class="aside">{text('prices_chosen')}</p>}
          {which === 'range' && <p class="aside">{text('prices_range')}</p>}
          {availability && gone.has(availability) && <p class="aside">{text('prices_gone')}</p>}
          <p class="aside">
            <CertaintyMark certainty="declared" /> {sentence('prices_declared', markupName(markup))}
          </p>
          {card.memory === 'on' && (
            <button type="button" onClick={() => turn('off')}>
              {text('prices_switch_off')}
            </button>
          )}
        </div>
      )}
    </LazyDetails>
  );
}
