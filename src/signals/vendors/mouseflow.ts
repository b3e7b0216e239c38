import type { Vendor } from '../vendor.ts';

export default {
  id: 'mouseflow',
  name: 'Mouseflow',
  company: 'Mouseflow',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'mouseflow.com' }],
    cookie: ['mf_user', /^mf_[\da-f]{8}-[\da-f-]{27}$/],
    global: ['mouseflow', '_mfq'],
  },
  identifiers: [
    { place: 'cookie', name: 'mf_user' },
    { place: 'cookie', name: /^mf_[\da-f]{8}-[\da-f-]{27}$/ },
  ],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://mouseflow.com/opt-out/' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Mouseflow/browser.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
