import type { Company } from '../company.ts';

export default {
  id: 'plista',
  name: 'plista',
  parent: 'WPP',
  country: 'DE',
  role: 'controller',
  about: 'Fills boxes under German articles with links chosen from what people read before.',
  hosts: {
    'plista.com': 'recommendation',
  },
  listed: ['plista'],
  privacy: 'https://www.plista.com/about/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.plista.com/about/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
