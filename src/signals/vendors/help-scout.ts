import type { Vendor } from '../vendor.ts';

export default {
  id: 'help-scout',
  name: 'Help Scout Beacon',
  company: 'Help Scout',
  kind: 'live-chat',
  // No global `Beacon`: a common name.
  marks: {
    request: [{ host: 'beacon-v2.helpscout.net' }, { host: 'beaconapi.helpscout.net' }],
    element: ['.BeaconFabButtonFrame', '#beacon-container'],
  },
  chat: { answers: 'ai-or-human' },
  explain: 'Offers you a chat in which people or a program answer, and keeps what you write.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://github.com/aragon/client/pull/830/files', checked: '2026-11-22' }],
} satisfies Vendor;
