import type { Company } from '../company.ts';

export default {
  id: 'plerdy',
  name: 'Plerdy',
  parent: null,
  country: 'UA',
  role: 'processor',
  about: 'Draws click maps and records visits, and shows pop-up forms for web shops.',
  hosts: {
    'plerdy.com': 'session-replay',
  },
  privacy: 'https://www.plerdy.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.plerdy.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
