import type { Company } from '../company.ts';

export default {
  id: 'vivo',
  name: 'vivo',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese phone maker whose built-in programs show advertising.',
  hosts: {
    'vivo.com': 'content',
    'vivo.com.cn': 'content',
    'vivoglobal.com': 'content',
  },
  privacy: 'https://www.vivo.com/en/about-vivo/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.vivo.com/en/about-vivo/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
