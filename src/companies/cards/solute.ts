import type { Company } from '../company.ts';

export default {
  id: 'solute',
  name: 'solute',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Runs the German price comparison billiger.de and tells partner shops which clicks became orders.',
  hosts: {
    'billiger.de': 'advertising',
    'solute.de': 'advertising',
    'solutenetwork.com': 'advertising',
    'solute.network': 'advertising',
  },
  privacy: 'https://www.billiger.de/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.billiger.de/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
