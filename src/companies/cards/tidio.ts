import type { Company } from '../company.ts';

export default {
  id: 'tidio',
  name: 'Tidio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Puts a chat window with an answering robot on small shops' pages and shows them who is visiting.",
  hosts: {
    'tidio.co': 'live-chat',
    'tidiochat.com': 'live-chat',
    'tidio.com': 'live-chat',
  },
  listed: ['Tidio Live Chat'],
  privacy: 'https://www.tidio.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tidio.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
