import type { Company } from '../company.ts';

export default {
  id: 'currys',
  name: 'Currys',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'British electronics shop; its own pages and pictures.',
  hosts: {
    'currys.co.uk': 'content',
    'currysplc.com': 'content',
    'currys.ie': 'content',
    'dixons.com': 'content',
  },
  privacy: 'https://www.currys.co.uk/services/our-website/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.currys.co.uk/services/our-website/privacy-policy.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
