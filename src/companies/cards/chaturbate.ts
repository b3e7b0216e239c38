import type { Company } from '../company.ts';

export default {
  id: 'chaturbate',
  name: 'Chaturbate',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Adult webcam site that advertises itself with banners on other sites.',
  hosts: {
    'chaturbate.com': 'advertising',
    'highwebmedia.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chaturbate.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
