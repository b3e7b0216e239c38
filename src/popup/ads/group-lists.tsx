import { useEffect, useState } from 'preact/hooks';
import type { Groups } from '../../signals/ads/groups.ts';
import { number } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { plural, text } from '../../ui/text.ts';
import { Facts } from '../facts.tsx';
import { visible } from '../visible.ts';

type GroupName = typeof import('../../signals/ads/group-names.ts').groupName;

/** Most groups of one provider that are spelt out. */
const most = 12;

/** The name of a group: the provider's own, or the taxonomy's; null where it is nothing but a number. */
function nameOf({ taxonomy }: Groups, segment: Groups['segments'][number], groupName: GroupName | null): string | null {
  return segment.name ?? (taxonomy && groupName && groupName(taxonomy, segment.id)?.join(' › ')) ?? null;
}

function GroupLine({ groups, groupName }: { readonly groups: Groups; readonly groupName: GroupName | null }) {
  const { provider, taxonomy, segments, extent } = groups;
  const stem = extent === 'cut' ? 'ads_groups_least' : 'ads_groups';
  const names = [...new Set(segments.flatMap((segment) => nameOf(groups, segment, groupName) ?? []))].slice(0, most);
  const rest = segments.length - names.length;
  return (
    <>
      <bdi class="name">{provider.name === '' ? text('ads_provider_unnamed') : visible(provider.name)}</bdi>{' '}
      <span class="aside">
        <Facts
          facts={[
            text(plural(stem, segments.length), number(segments.length)),
            ...(taxonomy ? [taxonomy.name] : []),
            ...(names.length === 0 ? [text('ads_groups_numbers')] : []),
          ]}
        />
      </span>
      {names.length > 0 && (
        <ul>
          {names.map((name) => (
            <li key={name}>
              <bdi>{visible(name)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {names.length > 0 && rest > 0 && <p class="aside">{text(plural('ads_groups_more', rest), number(rest))}</p>}
    </>
  );
}

interface Props {
  readonly groups: readonly Groups[];
}

/** Groups that somebody was put into, and what the page was said to be about: two lists, never one. */
export function GroupLists({ groups }: Props) {
  const [loaded, setLoaded] = useState<{ readonly groupName: GroupName } | null>(null);
  const isNamed = groups.some(({ taxonomy }) => taxonomy?.names !== undefined);
  // The names of all groups are as big as the rest of the popup.
  useEffect(() => {
    if (isNamed) void import('../../signals/ads/group-names.ts').then(({ groupName }) => setLoaded({ groupName }));
  }, [isNamed]);
  return (
    <>
      {(['person', 'page'] as const).map((described) => {
        const items = groups.filter(({ of }) => of === described);
        if (items.length === 0) return null;
        return (
          <>
            <h3>{text(`ads_groups_${described}`)}</h3>
            <LongList items={items} keyOf={({ provider, segtax, where }) => `${provider.name} ${segtax} ${where}`}>
              {(one) => <GroupLine groups={one} groupName={loaded?.groupName ?? null} />}
            </LongList>
          </>
        );
      })}
    </>
  );
}
