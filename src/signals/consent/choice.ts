import type { ConsentReading } from '../../evidence/consent-reading.ts';
import type { Tcf } from './tcf.ts';

/** What a person answered, as the page says. `none-yet`: they are asked, or nothing was stored. */
export type Choice = 'none-yet' | 'accepted' | 'refused' | 'partly' | 'unknown';

/** A choice, and when it was made. */
export interface Chosen {
  readonly choice: Choice;
  readonly since: 'this-visit' | 'earlier' | 'unknown';
}

type Tool = ConsentReading['tools'][number];

const unknown: Chosen = { choice: 'unknown', since: 'unknown' };

/** Purposes that a site can ask for in any version of the framework; the eleventh came later. */
const everyPurpose = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Names of what nobody is asked about. C0001 is OneTrust's, 1 iubenda's. */
const necessary = /^(C0001\b|1$)|\b(necessary|essential|required)\b/i;

/** Other such names, by tool; and what is about selling, which is another question. */
const beside: Readonly<Partial<Record<Tool['tool'], readonly string[]>>> = {
  wordpress: ['functional'],
  shopify: ['sale_of_data'],
  cookiebot: ['stamp', 'method'],
};

function summed(answers: readonly boolean[]): Choice {
  if (answers.length === 0) return 'unknown';
  if (answers.every(Boolean)) return 'accepted';
  return answers.some(Boolean) ? 'partly' : 'refused';
}

function ofTool({ tool, answered, answers }: Tool): Choice {
  if (answered === false) return 'none-yet';
  const asked = answers.filter(([name]) => !necessary.test(name) && !beside[tool]?.includes(name));
  // Shopify leaves out what was not answered. The others give their defaults until somebody answers.
  if (answered !== true && tool !== 'shopify') return 'unknown';
  return summed(asked.map(([, is]) => is));
}

function ofPurposes({ purposeConsents }: Tcf): Choice {
  if (purposeConsents.length === 0) return 'refused';
  return everyPurpose.every((purpose) => purposeConsents.includes(purpose)) ? 'accepted' : 'partly';
}

/**
 * By the events of the framework: `cmpuishown` while the person is asked (or asks again), `tcloaded`
 * with a choice from before, `useractioncomplete` once they have chosen.
 */
function ofFramework(claim: ConsentReading['tcf'], tcf: Tcf | null): Chosen {
  if (!claim || claim.applies !== true) return unknown;
  const asked = claim.event === 'cmpuishown';
  if (asked && (tcf?.purposeConsents.length ?? 0) === 0) return { choice: 'none-yet', since: 'unknown' };
  if (!tcf) return unknown;
  if (claim.event === 'useractioncomplete') return { choice: ofPurposes(tcf), since: 'this-visit' };
  return asked || claim.event === 'tcloaded' ? { choice: ofPurposes(tcf), since: 'earlier' } : unknown;
}

/** What was chosen: by the framework where the law holds, which tells most surely; else by the tools of the page. */
export function chosenBy({ tcf: claim, tools }: Pick<ConsentReading, 'tcf' | 'tools'>, tcf: Tcf | null): Chosen {
  const byFramework = ofFramework(claim, tcf);
  if (byFramework.choice !== 'unknown') return byFramework;
  const choice = tools.map(ofTool).find((one) => one !== 'unknown');
  return choice === undefined ? unknown : { choice, since: 'unknown' };
}
