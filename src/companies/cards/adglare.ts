import type { Company } from '../company.ts';

export default {
  id: 'adglare',
  name: 'AdGlare',
  parent: null,
  country: 'BE',
  role: 'processor',
  about: 'Ad server that website owners rent to show and count banners.',
  hosts: {
    'adglare.net': 'advertising',
    'adglare.com': 'advertising',
  },
  privacy: 'https://www.adglare.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adglare.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
