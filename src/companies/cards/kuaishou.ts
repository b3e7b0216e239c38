import type { Company } from '../company.ts';

export default {
  id: 'kuaishou',
  name: 'Kuaishou',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese network of short videos with an ad network.',
  hosts: {
    'kuaishou.com': 'video',
    'gifshow.com': 'video',
    'yximgs.com': 'video',
    'kwimgs.com': 'video',
    'kwai.com': 'video',
    'e.kuaishou.com': 'advertising',
    'adkwai.com': 'advertising',
  },
  privacy: 'https://www.kuaishou.com/about/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kuaishou.com/about/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
