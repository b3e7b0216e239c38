import type { Company } from '../company.ts';

export default {
  id: 'popads',
  name: 'PopAds',
  parent: null,
  country: 'CR',
  role: 'both',
  about: 'Opens ad windows behind the page people are reading and sells them by auction.',
  hosts: {
    'popads.net': 'advertising',
  },
  listed: ['Popads'],
  privacy: 'https://www.popads.net/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.popads.net/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
