import type { Company } from '../company.ts';

export default {
  id: 'gravity-field',
  name: 'Gravity Field',
  parent: null,
  country: 'RU',
  role: 'processor',
  about: 'Tests and tailors pages of Russian shops and banks per visitor.',
  hosts: {
    'gravityfield.ai': 'personalization',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gravityfield.ai/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
