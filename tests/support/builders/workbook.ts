import writeWorkbook from 'write-excel-file/node'

type Cell = string | number | Date | null

/** Bytes of a workbook with these sheets. Days are shown as 14-03-1958. */
export const workbookBytes = async (
  sheets: readonly (readonly [name: string, rows: readonly (readonly Cell[])[]])[],
): Promise<Uint8Array> =>
  writeWorkbook(
    sheets.map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => [...row]),
      dateFormat: 'dd-mm-yyyy',
    })),
  ).toBuffer()
