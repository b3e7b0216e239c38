import type { Company } from '../company.ts';

export default {
  id: 'nhn',
  name: 'NHN',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean company of games, payments and cloud services.',
  hosts: {
    'nhn.com': 'hosting',
    'toast.com': 'hosting',
    'toastoven.net': 'hosting',
    'nhncloud.com': 'hosting',
    'payco.com': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nhn.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
