import type { Company } from '../company.ts';

export default {
  id: '4cite',
  name: '4Cite',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Recognises shop visitors by e-mail address to send them mail.',
  hosts: {
    'securedvisit.com': 'identity',
    '4cite.com': 'identity',
  },
  listed: ['SecuredVisit'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://4cite.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
