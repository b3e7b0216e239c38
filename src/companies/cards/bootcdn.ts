import type { Company } from '../company.ts';

export default {
  id: 'bootcdn',
  name: 'BootCDN',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Delivers common script libraries to Chinese sites.',
  hosts: {
    'bootcss.com': 'cdn',
    'bootcdn.net': 'cdn',
    'bootcdn.cn': 'cdn',
  },
  listed: ['Bootstrap Chinese network'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bootcdn.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
