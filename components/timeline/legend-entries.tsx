import type { ReactNode } from 'react';
import { MarkIcon } from '../ui/mark-icon';
import { GhostIcon, ColumnIcon, LengthIcon, NightIcon, PillIcon } from './legend-icons';
import { LEGEND_MARKS } from './legend-marks';
import type { LegendKey } from './marks-in-view';

/** Each entry of the short legend: its mark and its name. The outline's name is a link, and the legend's own. */
export function legendEntries(): Readonly<Record<LegendKey, ReactNode>> {
  const marks = LEGEND_MARKS.map(({ key, mark, name, width }) => [key, <Entry key={key} icon={<MarkIcon mark={mark} width={width} />} name={name} />] as const);
  return {
    ...(Object.fromEntries(marks) as Record<LegendKey, ReactNode>),
    night: <Entry icon={<NightIcon />} name="Night" />,
    ghost: <GhostIcon />,
    length: <Entry icon={<LengthIcon />} name="Length" />,
    cell: (
      <>
        <Entry icon={<ColumnIcon />} name="Events whose day is known" /> <Entry icon={<ColumnIcon coarse />} name="Month or coarser" />
      </>
    ),
    pill: <Entry icon={<PillIcon />} name="Several events" />,
    copy: <span>An event stands in every lane that it belongs to, and counts once</span>,
  };
}

function Entry({ icon, name }: { icon: ReactNode; name: string }) {
  return (
    <>
      {icon}
      <span>{name}</span>
    </>
  );
}
