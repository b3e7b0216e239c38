export const species = ['vendor', 'practice', 'decoder', 'company'] as const;
export type Species = (typeof species)[number];

const vendor = (id: string) => `import type { Vendor } from '../vendor.ts';

export default {
  id: '${id}',
  name: '',
  company: '',
  kind: undefined, // one of kinds in ../kind.ts
  marks: {
    request: [],
  },
  explain: '',
  optOut: { by: 'site' },
  sources: [], // { url, checked }: where each fact was read, and when
} satisfies Vendor;
`;

const practice = (id: string) => `import type { Practice } from '../practice.ts';

export default {
  id: '${id}',
  name: '',
  kind: 'fingerprinting',
  certainty: 'inferred',
  ofCalls: undefined, // or ofExchange, or ofArrival: the reasons that this evidence gives
  explain: '',
  sources: [], // { url, checked }: the paper or specification with the threshold
} satisfies Practice;
`;

const decoder = (id: string) => `import type { Decoder } from '../decoder.ts';

export default {
  id: '${id}',
  vendor: '', // id of the vendor that is told: the name of its file in ../vendors
  marks: [], // { host, path }: its endpoints that hand something over, not its scripts
  fields: {}, // name as it stands in the bytes: what it is about, one of subjects in ../told.ts
  sources: [], // { url, checked }: where each fact was read, and when
} satisfies Decoder;
`;

const company = (id: string) => `import type { Company } from '../company.ts';

export default {
  id: '${id}',
  name: '',
  parent: null, // who owns it, if it is not its own master
  country: '', // of its seat: ISO 3166-1 alpha-2
  role: undefined, // 'controller', 'processor' or 'both'
  about: '', // one sentence, for anyone
  hosts: {}, // host: what it is used for, one of categories in ../category.ts
  privacy: null, // where it says what it does with data
  optOut: null,
  contact: null, // { mail } or { form }, only if a source gives it
  sources: [], // { url, checked }: where each fact was read, and when
} satisfies Company;
`;

const asFile = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const fixture = asFile({ about: '', requests: [] });

/** A request that tells something, and one that only looks like it. */
const cases = asFile([
  { url: '', body: '', told: [['name', 'what it is about', 'class of its value', 'value']] },
  { url: '', told: null },
]);

/** Files of a new member of the catalogue, by path. Their gaps do not compile. */
export function files(kind: Species, id: string): Readonly<Record<string, string>> {
  switch (kind) {
    case 'vendor':
      return { [`src/signals/vendors/${id}.ts`]: vendor(id), [`tests/fixtures/${id}.json`]: fixture };
    case 'practice':
      return {
        [`src/signals/practices/${id}.ts`]: practice(id),
        [`tests/fixtures/${id}.json`]: fixture,
        [`tests/pages/${id}/positive-.html`]: '',
        [`tests/pages/${id}/look-alike-.html`]: '',
      };
    case 'decoder':
      return { [`src/signals/decoders/${id}.ts`]: decoder(id), [`tests/decoders/${id}.json`]: cases };
    case 'company':
      return { [`src/companies/cards/${id}.ts`]: company(id) };
  }
}
