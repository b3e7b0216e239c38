import type { Company } from '../company.ts';

export default {
  id: 'bizrate-insights',
  name: 'Bizrate Insights',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Survey shown after buying in a shop; keeps answers and ratings.',
  hosts: {
    'insights.bizrate.com': 'customer-support',
    'chirp.bizrate.com': 'customer-support',
    'eval.bizrate.com': 'customer-support',
    'medals.bizrate.com': 'customer-support',
    'bizrateinsights.com': 'customer-support',
  },
  privacy: 'https://bizrateinsights.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bizrateinsights.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://bizrateinsights.com/terms-conditions/', checked: '2026-11-22' },
  ],
} satisfies Company;
