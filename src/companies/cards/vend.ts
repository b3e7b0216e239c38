import type { Company } from '../company.ts';

export default {
  id: 'vend',
  name: 'Vend',
  parent: null,
  country: 'NO',
  role: 'controller',
  about: 'Runs the Nordic classified sites FINN, Blocket, Tori and DBA.',
  hosts: {
    'vend.com': 'content',
    'finn.no': 'content',
    'finncdn.no': 'content',
    'blocket.se': 'content',
    'blocketcdn.se': 'content',
    'tori.fi': 'content',
    'dba.dk': 'content',
    'bilbasen.dk': 'content',
  },
  privacy: 'https://vend.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vend.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
