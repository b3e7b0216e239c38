import type { ConsentReading, ConsentTool } from '../../evidence/consent-reading.ts';
import { vendorOf } from '../vendors.ts';
import { chosenBy, type Chosen } from './choice.ts';
import type { ConsentField } from './fields.ts';
import { gppOptOut, surest, uspOptOut, type OptOutState } from './opt-out-state.ts';
import { decodeTcf, type Tcf } from './tcf.ts';

type GoogleAnswer = 'granted' | 'denied' | 'unset';

/** What a page says about consent, without the strings that it says it with. All of it is declared by the page. */
export interface ConsentState extends Chosen {
  readonly frameworks: readonly ('tcf' | 'gpp' | 'usp' | 'google')[];
  /** The tool that asks: its word and name where it was met in the page, its number in the IAB's list. */
  readonly tool: { readonly id: ConsentTool | null; readonly name: string | null; readonly cmpId: number | null };
  /** Whether the law that asks for consent holds for this person. */
  readonly applies: 'yes' | 'no' | 'unknown';
  /** Whether the person is being asked right now. */
  readonly asks: 'now' | 'not-now' | 'unknown';
  /** Numbers of the TCF's purposes that were agreed to, of those done for legitimate interest, and of special features. */
  readonly purposes: readonly number[];
  readonly legitimateInterests: readonly number[];
  readonly specialFeatures: readonly number[];
  /** How many companies; null without the framework's string. */
  readonly vendors: {
    readonly consented: number;
    readonly legitimate: number;
    /** Null where the string does not list who was shown. */
    readonly disclosed: number | null;
  } | null;
  /** What holds now, by the storages that Google's consent mode asks about. */
  readonly google: Readonly<Record<string, GoogleAnswer>>;
  /** When Google's tags learned what holds until the person has chosen. */
  readonly googleDefault: 'in-time' | 'late' | 'none';
  readonly gpc: 'on' | 'off';
  readonly optOut: OptOutState;
  /** What the tool lists, under its own or the site's names. */
  readonly answers: readonly (readonly [name: string, answer: 'yes' | 'no'])[];
}

/** Tools that are no vendor of the catalogue. */
const otherNames: Readonly<Partial<Record<ConsentTool, string>>> = {
  shopify: 'Shopify Customer Privacy',
  wordpress: 'WP Consent API',
};

function nameOf(tool: ConsentTool): string {
  return vendorOf(tool)?.name ?? otherNames[tool] ?? tool;
}

function toolOf({ tools, tcf, gpp }: ConsentReading): ConsentState['tool'] {
  // The reading has those last that others fill: Shopify's and WordPress's.
  const [first] = tools;
  return {
    id: first?.tool ?? null,
    name: first ? nameOf(first.tool) : null,
    cmpId: [tcf?.cmpId, gpp?.cmpId].find((id) => id !== null && id !== undefined && id > 0) ?? null,
  };
}

function asksIn({ tcf, gpp }: ConsentReading): ConsentState['asks'] {
  if (tcf?.event === 'cmpuishown' || gpp?.cmpDisplayStatus === 'visible') return 'now';
  const chosen = tcf?.event === 'tcloaded' || tcf?.event === 'useractioncomplete';
  return chosen || gpp?.cmpDisplayStatus === 'hidden' ? 'not-now' : 'unknown';
}

function appliesIn({ tcf }: ConsentReading): ConsentState['applies'] {
  if (tcf?.applies === true) return 'yes';
  return tcf?.applies === false ? 'no' : 'unknown';
}

function googleIn({ google }: ConsentReading): ConsentState['google'] {
  const answers = (google?.entries ?? []).map(({ storage, default: byDefault, update }) => {
    const now = update ?? byDefault;
    return [storage, now === null ? 'unset' : now ? 'granted' : 'denied'] as const;
  });
  return Object.fromEntries(answers);
}

function googleDefaultIn({ google }: ConsentReading): ConsentState['googleDefault'] {
  if (google?.wasSetLate === true) return 'late';
  return google?.usedDefault === true ? 'in-time' : 'none';
}

function optOutIn({ gpp, usp, tools }: ConsentReading): OptOutState {
  const sale = tools.find(({ tool }) => tool === 'shopify')?.answers.find(([name]) => name === 'sale_of_data')?.[1];
  return surest([
    gpp ? gppOptOut(gpp.string, gpp.applicable) : 'unknown',
    usp ? uspOptOut(usp.string) : 'unknown',
    sale === false ? 'opted-out' : 'unknown',
  ]);
}

function vendorsIn(tcf: Tcf | null): ConsentState['vendors'] {
  return (
    tcf && {
      consented: tcf.vendorConsents.size,
      legitimate: tcf.vendorLegitimateInterests.size,
      disclosed: tcf.vendorsDisclosed?.size ?? null,
    }
  );
}

/** What a reading of a page's consent interfaces means. */
export function consentStateOf(reading: ConsentReading): ConsentState {
  const decoded = reading.tcf ? decodeTcf(reading.tcf.string) : null;
  const tcf = decoded?.ok ? decoded.value : null;
  const there = (['tcf', 'gpp', 'usp'] as const).filter((one) => reading[one] !== null || reading.silent.includes(one));
  return {
    ...chosenBy(reading, tcf),
    frameworks: [...there, ...(reading.google ? (['google'] as const) : [])],
    tool: toolOf(reading),
    applies: appliesIn(reading),
    asks: asksIn(reading),
    purposes: tcf?.purposeConsents ?? [],
    legitimateInterests: tcf?.purposeLegitimateInterests ?? [],
    specialFeatures: tcf?.specialFeatureOptins ?? [],
    vendors: vendorsIn(tcf),
    google: googleIn(reading),
    googleDefault: googleDefaultIn(reading),
    gpc: reading.gpc === true ? 'on' : 'off',
    optOut: optOutIn(reading),
    answers: reading.tools.flatMap(({ answers }) => answers.map(([name, is]) => [name, is ? 'yes' : 'no'] as const)),
  };
}

/** What the page says that somebody agreed to, as names and values to show; what it does not say is left out. */
export function saidBy(state: ConsentState): readonly ConsentField[] {
  const { choice, purposes, legitimateInterests, specialFeatures, vendors: companies, google, gpc, optOut } = state;
  const numbers = (name: string, all: readonly number[]): readonly ConsentField[] =>
    companies ? [[name, all.join()]] : [];
  return [
    ...(choice === 'unknown' ? [] : ([['choice', choice]] as const)),
    ...numbers('purposes', purposes),
    ...numbers('legitimateInterests', legitimateInterests),
    ...numbers('specialFeatures', specialFeatures),
    ...(companies
      ? ([
          ['vendors.consented', String(companies.consented)],
          ['vendors.legitimateInterest', String(companies.legitimate)],
        ] as const)
      : []),
    ...(companies?.disclosed ? ([['vendors.disclosed', String(companies.disclosed)]] as const) : []),
    ...Object.entries(google),
    ...(optOut === 'unknown' ? [] : ([['optOut', optOut]] as const)),
    ...(gpc === 'on' ? ([['gpc', gpc]] as const) : []),
    ...state.answers,
  ];
}
