import type { Difference } from '../../signals/stranger/fact.ts';
import { text } from '../../ui/text.ts';
import { Facts } from '../facts.tsx';
import { visible } from '../visible.ts';

/** A page's own text; nothing in it stays hidden. */
function Said({ values }: { readonly values: readonly string[] }) {
  if (values.length === 0) return <span class="aside">{text('stranger_not_there')}</span>;
  return (
    <>
      {values.map((value) => (
        <bdi key={value} class="said">
          {visible(value)}
        </bdi>
      ))}
    </>
  );
}

/** One difference: what stands here, and what a stranger gets. */
export function DifferenceRow({ difference }: { readonly difference: Difference }) {
  const { label, manner, maker, yours, theirs } = difference;
  return (
    <>
      <p class="aside">
        <Facts
          facts={[
            <bdi key="label">{visible(label)}</bdi>,
            ...(manner === 'changes' ? [text('stranger_changes')] : []),
            ...(maker === 'script' ? [text('stranger_by_script')] : []),
          ]}
        />
      </p>
      <dl>
        <dt>{text('stranger_yours')}</dt>
        <dd>
          <Said values={yours === null ? [] : [yours]} />
        </dd>
        <dt>{text('stranger_theirs')}</dt>
        <dd>
          <Said values={theirs} />
        </dd>
      </dl>
    </>
  );
}
