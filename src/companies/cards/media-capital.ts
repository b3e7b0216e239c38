import type { Company } from '../company.ts';

export default {
  id: 'media-capital',
  name: 'Media Capital',
  parent: 'Pluris',
  country: 'PT',
  role: 'controller',
  about: 'Portuguese broadcaster TVI and the portal IOL.',
  hosts: {
    'mediacapital.pt': 'content',
    'tvi.pt': 'video',
    'iol.pt': 'content',
    'cnnportugal.iol.pt': 'content',
  },
  privacy: 'https://www.mediacapital.pt/politica-de-privacidade',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.mediacapital.pt/politica-de-privacidade', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://tvnet.com.pt/2025/11/08/quem-e-o-dono-da-tvi-descubra-mario-ferreira-e-o-futuro-do-grupo',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
