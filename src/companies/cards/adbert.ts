import type { Company } from '../company.ts';

export default {
  id: 'adbert',
  name: 'ADBert',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese ad network of banners and videos.',
  hosts: {
    'adbert.com.tw': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adbert.com.tw/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
