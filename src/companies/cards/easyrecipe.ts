import type { Company } from '../company.ts';

export default {
  id: 'easyrecipe',
  name: 'EasyRecipe',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Old plugin that formatted recipes on food blogs.',
  hosts: {
    'easyrecipeplugin.com': 'content',
  },
  privacy: 'https://www.easyrecipeplugin.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.easyrecipeplugin.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
