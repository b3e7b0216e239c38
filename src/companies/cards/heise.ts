import type { Company } from '../company.ts';

export default {
  id: 'heise',
  name: 'Heise',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German technology publisher that also makes a share button which keeps networks from watching.',
  hosts: {
    'ix.de': 'content',
    'heise.de': 'content',
    'heise.cloud': 'content',
  },
  privacy: 'https://www.heise.de/Datenschutzerklaerung-der-Heise-Medien-GmbH-Co-KG-4860.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.heise.de/Datenschutzerklaerung-der-Heise-Medien-GmbH-Co-KG-4860.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
