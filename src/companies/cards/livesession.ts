import type { Company } from '../company.ts';

export default {
  id: 'livesession',
  name: 'LiveSession',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Records visits to web products and lists angry clicks and errors for the teams behind them.',
  hosts: {
    'livesession.io': 'session-replay',
  },
  privacy: 'https://livesession.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://livesession.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
