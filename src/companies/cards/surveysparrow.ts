import type { Company } from '../company.ts';

export default {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Surveys that look like a chat, also as pop-ups on sites.',
  hosts: {
    'surveysparrow.com': 'customer-support',
  },
  privacy: 'https://surveysparrow.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://surveysparrow.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
