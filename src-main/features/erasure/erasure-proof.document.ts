import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { formatDay } from '#main/core/day-format.ts'
import { toLocalDay, toLocalTime } from '#main/core/moment.ts'
import { factTable, pageFooter, paragraph, ruled, titleHead } from '#main/documents/blocks.ts'
import { above, baseDefinition } from '#main/documents/theme.ts'
import type { Proof } from './erasure.contract.ts'
import { groundWords, kindWords, proofWords } from './erasure.labels.ts'

/** What the paper says: a proof and whose it is; nothing about the person. */
export interface ProofSheet extends Proof {
  readonly organisation: string
}

/** Two and two on a line, down the left half first: a whole case has more kinds of rows than a page has lines. */
const besideEachOther = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const half = Math.ceil(rows.length / 2)
  return rows.slice(0, half).map((row, i) => [...row, ...(rows[half + i] ?? ['', ''])])
}

/** One page that shows that somebody was erased, without a word about them. */
export function erasureProofPaper(proof: ProofSheet): TDocumentDefinitions {
  const facts = [
    [proofWords.at, `${formatDay(toLocalDay(proof.at))}, ${toLocalTime(proof.at)}`],
    [proofWords.kind, kindWords[proof.kind]],
    [proofWords.ground, groundWords[proof.ground]],
    // In two parts, or it would run off the page.
    [proofWords.digest, `${proof.digest.slice(0, 32)} ${proof.digest.slice(32)}`],
  ]
  const table = {
    title: proofWords.counts,
    header: [proofWords.what, proofWords.rows, proofWords.what, proofWords.rows],
    rows: besideEachOther(proof.counts.map(({ title, rows }) => [title, String(rows)])),
    totalRow: null,
    amountColumns: [1, 3],
  }
  return {
    ...baseDefinition,
    footer: pageFooter('', (page, count) => proofWords.page(proofWords.title, page, count)),
    content: [
      titleHead(proofWords.title, [], [proof.organisation]),
      { text: proofWords.intro, margin: above(10) },
      {
        stack: [factTable(facts.map(([label = '', text = '']) => ({ label, text, strong: false })))],
        margin: above(10),
      },
      { stack: [ruled(table, ['*', 38, '*', 38])], margin: above(12) },
      { stack: [paragraph(proofWords.file), paragraph(proofWords.copies)], margin: above(12) },
    ],
  }
}
