import type { Company } from '../company.ts';

export default {
  id: 'sensors-data',
  name: 'Sensors Data',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Follows what users do in Chinese apps and sites for their makers.',
  hosts: {
    'sensorsdata.cn': 'analytics',
    'sensorsdata.com': 'analytics',
  },
  privacy: 'https://www.sensorsdata.cn/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sensorsdata.cn/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
