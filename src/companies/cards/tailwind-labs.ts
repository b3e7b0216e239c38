import type { Company } from '../company.ts';

export default {
  id: 'tailwind-labs',
  name: 'Tailwind Labs',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Hands out the free style program that many pages use.',
  hosts: {
    'tailwindcss.com': 'cdn',
    'tailwindui.com': 'cdn',
  },
  privacy: 'https://tailwindcss.com/plus/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tailwindcss.com/plus/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
