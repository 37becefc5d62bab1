import { bookkeeping, labelled } from '#main/core/personal-data.ts'

const inIndex = labelled({
  subject: 'resident',
  purpose: 'contact',
  category: 'normal',
  retention: 'with-case',
})

export const searchRowsData = { entry: bookkeeping, case_id: inIndex(null) } as const

/** A copy of name, phone, postcode and number in search form: not exported twice, erased with the case. */
export const searchEntriesData = { rowid: bookkeeping, case_id: inIndex(null), text: inIndex(null) } as const
