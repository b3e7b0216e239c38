import type { Company } from '../company.ts';

export default {
  id: 'media-ventive',
  name: 'media.ventive',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Delivers advertising built from product lists on other sites.',
  hosts: {
    'contentspread.net': 'advertising',
  },
  listed: ['media.ventive'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mediaventive.de/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
