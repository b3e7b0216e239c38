import type { Company } from '../company.ts';

export default {
  id: 'featurebase',
  name: 'Featurebase',
  parent: null,
  country: 'EE',
  role: 'processor',
  about: 'Feedback board and help widget for software makers.',
  hosts: {
    'featurebase.app': 'customer-support',
  },
  privacy: 'https://www.featurebase.app/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.featurebase.app/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
