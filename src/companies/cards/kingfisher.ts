import type { Company } from '../company.ts';

export default {
  id: 'kingfisher',
  name: 'Kingfisher',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Owner of B&Q, Screwfix and Castorama; the shops share picture servers.',
  hosts: {
    'kingfisher.com': 'content',
    'diy.com': 'content',
    'screwfix.com': 'content',
    'castorama.fr': 'content',
    'castorama.pl': 'content',
    'bricodepot.fr': 'content',
    'kingfisherdata.com': 'content',
    'kingfisherplc.com': 'content',
  },
  privacy: 'https://www.kingfisher.com/en/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.kingfisher.com/en/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
