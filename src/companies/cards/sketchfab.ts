import type { Company } from '../company.ts';

export default {
  id: 'sketchfab',
  name: 'Sketchfab',
  parent: 'Epic Games',
  country: 'FR',
  role: 'controller',
  about: 'Shows 3D models inside other sites and counts viewers.',
  hosts: {
    'sketchfab.com': 'content',
  },
  privacy: 'https://sketchfab.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sketchfab.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
