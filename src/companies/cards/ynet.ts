import type { Company } from '../company.ts';

export default {
  id: 'ynet',
  name: 'Yedioth Ahronoth',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Israeli publisher of the news site Ynet and Yedioth Ahronoth.',
  hosts: {
    'ynet.co.il': 'content',
    'ynetnews.com': 'content',
    'yit.co.il': 'content',
    'calcalist.co.il': 'content',
    'yedioth.co.il': 'content',
  },
  privacy: 'https://www.ynet.co.il/articles/0,7340,L-3048832,00.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ynet.co.il/articles/0,7340,L-3048832,00.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
