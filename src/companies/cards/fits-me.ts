import type { Company } from '../company.ts';

export default {
  id: 'fits-me',
  name: 'Fits Me',
  parent: 'Rakuten',
  country: 'GB',
  role: 'processor',
  about: 'Gave size advice in clothing shops from body measures.',
  hosts: {
    'fits.me': 'personalization',
  },
  listed: ['Fits Me'],
  privacy: 'https://www.rakuten.com/help/article/privacy-policy-360002101688',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.rakuten.com/help/article/privacy-policy-360002101688', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
