import type { Company } from '../company.ts';

export default {
  id: 'applovin',
  name: 'AppLovin',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows ads in apps and follows shop visits with a pixel to aim them.',
  hosts: {
    'applovin.com': 'advertising',
    'applvn.com': 'advertising',
    'mopub.com': 'advertising',
    'axon.ai': 'advertising',
    'adjust.com': 'analytics',
    'adjust.io': 'analytics',
    'adjust.world': 'analytics',
  },
  privacy: 'https://www.applovin.com/privacy/',
  optOut: null,
  contact: { mail: 'dataprotection@applovin.com' },
  sources: [{ url: 'https://www.applovin.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
