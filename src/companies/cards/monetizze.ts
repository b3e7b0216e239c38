import type { Company } from '../company.ts';

export default {
  id: 'monetizze',
  name: 'Monetizze',
  parent: null,
  country: 'BR',
  role: 'controller',
  about: 'Sells products online and pays the people who send buyers.',
  hosts: {
    'monetizze.com.br': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.monetizze.com.br/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
