import type { Company } from '../company.ts';

export default {
  id: 'ionos',
  name: 'IONOS',
  parent: 'United Internet',
  country: 'DE',
  role: 'processor',
  about: 'Rents out web space, domains and website builders to small businesses.',
  hosts: {
    'ionos.com': 'hosting',
    'ionos.de': 'hosting',
    '1and1.com': 'hosting',
    '1and1-editor.com': 'hosting',
    'mywebsite-editor.com': 'hosting',
    'home.pl': 'hosting',
  },
  privacy: 'https://www.ionos.com/terms-gtc/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ionos.com/terms-gtc/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
