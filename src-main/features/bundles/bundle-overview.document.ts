import { formatDay } from '#main/core/day-format.ts'
import { toLocalDay } from '#main/core/moment.ts'
import type { ColumnClass } from '#main/core/personal-data.ts'
import type { Reading, ReadingBlock, ReadingChapter } from '#main/documents/reading.ts'
import { keptWords, purposeWords, type DecidedTerms } from '#main/features/processing/data-words.labels.ts'
import { groundWords, maskWords, overviewWords as words } from './bundle-overview.labels.ts'
import type { BundleField, BundleSheet, OmissionGround } from './bundle-shape.rules.ts'
import { dataChapters } from './bundle-themes.document.ts'

export interface OverviewParts {
  readonly sheet: BundleSheet
  readonly reference: string
  readonly terms: DecidedTerms
  /** Whether the list of who saw what, and papers that were given before, go along as files of their own. */
  readonly withFiles: boolean
}

const dayOf = (instant: string): string => formatDay(toLocalDay(instant))
const fieldsOf = ({ sections }: BundleSheet): readonly BundleField[] =>
  sections.flatMap(({ records }) => records.flatMap(({ fields }) => fields))
const para = (text: string): ReadingBlock => ({ kind: 'words', text })

/** Counts by key, in order of first coming. */
function counted<K>(keys: readonly K[]): readonly (readonly [K, number])[] {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return [...counts]
}

/** A paper that was left out is not in the package either. */
const hasPapers = ({ sections }: BundleSheet): boolean =>
  sections.some(
    ({ table, records }) =>
      table === 'handover_copies' &&
      records.some(({ fields }) => fields.some(({ field, state }) => field === 'pdf' && state === 'shown')),
  )

function receivedChapter({ sheet, withFiles }: OverviewParts): ReadingChapter {
  const { received } = sheet
  const rows = received.map(({ receiver, what, reference, madeAt, sentAt }) => [
    receiver,
    what,
    sentAt === null ? words.notSent(dayOf(madeAt)) : dayOf(sentAt),
    reference,
  ])
  if (rows.length === 0) return { title: words.receivedTitle, blocks: [para(words.receivedNone)] }
  return {
    title: words.receivedTitle,
    blocks: [
      { kind: 'table', title: words.received, header: words.receivedHeader, rows },
      ...(hasPapers(sheet) ? [para(withFiles ? words.documentsFile : words.documentsAsk)] : []),
    ],
  }
}

/** A line for each role and what it did; years of single lines would hide what matters. */
function doingRows({ doings }: BundleSheet): readonly (readonly string[])[] {
  const groups = new Map<string, { role: string; did: string; times: string[] }>()
  for (const { role, did, at } of doings) {
    const group = groups.get(`${role}\n${did}`) ?? { role, did, times: [] }
    group.times.push(at)
    groups.set(`${role}\n${did}`, group)
  }
  return [...groups.values()].map(({ role, did, times }) => {
    const sorted = times.toSorted()
    return [role, did, `${times.length} keer`, dayOf(sorted[0] ?? ''), dayOf(sorted.at(-1) ?? '')]
  })
}

function doingsChapter({ sheet, withFiles }: OverviewParts): ReadingChapter {
  const rows = doingRows(sheet)
  if (rows.length === 0) return { title: words.doingsTitle, blocks: [para(words.doingsNone)] }
  return {
    title: words.doingsTitle,
    blocks: [
      para(words.doingsText),
      { kind: 'table', title: words.doings, header: words.doingsHeader, rows },
      para(withFiles ? words.doingsFile : words.doingsAsk),
    ],
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Terms by what it is kept for: that is what somebody can follow, and not the name of a list. */
function keptChapter({ sheet, terms }: OverviewParts): ReadingChapter {
  const purposes = new Map<ColumnClass['retention'], Set<string>>()
  for (const { retention, purpose } of fieldsOf(sheet)) {
    purposes.set(retention, (purposes.get(retention) ?? new Set()).add(purposeWords[purpose]))
  }
  const rows = [...purposes].map(([retention, reasons]) => [
    upperFirst(`om ${[...reasons].join('; om ')}`),
    upperFirst(keptWords(retention, terms)),
  ])
  const table: ReadingBlock = { kind: 'table', title: words.kept, header: words.keptHeader, rows }
  return { title: words.keptTitle, blocks: [...(rows.length === 0 ? [] : [table]), para(words.keptText)] }
}

function missingChapter(sheet: BundleSheet): ReadingChapter {
  const masked = fieldsOf(sheet).flatMap(({ state, because }) =>
    state === 'masked' && because !== null ? [because] : [],
  )
  const grounds: OmissionGround[] = sheet.sections
    .flatMap(({ records }) => records)
    .flatMap(({ ground, fields }) => (ground === null ? fields.map((field) => field.ground) : [ground]))
    .filter((ground) => ground !== null)
  const lines = [
    ...counted(masked).map(([because, count]) => words.maskedText(count, maskWords[because])),
    ...counted(grounds).map(([ground, count]) => words.omittedText(count, groundWords[ground])),
  ]
  if (lines.length === 0) return { title: words.missingTitle, blocks: [para(words.missingNone)] }
  return {
    title: words.missingTitle,
    blocks: [{ kind: 'list', lines }, ...(grounds.length === 0 ? [] : [para(words.omittedEnd)])],
  }
}

/**
 * What somebody gets to read about themselves: what, why, from whom, to whom, how long, who looked, what is missing and
 * what they can do (art. 15 AVG). Adds nothing to the sheet but words.
 */
export function bundleOverview(parts: OverviewParts): Reading {
  const { sheet, reference } = parts
  const organisation = sheet.organisation.name === '' ? words.ourOrganisation : sheet.organisation.name
  const reach = [sheet.organisation.phone, sheet.organisation.email]
    .filter((piece) => piece !== '')
    .join(', ')
  const madeOn = dayOf(sheet.madeAt)
  const data = dataChapters(sheet)
  return {
    title: words.title,
    about: [words.forWhom(sheet.name), words.from(organisation, madeOn), words.reference(reference)],
    chapters: [
      { title: words.introTitle, blocks: words.intro(organisation, madeOn).map(para) },
      ...(data.length === 0 ? [{ title: words.missingTitle, blocks: [para(words.nothing)] }] : data),
      receivedChapter(parts),
      doingsChapter(parts),
      keptChapter(parts),
      missingChapter(sheet),
      {
        title: words.rightsTitle,
        blocks: [para(words.rightsText), { kind: 'list', lines: words.rights }, para(words.rightsEnd)],
      },
      { title: words.complainTitle, blocks: words.complain(organisation, reach).map(para) },
    ],
    call: words.call(organisation, reach),
  }
}
