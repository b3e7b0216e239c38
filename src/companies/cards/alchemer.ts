import type { Company } from '../company.ts';

export default {
  id: 'alchemer',
  name: 'Alchemer',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Questionnaire software, earlier SurveyGizmo, with pop-up surveys for sites.',
  hosts: {
    'alchemer.com': 'customer-support',
    'alchemer.eu': 'customer-support',
    'surveygizmo.com': 'customer-support',
    'surveygizmo.eu': 'customer-support',
    'apptentive.com': 'customer-support',
  },
  listed: ['SurveyGizmo'],
  privacy: 'https://www.alchemer.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.alchemer.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
