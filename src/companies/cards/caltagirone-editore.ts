import type { Company } from '../company.ts';

export default {
  id: 'caltagirone-editore',
  name: 'Caltagirone Editore',
  parent: null,
  country: 'IT',
  role: 'controller',
  about: 'Publishes Il Messaggero, Il Mattino and Leggo and their advertising network Piemme.',
  hosts: {
    'ilmessaggero.it': 'content',
    'ilmattino.it': 'content',
    'leggo.it': 'content',
    'ilgazzettino.it': 'content',
    'quotidianodipuglia.it': 'content',
    'corriereadriatico.it': 'content',
    'caltagironeeditore.com': 'content',
    'caltanet.it': 'content',
    'piemmeonline.it': 'advertising',
  },
  privacy: 'https://www.ilmessaggero.it/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ilmessaggero.it/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
