import type { Company } from '../company.ts';

export default {
  id: 'hotwords',
  name: 'HotWords',
  parent: null,
  country: 'BR',
  role: 'both',
  about: 'Turned words in Brazilian articles into ads.',
  hosts: {
    'hotwords.com.br': 'advertising',
  },
  listed: ['HotWords'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://hotwords.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
