import type { ComponentChild } from 'preact';
import type { VisitRow } from '../ledger/schema.ts';
import { list, number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { VerdictRest } from './verdict-rest.tsx';
import { verdictOf, type Verdict } from './verdict.ts';

/** Those whom the sentence is about. */
function parties({ named, others, unnamed }: Verdict): ComponentChild {
  const words: ComponentChild[] = named.map((company) => (
    <strong key={company}>
      <bdi>{company}</bdi>
    </strong>
  ));
  if (others > 0) words.push(text(plural('other_companies', others), number(others)));
  if (unnamed > 0) words.push(text(plural('unnamed_hosts', unnamed), number(unnamed)));
  return list(words);
}

function sentenceOf(verdict: Verdict, site: ComponentChild): ComponentChild {
  const { contact, named, others, unnamed } = verdict;
  if (contact === 'none') return sentence('verdict_none', site);
  const who = parties(verdict);
  // Not every one of these sentences names the site; a translation of any may.
  if (contact !== 'answered') return sentence(`verdict_${contact}`, who, site);
  return sentence(plural('verdict_answered', named.length + others + unnamed), who, site);
}

/** The one sentence that people must take home, and what it leaves out. */
export function VerdictLead({ visit }: { readonly visit: VisitRow }) {
  const verdict = verdictOf(visit);
  const site = visit.site ? <bdi dir="ltr">{visit.site}</bdi> : text('this_page');
  return (
    <div class="lead" aria-live="polite" aria-atomic="true">
      <h1>{sentenceOf(verdict, site)}</h1>
      <VerdictRest rest={verdict.rest} />
      {verdict.contact === 'none' && <p>{text('verdict_none_text')}</p>}
    </div>
  );
}
