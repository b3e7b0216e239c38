import type { Company } from '../company.ts';

export default {
  id: 'sk-planet',
  name: 'SK Planet',
  parent: 'SK',
  country: 'KR',
  role: 'controller',
  about: 'Korean company of the shopping club OK Cashbag with audience data for advertising.',
  hosts: {
    'skplanet.com': 'advertising',
    'syrup.co.kr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.skplanet.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
