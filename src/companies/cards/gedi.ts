import type { Company } from '../company.ts';

export default {
  id: 'gedi',
  name: 'GEDI',
  parent: 'Antenna Group',
  country: 'IT',
  role: 'controller',
  about: 'Publishes la Repubblica and HuffPost Italia and runs Radio Deejay; sold by Exor in 2026.',
  hosts: {
    'gedi.it': 'content',
    'gedidigital.it': 'content',
    'gelestatic.it': 'content',
    'gelocal.it': 'content',
    'gedispa.it': 'content',
    'repubblica.it': 'content',
    'repstatic.it': 'content',
    'kataweb.it': 'content',
    'lastampa.it': 'content',
    'ilsecoloxix.it': 'content',
    'huffingtonpost.it': 'content',
    'deejay.it': 'content',
    'm2o.it': 'content',
    'capital.it': 'content',
    'manzoniadvertising.it': 'advertising',
  },
  privacy: 'https://www.gedi.it/it/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.gedi.it/it/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://longform.social/post/did:plc:ogzu4zgl3zr5ufw3l7yu64cq/3mhsbci6agte2/source',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
