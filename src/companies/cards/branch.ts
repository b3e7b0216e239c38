import type { Company } from '../company.ts';

export default {
  id: 'branch',
  name: 'Branch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Makes links that open apps and tells app makers where a person came from.',
  hosts: {
    'branch.io': 'advertising',
    'app.link': 'advertising',
    'bnc.lt': 'advertising',
  },
  listed: ['Branch Metrics'],
  privacy: 'https://www.branch.io/policies/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@branch.io' },
  sources: [{ url: 'https://www.branch.io/policies/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
