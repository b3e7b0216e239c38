import type { Company } from '../company.ts';

export default {
  id: 'trip-com',
  name: 'Trip.com',
  parent: null,
  country: 'SG',
  role: 'controller',
  about: "Travel booking group that follows its visitors' searches.",
  hosts: {
    'trip.com': 'content',
    'ctrip.com': 'content',
    'tripcdn.com': 'content',
    'c-ctrip.com': 'content',
    'qunar.com': 'content',
    'qunarzz.com': 'content',
  },
  privacy: 'https://www.trip.com/contents/service-guideline/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.trip.com/contents/service-guideline/privacy-policy.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
