import type { Company } from '../company.ts';

export default {
  id: 'envato',
  name: 'Envato',
  parent: 'Shutterstock',
  country: 'AU',
  role: 'processor',
  about: 'Sells page designs, pictures and code; old designs still load parts from it.',
  hosts: {
    'envato.com': 'content',
    'envato-static.com': 'content',
    'themeforest.net': 'content',
    'codecanyon.net': 'content',
    'envatousercontent.com': 'content',
  },
  privacy: 'https://www.envato.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.envato.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
