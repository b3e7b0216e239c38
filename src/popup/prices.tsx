import type { ComponentChild } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PriceRow } from '../ledger/schema.ts';
import type { PriceCard } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { sentence } from '../ui/sentence.ts';
import { text } from '../ui/text.ts';
import { CertaintyMark } from './certainty-mark.tsx';
import { Facts } from './facts.tsx';
import { Chart } from './prices/chart.tsx';
import { compare } from './prices/comparison.ts';
import { Forgetting } from './prices/forgetting.tsx';
import { markupName, money, noonOf, whenWords } from './prices/words.ts';
import { visible } from './visible.ts';

interface Props {
  readonly card: PriceCard;
}

/** A part for what the memory of prices does now. */
interface PartProps extends Props {
  readonly turn: (to: Settings['prices']) => void;
}

function when({ now }: PriceCard, { day }: PriceRow): string {
  return whenWords(noonOf(day), now.last);
}

/** What this browser saw before beside what the page says now; nothing about why. */
function Memory({ card }: PartProps) {
  const { before, rows, elsewhere } = compare(card);
  const began = rows[0];
  const now = <b>{money(card.now)}</b>;
  return (
    <>
      <p class="then-now">
        {before
          ? sentence('prices_then_now', <b>{money(before)}</b>, when(card, before), now)
          : elsewhere
            ? sentence('prices_other_currency', <b>{money(elsewhere)}</b>, when(card, elsewhere), now)
            : sentence('prices_first', now)}
      </p>
      {before && began && began !== before && rows.length > 2 && (
        <p>{sentence('prices_began', <b>{money(began)}</b>, when(card, began))}</p>
      )}
      {before && <Chart rows={rows} />}
    </>
  );
}

function Offer({ turn }: PartProps) {
  return (
    <>
      <p>{text('prices_offer')}</p>
      <button type="button" onClick={() => turn('on')}>
        {text('prices_switch_on')}
      </button>
    </>
  );
}

/** What stands there without unfolding: the price of now, and the other one that was seen. */
function factsOf(card: PriceCard): readonly ComponentChild[] {
  const { before } = compare(card);
  const now = money(card.now);
  if (!before || money(before) === now) return [now];
  return [text('prices_now', now), sentence('prices_before', money(before), when(card, before))];
}

/** Prices that should be gone and are not: nothing is kept until they are. */
function Owed({ turn }: PartProps) {
  return (
    <>
      <p>{text('prices_left')}</p>
      <button type="button" onClick={() => turn('off')}>
        {text('prices_try_again')}
      </button>
    </>
  );
}

const memories = { on: Memory, off: Offer, owed: Owed } satisfies Record<
  PriceCard['memory'],
  (props: PartProps) => ComponentChild
>;

const gone = new Set(['OutOfStock', 'SoldOut', 'Discontinued']);

/** What is said once the memory of prices was switched, by what it does then. */
const done = { on: 'prices_remembering', off: 'prices_forgotten', owed: null } as const;

/** The price of a product page, and this browser's own memory of it. */
export function Prices({ card }: Props) {
  const { name, which, availability, markup } = card.now;
  const [asked, setAsked] = useState<Settings['prices'] | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const Part = memories[card.memory];
  const said = asked === card.memory ? done[card.memory] : null;
  function turn(to: Settings['prices']): void {
    setAsked(to);
    void import('./prices/turn.ts').then(({ turnPrices }) => turnPrices(to));
  }
  useEffect(() => {
    // The button that was clicked is gone: go on at what it did, never at a button that erases.
    const isDone = asked === card.memory || (asked === 'off' && card.memory === 'owed');
    if (isDone) place.current?.focus();
  }, [asked, card.memory]);
  const summary = (
    <span class="who">
      <h2>{text('prices_title')}</h2>{' '}
      <span class="aside">
        <Facts facts={factsOf(card)} />
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
          <div ref={place} tabIndex={-1}>
            <output class="done">{said && text(said)}</output>
            <Part card={card} turn={turn} />
          </div>
          {which === 'chosen' && <p class="aside">{text('prices_chosen')}</p>}
          {which === 'range' && <p class="aside">{text('prices_range')}</p>}
          {availability && gone.has(availability) && <p class="aside">{text('prices_gone')}</p>}
          <p class="aside">{sentence('prices_declared', <CertaintyMark certainty="declared" />, markupName(markup))}</p>
          {card.memory === 'on' && <Forgetting onForget={() => turn('off')} />}
        </div>
      )}
    </LazyDetails>
  );
}
