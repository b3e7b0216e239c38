import type { Company } from '../company.ts';

export default {
  id: 'flipdesk',
  name: 'Flipdesk',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Japanese tool that shows shoppers coupons and chat by their behaviour.',
  hosts: {
    'flipdesk.jp': 'personalization',
  },
  listed: ['Flipdesk'],
  privacy: 'https://flipdesk.jp/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flipdesk.jp/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
