import type { Vendor } from '../vendor.ts';

export default {
  id: 'callrail',
  name: 'CallRail',
  company: 'CallRail',
  kind: 'analytics',
  marks: {
    request: [{ host: 'callrail.com' }],
    cookie: ['calltrk_session_id', 'calltrk_landing', 'calltrk_referrer'],
    global: ['CallTrk'],
  },
  identifiers: [{ place: 'cookie', name: 'calltrk_session_id' }],
  explain: 'Shows you a telephone number of your own, so that a call can be tied to your visit and the ad before it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
