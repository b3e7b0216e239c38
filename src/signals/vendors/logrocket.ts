import type { Vendor } from '../vendor.ts';

export default {
  id: 'logrocket',
  name: 'LogRocket',
  company: 'LogRocket',
  kind: 'session-replay',
  marks: {
    request: [
      { host: 'logrocket.io' },
      { host: 'logrocket.com' },
      { host: 'lr-ingest.com' },
      { host: 'lr-ingest.io' },
      { host: 'lr-in.com' },
      { host: 'lr-in-prod.com' },
      { host: 'logr-i.com' },
      { host: 'lrkt-in.com' },
    ],
    cookie: [/^_lr_uf_-\w+$/, /^_lr_(hb|tabs)_-\w+(%2F|\/)\w+$/],
    global: ['LogRocket', '_lrMutationObserver'],
  },
  identifiers: [{ place: 'cookie', name: /^_lr_uf_-\w+$/ }],
  explain: 'Records what you do here and what goes wrong, so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.logrocket.com/docs/proxying-traffic-through-your-own-domain', checked: '2026-11-22' },
    { url: 'https://developers.vtex.com/vtex-developer-docs/docs/vtex-logrocket', checked: '2026-11-22' },
  ],
} satisfies Vendor;
