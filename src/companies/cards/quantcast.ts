import type { Company } from '../company.ts';

export default {
  id: 'quantcast',
  name: 'Quantcast',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Measures who reads a page and sells ads aimed at people who behave like the buyers it knows.',
  hosts: {
    'quantserve.com': 'advertising',
    'quantcount.com': 'advertising',
    'quantcast.com': 'advertising',
    'struq.com': 'advertising',
  },
  listed: ['Struq'],
  privacy: 'https://www.quantcast.com/privacy/',
  optOut: 'https://www.quantcast.com/opt-out/',
  contact: { form: 'https://www.quantcast.com/privacy/data-subject-rights/' },
  sources: [
    { url: 'https://www.quantcast.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://help.quantcast.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
