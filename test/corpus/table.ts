/** Rows as a plain-text table: numbers to the right, words to the left. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  const isNumeric = (column: number) =>
    rows.slice(1).every((row) => /^[\d.,–-]*$/.test(row[column] ?? ''));
  const right = widths.map((_, column) => isNumeric(column));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const pad = ' '.repeat(Math.max(0, (widths[column] ?? 0) - [...cell].length));
        return right[column] ? pad + cell : cell + pad;
      })
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = rows;
  return [line(head), widths.map((width) => '─'.repeat(width)).join('  '), ...body.map(line)].join(
    '\n',
  );
}
