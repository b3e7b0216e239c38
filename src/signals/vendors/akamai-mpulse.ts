import type { Vendor } from '../vendor.ts';

export default {
  id: 'akamai-mpulse',
  name: 'Akamai mPulse',
  company: 'Akamai',
  kind: 'analytics',
  marks: {
    request: [{ host: 'go-mpulse.net' }, { host: 'akstat.io' }],
    global: ['BOOMR', 'BOOMR_mq'],
  },
  explain: 'Measures how fast this page loads for you, and how long you stay.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://techdocs.akamai.com/mpulse-boomerang/docs/implementation', checked: '2026-11-22' },
    { url: 'https://techdocs.akamai.com/mpulse-boomerang/docs/problems', checked: '2026-11-22' },
  ],
} satisfies Vendor;
