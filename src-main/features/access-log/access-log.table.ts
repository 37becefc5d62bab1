/** One link of the chain: ids and digests only, so that it says nothing about anybody. Can only be added to. */
export interface AccessChainTable {
  seq: number
  id: string
  at: string
  /** SHA-256 of salt and content of the entry with this id. */
  content_digest: string
  /** HMAC over the link before and this one, with the vault's audit key. */
  hash: string
}

/** What a link stands for. Can be erased; the chain then still holds. */
export interface AccessEntriesTable {
  id: string
  salt: string
  at: string
  actor_id: string
  /** JSON list of the roles at that moment. */
  roles: string
  action: string
  call: string
  /** Ids without a foreign key: an entry outlives what it is about, until its own term ends. */
  case_id: string | null
  volunteer_id: string | null
  /** Why something hidden was opened; empty otherwise. */
  reason: string
}
