import type { Vendor } from '../vendor.ts';

export default {
  id: 'mixpanel',
  name: 'Mixpanel',
  company: 'Mixpanel',
  kind: 'analytics',
  marks: {
    request: [{ host: 'mixpanel.com' }, { host: 'mxpnl.com' }],
    cookie: [/^mp_[\da-f]{32}_mixpanel$/],
    storage: [/^mp_[\da-f]{32}_mixpanel$/],
    global: ['mixpanel'],
  },
  explain: 'Notes what you click and do here, step by step, under a number given to you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript', checked: '2026-11-22' }],
} satisfies Vendor;
