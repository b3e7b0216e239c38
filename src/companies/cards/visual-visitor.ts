import type { Company } from '../company.ts';

export default {
  id: 'visual-visitor',
  name: 'Visual Visitor',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Names firms and people behind visits to a site.',
  hosts: {
    'id-visitors.com': 'identity',
    'visualvisitor.com': 'identity',
  },
  listed: ['VisualVisitor'],
  privacy: 'https://www.visualvisitor.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.visualvisitor.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
