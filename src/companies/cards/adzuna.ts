import type { Company } from '../company.ts';

export default {
  id: 'adzuna',
  name: 'Adzuna',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Job search engine whose boxes sit on British news sites.',
  hosts: {
    'adzuna.com': 'utility',
    'adzuna.co.uk': 'utility',
  },
  privacy: 'https://www.adzuna.co.uk/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adzuna.co.uk/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
