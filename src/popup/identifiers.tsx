import type { VisitRow } from '../ledger/schema.ts';
import type { IdentifierSeen } from '../signals/identifiers.ts';
import { number } from '../ui/format.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { LongList } from '../ui/long-list.tsx';
import { plural, text } from '../ui/text.ts';
import { Facts } from './facts.tsx';
import { visible } from './visible.ts';
import { placeWord } from './words.ts';

function keptWords(kept: IdentifierSeen['kept']): string {
  if (kept === null) return '';
  if (kept === 'session') return text('kept_session');
  if (kept === 'until-cleared') return text('kept_until_cleared');
  return text(plural('kept_days', Math.round(kept)), number(Math.round(kept)));
}

function Identifier({
  identifier: { vendorName, company, place, name, host, kept },
}: {
  readonly identifier: IdentifierSeen;
}) {
  const facts = [placeWord(place), host === null ? text('id_here') : host, keptWords(kept)].filter(Boolean);
  return (
    <>
      <code>
        <bdi dir="ltr">{visible(name)}</bdi>
      </code>{' '}
      <span class="aside">
        <Facts
          facts={[<bdi key="who">{company === vendorName ? company : `${vendorName} (${company})`}</bdi>, ...facts]}
        />
      </span>
    </>
  );
}

/** The IDs that trackers keep in this browser, by name; their values are nobody's business here. */
export function Identifiers({ visit: { identifiers } }: { readonly visit: VisitRow }) {
  if (identifiers.length === 0) return null;
  const summary = (
    <span class="who">
      <h2>{text('ids_title')}</h2>{' '}
      <span class="aside">{text(plural('ids_count', identifiers.length), number(identifiers.length))}</span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain" summary={summary}>
      {() => (
        <LongList items={identifiers} keyOf={({ place, host, name }) => `${place} ${host} ${name}`}>
          {(identifier) => <Identifier identifier={identifier} />}
        </LongList>
      )}
    </LazyDetails>
  );
}
