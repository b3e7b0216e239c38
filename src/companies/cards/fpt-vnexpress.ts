import type { Company } from '../company.ts';

export default {
  id: 'fpt-vnexpress',
  name: 'VnExpress',
  parent: 'FPT',
  country: 'VN',
  role: 'controller',
  about: 'Vietnamese news site of the FPT group with its own ads and measurement.',
  hosts: {
    'vnexpress.net': 'content',
    'vnecdn.net': 'content',
    'fptonline.net': 'advertising',
    'fptplay.vn': 'video',
  },
  privacy: 'https://vnexpress.net/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vnexpress.net/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
