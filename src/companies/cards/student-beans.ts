import type { Company } from '../company.ts';

export default {
  id: 'student-beans',
  name: 'Student Beans',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Checks who is a student for shop discounts and advertises to students.',
  hosts: {
    'studentbeans.com': 'advertising',
  },
  privacy: 'https://www.studentbeans.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.studentbeans.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
