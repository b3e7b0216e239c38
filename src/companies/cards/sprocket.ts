import type { Company } from '../company.ts';

export default {
  id: 'sprocket',
  name: 'Sprocket',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Shows shop visitors hints at the moment they hesitate.',
  hosts: {
    'sprocket.bz': 'personalization',
  },
  privacy: 'https://www.sprocket.bz/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sprocket.bz/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
