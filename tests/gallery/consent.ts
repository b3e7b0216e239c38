import type { ConsentState } from '../../src/signals/consent/state.ts';

/** A page that says nothing of consent, unless told otherwise. */
export function said(more: Partial<ConsentState> = {}): ConsentState {
  return {
    choice: 'unknown',
    since: 'unknown',
    frameworks: [],
    tool: { id: null, name: null, cmpId: null },
    applies: 'unknown',
    asks: 'unknown',
    purposes: [],
    legitimateInterests: [],
    specialFeatures: [],
    vendors: null,
    google: {},
    googleDefault: 'none',
    gpc: 'off',
    optOut: 'unknown',
    answers: [],
    ...more,
  };
}

/** What pages say of consent, by the name of the popup's state. */
export const consents = {
  'consent-asked': said({
    choice: 'none-yet',
    frameworks: ['tcf', 'google'],
    tool: { id: 'didomi', name: 'Didomi', cmpId: 7 },
    applies: 'yes',
    asks: 'now',
    google: { ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'unset', ad_personalization: 'unset' },
    googleDefault: 'late',
  }),
  'consent-refused': said({
    choice: 'refused',
    since: 'this-visit',
    frameworks: ['tcf'],
    tool: { id: null, name: null, cmpId: 10 },
    applies: 'yes',
    asks: 'not-now',
    legitimateInterests: [2, 7, 9, 10],
    vendors: { consented: 0, legitimate: 184, disclosed: 842 },
    gpc: 'on',
  }),
  'consent-given': said({
    choice: 'accepted',
    since: 'earlier',
    frameworks: ['tcf', 'gpp', 'usp', 'google'],
    tool: { id: 'onetrust', name: 'OneTrust', cmpId: 28 },
    applies: 'yes',
    asks: 'not-now',
    purposes: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
    legitimateInterests: [2, 7],
    specialFeatures: [1, 2],
    vendors: { consented: 1, legitimate: 1, disclosed: null },
    google: {
      ad_storage: 'granted',
      analytics_storage: 'granted',
      ad_user_data: 'granted',
      ad_personalization: 'denied',
      functionality_storage: 'granted',
      personalization_storage: 'unset',
      security_storage: 'granted',
    },
    googleDefault: 'in-time',
    optOut: 'not-opted-out',
    answers: [
      ['C0001 Strictly Necessary Cookies', 'yes'],
      ['C0004 Targeting Cookies', 'yes'],
      ['<b>x</b>\u202Eno', 'no'],
    ],
  }),
  'consent-us': said({ frameworks: ['gpp'], optOut: 'opted-out', applies: 'no', gpc: 'on' }),
} satisfies Readonly<Record<string, ConsentState>>;
