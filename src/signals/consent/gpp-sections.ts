import { answers, type Field } from './gpp-fields.ts';

/** A segment that a section can have behind its first one. */
interface Further {
  readonly fields: readonly Field[];
  /** What is read where it is not there. */
  readonly absent: string;
}

/** A section of a US law: how its segments are written. */
export interface Section {
  readonly id: number;
  /** The specification's. */
  readonly name: string;
  readonly core: readonly Field[];
  /** Its first segment in version 1, where that was shorter. */
  readonly first?: readonly Field[];
  readonly further?: Further;
  /** `own`: the specification puts a header of its own before it. The IAB's encoder leaves that out. */
  readonly header?: 'own';
}

const version: Field = ['Version', 'number', 6];

const sale = answers('SaleOptOutNotice', 'TargetedAdvertisingOptOutNotice', 'SaleOptOut', 'TargetedAdvertisingOptOut');

/** The industry's agreement: whether it holds, and as what. */
const mspa = answers('MspaCoveredTransaction', 'MspaOptOutOptionMode', 'MspaServiceProviderMode');

const additional = answers('AdditionalDataProcessingConsent');

/** Kinds of sensitive data, and what is asked about children: one answer or several. */
function sensitive(kinds: number, children: number): readonly Field[] {
  return [
    ['SensitiveDataProcessing', 'answers', kinds],
    children === 1
      ? ['KnownChildSensitiveDataConsents', 'number', 2]
      : ['KnownChildSensitiveDataConsents', 'answers', children],
  ];
}

/** The browser's signal, Global Privacy Control. */
const gpc: Further = {
  fields: [
    ['GpcSegmentType', 'number', 2],
    ['Gpc', 'flag'],
  ],
  absent: 'Q',
};

/** Of laws that speak of sharing data: the first ones. */
function sharing(kinds: number, children: number): readonly Field[] {
  return [version, ...answers('SharingNotice'), ...sale, ...sensitive(kinds, children)];
}

/** Of laws that speak of processing them: most that came later. */
function processing(kinds: number, children: number): readonly Field[] {
  return [version, ...answers('ProcessingNotice'), ...sale, ...sensitive(kinds, children), ...additional, ...mspa];
}

/** All states together, whose version 2 has more kinds of data. */
function national(kinds: number, children: number): readonly Field[] {
  const notices = ['SharingNotice', 'SaleOptOutNotice', 'SharingOptOutNotice', 'TargetedAdvertisingOptOutNotice'];
  const more = ['SensitiveDataProcessingOptOutNotice', 'SensitiveDataLimitUseNotice'];
  return [
    version,
    ...answers(...notices, ...more, 'SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'),
    ...sensitive(kinds, children),
    ...answers('PersonalDataConsents'),
    ...mspa,
  ];
}

const california: readonly Field[] = [
  version,
  ...answers('SaleOptOutNotice', 'SharingOptOutNotice', 'SensitiveDataLimitUseNotice', 'SaleOptOut', 'SharingOptOut'),
  ...sensitive(9, 2),
  ...answers('PersonalDataConsents'),
  ...mspa,
];

/** Two states have a notice of their own about sensitive data. */
function noticing(first: string, own: string): readonly Field[] {
  const notices = [first, 'SaleOptOutNotice', 'TargetedAdvertisingOptOutNotice', own];
  return [version, ...answers(...notices, 'SaleOptOut', 'TargetedAdvertisingOptOut'), ...sensitive(8, 1), ...mspa];
}

/** In the newest sections the agreement comes first, and kinds of sensitive data have a segment of their own. */
const agreement: readonly Field[] = [
  ['MspaVersion', 'number', 6],
  ...answers('MspaCoveredTransaction', 'MspaMode', 'ProcessingNotice'),
  ...sale,
];

const agreementAndChildren: readonly Field[] = [
  ...agreement,
  ...answers('KnownChildSensitiveDataConsents'),
  ...additional,
];

const kindsOfData: Further = { fields: [['SensitiveDataProcessing', 'answers', 8]], absent: 'AAA' };

/**
 * The sections of US laws.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections
 */
export const sections = [
  { id: 7, name: 'usnat', core: national(16, 3), first: national(12, 2), further: gpc },
  { id: 8, name: 'usca', core: california, further: gpc },
  { id: 9, name: 'usva', core: [...sharing(8, 1), ...mspa] },
  { id: 10, name: 'usco', core: [...sharing(7, 1), ...mspa], further: gpc },
  { id: 11, name: 'usut', core: noticing('SharingNotice', 'SensitiveDataProcessingOptOutNotice') },
  { id: 12, name: 'usct', core: [...sharing(8, 3), ...mspa], further: gpc },
  { id: 13, name: 'usfl', core: processing(8, 3) },
  { id: 14, name: 'usmt', core: [...sharing(8, 3), ...additional, ...mspa], further: gpc },
  { id: 15, name: 'usor', core: processing(11, 3), further: gpc },
  { id: 16, name: 'ustx', core: processing(8, 1), further: gpc },
  { id: 17, name: 'usde', core: processing(9, 5), further: gpc },
  { id: 18, name: 'usia', core: noticing('ProcessingNotice', 'SensitiveDataOptOutNotice'), further: gpc },
  { id: 19, name: 'usne', core: processing(8, 1), further: gpc },
  { id: 20, name: 'usnh', core: processing(8, 3), further: gpc },
  { id: 21, name: 'usnj', core: processing(10, 5), further: gpc },
  { id: 22, name: 'ustn', core: processing(8, 1), further: gpc },
  { id: 23, name: 'usmn', core: processing(8, 1), further: gpc },
  { id: 24, name: 'usmd', core: [...agreement, ...additional], further: gpc, header: 'own' },
  { id: 25, name: 'usin', core: agreementAndChildren, further: kindsOfData, header: 'own' },
  { id: 26, name: 'usky', core: agreementAndChildren, further: kindsOfData, header: 'own' },
  { id: 27, name: 'usri', core: agreementAndChildren, further: kindsOfData, header: 'own' },
] satisfies readonly Section[];
