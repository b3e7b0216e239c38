import type { Company } from '../company.ts';

export default {
  id: 'retargeting-biz',
  name: 'Retargeting.Biz',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Follows shoppers and brings them back with mail, messages and advertisements.',
  hosts: {
    'retargeting.biz': 'marketing',
    'retargeting.app': 'marketing',
  },
  privacy: 'https://retargeting.biz/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://retargeting.biz/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
