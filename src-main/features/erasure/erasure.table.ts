/** Proof that somebody was erased. Holds no personal data: kind, ground, counts and a digest. */
export interface ErasuresTable {
  id: string
  at: string
  actor_id: string
  person_kind: string
  ground: string
  request_id: string | null
  /** JSON: table to number of rows. */
  counts: string
  /** SHA-256 over the salted ids of what went. */
  digest: string
}

/** One root record that was erased, as the list beside the copies has it: nothing that leads back to somebody. */
export interface ErasureRootsTable {
  /** SHA-256 over salt, kind and id, in hexadecimal. */
  digest: string
  salt: string
  person_kind: string
  /** Instant of erasing: a contact person can be erased twice, each time another. */
  at: string
}

/** What was done for people of whom nothing is left, summed per year of opening and the phase they reached. */
export interface AnonymousFiguresTable {
  year: string
  phase: string
  cases: number
  crises: number
  handovers: number
  matches: number
  /** Highest case number of that year that was given out; 0 when it is not known. */
  last_number: number
}
