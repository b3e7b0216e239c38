import type { Company } from '../company.ts';

export default {
  id: 'rentalcars-com',
  name: 'RentalCars.com',
  parent: 'Booking Holdings',
  country: 'GB',
  role: 'controller',
  about: 'Car rental search boxes on travel sites.',
  hosts: {
    'rentalcars.com': 'utility',
  },
  privacy: 'https://www.rentalcars.com/PrivacyPolicy.do',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rentalcars.com/PrivacyPolicy.do', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
