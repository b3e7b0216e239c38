import type { Company } from '../company.ts';

export default {
  id: 'autoscout24',
  name: 'AutoScout24',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'European car market that aims advertising at people looking for cars.',
  hosts: {
    'autoscout24.de': 'content',
    'autoscout24.com': 'content',
    'autoscout24.net': 'content',
    'autoscout24.it': 'content',
    'as24.com': 'content',
  },
  privacy: 'https://www.autoscout24.com/company/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.autoscout24.com/company/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
