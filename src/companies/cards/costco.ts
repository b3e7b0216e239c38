import type { Company } from '../company.ts';

export default {
  id: 'costco',
  name: 'Costco',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American wholesale shop; its own pages and pictures.',
  hosts: {
    'costco.com': 'content',
    'costco.ca': 'content',
    'costco.co.uk': 'content',
    'costco-static.com': 'content',
  },
  privacy: 'https://www.costco.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.costco.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
