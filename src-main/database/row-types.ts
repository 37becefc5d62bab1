/** Columns every changeable row has. */
export interface RecordColumns {
  id: string
  created_at: string
  updated_at: string
  /** Rises with every change; exchange between laptops will compare it. */
  version: number
}

/** Rows of a list inside a case: can be taken away and put back. */
export interface CaseRowColumns extends RecordColumns {
  removed_at: string | null
  case_id: string
}

/** A fact's source and sharing, flat. */
export interface MarkColumns {
  source: string
  source_day: string | null
  sharing: string
  not_to_receiver_id: string | null
}

/** An amount, flat. Which columns are filled depends on the kind. */
export interface AmountColumns {
  amount_kind: string
  amount_cents: number | null
  amount_to_cents: number | null
  amount_currency: string | null
}
