import type { Vendor } from '../vendor.ts';

export default {
  id: 'clearbit',
  name: 'Clearbit',
  company: 'HubSpot',
  kind: 'identity',
  marks: {
    request: [{ host: 'clearbit.com' }, { host: 'clearbitjs.com' }, { host: 'clearbitscripts.com' }],
    cookie: ['cb_anonymous_id', 'cb_group_id', 'cb_user_id'],
    global: ['clearbit'],
  },
  identifiers: [
    { place: 'cookie', name: 'cb_anonymous_id' },
    { place: 'cookie', name: 'cb_user_id' },
    { place: 'cookie', name: 'cb_group_id' },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://c15t.com/docs/integrations/clearbit', checked: '2026-11-22' }],
} satisfies Vendor;
