import type { Company } from '../company.ts';

export default {
  id: 'tongdun',
  name: 'Tongdun',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese risk scoring that recognises devices for lenders and shops.',
  hosts: {
    'tongdun.net': 'fingerprinting',
    'tongdun.cn': 'fingerprinting',
    'fraudmetrix.cn': 'fingerprinting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tongdun.cn', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
