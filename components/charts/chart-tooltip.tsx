interface ChartTooltipProps {
  title: string;
  lines: readonly string[];
}

/** What stands behind a bar. Recharts announces it as it changes. */
export function ChartTooltip({ title, lines }: ChartTooltipProps) {
  return (
    <div className="chart-tooltip">
      <b>{title}</b>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
