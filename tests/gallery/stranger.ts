import type { Step } from '../../src/popup/stranger/step.ts';
import type { Difference } from '../../src/signals/stranger/fact.ts';

/** A price that differs, unless told otherwise. */
function difference(more: Partial<Difference> = {}): Difference {
  return {
    kind: 'price',
    label: '#price',
    manner: 'differs',
    maker: 'server',
    yours: '€119.00',
    theirs: ['€99.00'],
    ...more,
  };
}

function result(differences: readonly Difference[], compared = 42, apart = 0): Step {
  return { at: 'compared', comparison: { differences, compared, apart } };
}

const address = 'https://www.example-shop.test/women/coats/rain-coat-lina?color=petrol&size=42';

const rude = '<img src=x onerror=alert(1)>\u202Emoc.elgoog';

/** Every step of a comparison, by name. */
export const steps: Readonly<Record<string, Step>> = {
  'stranger asking': { at: 'asking' },
  'stranger offered': { at: 'offered', address },
  'stranger looking': { at: 'looking', address },
  'stranger differs': result(
    [
      difference(),
      difference({ label: 'Product.offers.Offer.price', yours: '119.00', theirs: ['99.00'] }),
      difference({ kind: 'product', label: '/women/boots', yours: 'Rubber boots, recommended', theirs: [] }),
      difference({ kind: 'product', label: '48213', maker: 'unknown', yours: null, theirs: ['Umbrella'] }),
      difference({
        kind: 'headline',
        label: 'h1',
        maker: 'script',
        yours: 'Welcome back: only for you, a week of rain coats at a price that nobody else in your street has seen',
        theirs: ['Spring sale'],
      }),
      difference({
        kind: 'experiment',
        label: 'data-experiment',
        manner: 'changes',
        yours: 'hero-b',
        theirs: ['hero-a', 'hero-c'],
      }),
      difference({ kind: 'open-graph', label: 'og:title', yours: 'Coats for you', theirs: ['Coats'] }),
    ],
    42,
    12,
  ),
  'stranger changes': result([
    difference({ kind: 'headline', label: 'h1', manner: 'changes', yours: 'One', theirs: ['Two', 'Three'] }),
  ]),
  'stranger same': result([]),
  'stranger nothing': result([], 0, 31),
  'stranger hostile': result([difference({ label: rude, yours: rude.repeat(4), theirs: [rude, 'a'.repeat(150)] })]),
  'stranger refused': { at: 'refused', why: 'purchase' },
  'stranger secret': { at: 'refused', why: 'secret' },
  'stranger elsewhere': { at: 'failed', why: 'elsewhere', said: 'https://www.example-shop.test/sign-in?from=coats' },
  'stranger worker': { at: 'failed', why: 'worker', said: '' },
  'stranger status': { at: 'failed', why: 'status', said: '403' },
};
