import type { TabView } from '../messages/contract.ts';
import { FindingDetails } from './finding-details.tsx';
import type { Group } from './groups.ts';
import { kindTitle } from './words.ts';

interface Props {
  readonly group: Group;
  readonly optOuts: TabView['optOuts'];
}

/** Findings of one kind under its plain title. */
export function FindingGroup({ group, optOuts }: Props) {
  return (
    <>
      <h3>{kindTitle(group.kind)}</h3>
      {group.findings.map((finding) => (
        <FindingDetails key={finding.id} finding={finding} optOut={optOuts[finding.id]} />
      ))}
    </>
  );
}
