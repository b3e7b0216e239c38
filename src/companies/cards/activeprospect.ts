import type { Company } from '../company.ts';

export default {
  id: 'activeprospect',
  name: 'ActiveProspect',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Records with TrustedForm and LeadiD how a form was filled in, as proof that somebody agreed to be called.',
  hosts: {
    'trustedform.com': 'session-replay',
    'leadid.com': 'session-replay',
    'lidstatic.com': 'session-replay',
    'infutor.com': 'identity',
    'activeprospect.com': 'marketing',
  },
  privacy: 'https://activeprospect.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://activeprospect.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://activeprospect.com/trustedform/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/infutor/refs/heads/main/packages/infutor-packages.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
