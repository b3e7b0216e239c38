import type { Company } from '../company.ts';

export default {
  id: 'carambola',
  name: 'Carambola',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Places quizzes and fact boxes with ads into articles.',
  hosts: {
    'carambo.la': 'advertising',
  },
  privacy: 'https://carambola.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://carambola.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
