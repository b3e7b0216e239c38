import type { Company } from '../company.ts';

export default {
  id: 'pulsepoint',
  name: 'PulsePoint',
  parent: 'WebMD',
  country: 'US',
  role: 'both',
  about: 'Sells ad space by auction and aims ads for medicines at patients and doctors.',
  hosts: {
    'contextweb.com': 'advertising',
    'pulsepoint.com': 'advertising',
    'displaymarketplace.com': 'advertising',
  },
  listed: ['ContextWeb', 'Pulsepoint'],
  privacy: 'https://www.pulsepoint.com/legal/platform-privacy-policy',
  optOut: null,
  contact: { mail: 'privacy@pulsepoint.com' },
  sources: [
    { url: 'https://www.pulsepoint.com/legal/platform-privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/pulsepointBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://www.pulsepoint.com/about', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
