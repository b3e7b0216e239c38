import type { Company } from '../company.ts';

export default {
  id: 'userguiding',
  name: 'UserGuiding',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Shows product tours and hints inside web apps.',
  hosts: {
    'userguiding.com': 'customer-support',
  },
  privacy: 'https://userguiding.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://userguiding.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
