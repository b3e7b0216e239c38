import type { Company } from '../company.ts';

export default {
  id: 'uol',
  name: 'UOL',
  parent: 'Grupo Folha',
  country: 'BR',
  role: 'controller',
  about: 'Brazilian portal that serves news and sells chosen advertising on it.',
  hosts: {
    'uol.com.br': 'content',
    'imguol.com': 'content',
    'imguol.com.br': 'content',
    'uol.com': 'content',
    'bol.com.br': 'content',
    'folha.com.br': 'content',
    'folhapress.com.br': 'content',
    'folha.uol.com.br': 'content',
    'jsuol.com.br': 'content',
    'uolhost.com.br': 'hosting',
    'tm.jsuol.com.br': 'analytics',
    'tracker.bt.uol.com.br': 'analytics',
    'ads.uol.com.br': 'advertising',
    'clicklogger.rm.uol.com.br': 'advertising',
  },
  privacy: 'https://sobreuol.noticias.uol.com.br/normas-de-seguranca-e-privacidade',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://sobreuol.noticias.uol.com.br/normas-de-seguranca-e-privacidade',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
