import type { RecordColumns } from '#main/database/row-types.ts'

export interface OrganisationTable extends RecordColumns {
  name: string
  phone: string
  email: string
  address: string
}

/** Somebody with a key slot. `roles` is a JSON list; `state` is `active` or `suspended`. */
export interface PeopleTable extends RecordColumns {
  name: string
  phone: string
  roles: string
  slot_id: string | null
  state: string
}
