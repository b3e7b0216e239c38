import type { Company } from '../company.ts';

export default {
  id: 'onead',
  name: 'OneAD',
  parent: null,
  country: 'TW',
  role: 'controller',
  about: 'Taiwanese seller of video advertising on news sites.',
  hosts: {
    'onead.com.tw': 'advertising',
    'onevision.com.tw': 'advertising',
    'guoshipartners.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.onead.com.tw/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
