import type { Vendor } from '../vendor.ts';

export default {
  id: 'connatix',
  name: 'JWP Connatix',
  company: 'JWP Connatix',
  kind: 'advertising',
  marks: {
    request: [{ host: 'connatix.com' }],
  },
  explain: 'Plays videos beside the text, and lets companies bid to show you ads in them.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/prebid-server/blob/1c5bcacb8813e976f779e3116e0ded92b7fc91ec/static/bidder-info/connatix.yaml',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
