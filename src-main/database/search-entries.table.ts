/** Full-text index over what a coordinator remembers of somebody: name, phone, postcode, case number. */
export interface SearchEntriesTable {
  case_id: string
  /** `name`, `phone`, `postcode` or `number`. */
  kind: string
  text: string
}
