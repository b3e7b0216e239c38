import type { Company } from '../company.ts';

export default {
  id: 'flowbox',
  name: 'Flowbox',
  parent: null,
  country: 'SE',
  role: 'processor',
  about: "Shows customers' social media pictures in online shops.",
  hosts: {
    'getflowbox.com': 'customer-support',
    'flowbox.com': 'customer-support',
  },
  privacy: 'https://getflowbox.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://getflowbox.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
