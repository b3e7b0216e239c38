import type { Company } from '../company.ts';

export default {
  id: 'maze',
  name: 'Maze',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tests of designs and sites with invited users.',
  hosts: {
    'maze.co': 'customer-support',
  },
  privacy: 'https://maze.co/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://maze.co/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
