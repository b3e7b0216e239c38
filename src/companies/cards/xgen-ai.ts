import type { Company } from '../company.ts';

export default {
  id: 'xgen-ai',
  name: 'XGEN AI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Suggests products and sorts shop search results for each shopper.',
  hosts: {
    'xgen.dev': 'recommendation',
    'xgen.ai': 'recommendation',
  },
  privacy: 'https://www.xgen.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xgen.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
