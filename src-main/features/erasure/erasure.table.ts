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
