import type { Company } from '../company.ts';

export default {
  id: 'decide',
  name: 'Decide',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Puts polls and story boxes with ads on other sites; formerly LockerDome.',
  hosts: {
    'decide.co': 'advertising',
    'decide.dev': 'advertising',
    'lockerdome.com': 'advertising',
    'lockerdomecdn.com': 'advertising',
  },
  listed: ['LockerDome'],
  privacy: 'https://decide.co/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://decide.co/privacy', checked: '2026-11-22' }],
} satisfies Company;
