import type { Company } from '../company.ts';

export default {
  id: 'el-tiempo',
  name: 'El Tiempo',
  parent: 'Luis Carlos Sarmiento Angulo',
  country: 'CO',
  role: 'controller',
  about: 'Colombian newspaper with its own advertising network.',
  hosts: {
    'eltiempo.com': 'content',
    'citytv.com.co': 'content',
    'portafolio.co': 'content',
  },
  privacy:
    'https://www.eltiempo.com/legal/POLITICA_DE_TRATAMIENTO_Y_PROCEDIMIENTOS_EN_MATERIA_DE_PROTECCION_DE_DATOS_PERSONALES.pdf',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.eltiempo.com/legal/POLITICA_DE_TRATAMIENTO_Y_PROCEDIMIENTOS_EN_MATERIA_DE_PROTECCION_DE_DATOS_PERSONALES.pdf',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
