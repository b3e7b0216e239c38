import type { Company } from '../company.ts';

export default {
  id: 'easysize',
  name: 'EasySize',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Size advice in clothing shops from earlier orders.',
  hosts: {
    'easysize.me': 'personalization',
  },
  privacy: 'https://www.easysize.me/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.easysize.me/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
