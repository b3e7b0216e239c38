import type { Company } from '../company.ts';

export default {
  id: 'hello-bar',
  name: 'Hello Bar',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Message strips and pop-ups that collect e-mail addresses.',
  hosts: {
    'hellobar.com': 'marketing',
  },
  listed: ['Hello Bar'],
  privacy: 'https://www.hellobar.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hellobar.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
