import type { Company } from '../company.ts';

export default {
  id: 'videoask',
  name: 'VideoAsk',
  parent: 'Typeform',
  country: 'ES',
  role: 'processor',
  about: 'Video question boxes on websites that record answers.',
  hosts: {
    'videoask.com': 'customer-support',
  },
  privacy: 'https://www.videoask.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.videoask.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
