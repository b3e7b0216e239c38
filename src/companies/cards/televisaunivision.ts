import type { Company } from '../company.ts';

export default {
  id: 'televisaunivision',
  name: 'TelevisaUnivision',
  parent: null,
  country: 'MX',
  role: 'controller',
  about: 'Spanish-language broadcaster of Mexico and the United States.',
  hosts: {
    'televisaunivision.com': 'content',
    'univision.com': 'content',
    'uvncdn.com': 'content',
    'univision.net': 'content',
    'televisa.com': 'content',
    'esmas.com': 'content',
    'lasestrellas.tv': 'video',
    'tudn.com': 'content',
    'vix.com': 'video',
    'nmas.com.mx': 'content',
    'uvn.io': 'content',
  },
  privacy: 'https://corporate.televisaunivision.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://corporate.televisaunivision.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
