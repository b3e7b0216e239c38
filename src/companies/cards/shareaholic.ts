import type { Company } from '../company.ts';

export default {
  id: 'shareaholic',
  name: 'Shareaholic',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Share buttons and related-post boxes on blogs that note what people read and share.',
  hosts: {
    'shareaholic.com': 'social',
    'shareaholic.net': 'social',
    'yarpp.com': 'recommendation',
    'dsms0mj1bbhn4.cloudfront.net': 'social',
  },
  listed: ['Shareaholic'],
  privacy: 'https://www.shareaholic.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shareaholic.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
