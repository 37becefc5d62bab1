import type { ChangeLogTable } from './change-log.table.ts'
import type { SearchEntriesTable, SearchRowsTable } from './search-entries.table.ts'
import type { AccessChainTable, AccessEntriesTable } from '#main/features/access-log/access-log.table.ts'
import type { BreachesTable } from '#main/features/breaches/breaches.table.ts'
import type { BundleOmissionsTable, BundlesTable } from '#main/features/bundles/bundles.table.ts'
import type {
  CorrectionsTable,
  CorrectionTellingsTable,
} from '#main/features/corrections/corrections.table.ts'
import type {
  AnonymousFiguresTable,
  ErasureRootsTable,
  ErasuresTable,
} from '#main/features/erasure/erasure.table.ts'
import type { ProcessingNotesTable, ProcessorsTable } from '#main/features/processing/processing.table.ts'
import type {
  RetentionHoldsTable,
  RetentionRunsTable,
  RetentionTermsTable,
} from '#main/features/retention/retention.table.ts'
import type { RestrictionsTable, RightsRequestsTable } from '#main/features/rights/rights.table.ts'
import type { CasesTable, FactMarksTable, ResidentsTable } from '#main/features/cases/cases.table.ts'
import type { ConsentPartsTable, ConsentsTable } from '#main/features/consent/consent.table.ts'
import type { ContactMomentsTable } from '#main/features/contacts/contacts.table.ts'
import type { CrisesTable } from '#main/features/crisis/crisis.table.ts'
import type { DebtsTable } from '#main/features/debts/debts.table.ts'
import type { DraftsTable } from '#main/features/drafts/drafts.table.ts'
import type {
  HandoverCopiesTable,
  HandoversTable,
  HandoverStepsTable,
} from '#main/features/handover/handover.table.ts'
import type {
  MatchEvaluationsTable,
  MatchesTable,
  MatchRolesTable,
  MatchStepsTable,
  PairBarsTable,
} from '#main/features/matches/matches.table.ts'
import type { HouseholdMembersTable } from '#main/features/household/household.table.ts'
import type { CostsTable, IncomesTable } from '#main/features/money/money.table.ts'
import type { ContactPointsTable } from '#main/features/reach/reach.table.ts'
import type { ReceiversTable } from '#main/features/receivers/receivers.table.ts'
import type { RemarksTable } from '#main/features/remarks/remarks.table.ts'
import type { SettingsTable } from '#main/features/settings/settings.table.ts'
import type { OrganisationTable, PeopleTable } from '#main/features/users/users.table.ts'
import type { VolunteerImportsTable } from '#main/features/volunteer-import/volunteer-import.table.ts'
import type {
  VolunteerHoursTable,
  VolunteersTable,
  VolunteerStepsTable,
  VolunteerTrainingsTable,
} from '#main/features/volunteers/volunteers.table.ts'
import type { MaatjeRequestsTable } from '#main/features/waiting-list/waiting-list.table.ts'

/** The sum of all tables. Types only: a repository may join another feature's table for reading. */
export interface Schema {
  organisation: OrganisationTable
  people: PeopleTable
  settings: SettingsTable
  change_log: ChangeLogTable
  residents: ResidentsTable
  cases: CasesTable
  household_members: HouseholdMembersTable
  contact_points: ContactPointsTable
  remarks: RemarksTable
  contact_moments: ContactMomentsTable
  fact_marks: FactMarksTable
  drafts: DraftsTable
  search_rows: SearchRowsTable
  search_entries: SearchEntriesTable
  incomes: IncomesTable
  costs: CostsTable
  debts: DebtsTable
  crises: CrisesTable
  receivers: ReceiversTable
  consents: ConsentsTable
  consent_parts: ConsentPartsTable
  handovers: HandoversTable
  handover_steps: HandoverStepsTable
  handover_copies: HandoverCopiesTable
  volunteers: VolunteersTable
  volunteer_trainings: VolunteerTrainingsTable
  volunteer_steps: VolunteerStepsTable
  volunteer_hours: VolunteerHoursTable
  volunteer_imports: VolunteerImportsTable
  maatje_requests: MaatjeRequestsTable
  matches: MatchesTable
  match_steps: MatchStepsTable
  match_roles: MatchRolesTable
  match_evaluations: MatchEvaluationsTable
  pair_bars: PairBarsTable
  rights_requests: RightsRequestsTable
  restrictions: RestrictionsTable
  corrections: CorrectionsTable
  correction_tellings: CorrectionTellingsTable
  bundles: BundlesTable
  bundle_omissions: BundleOmissionsTable
  erasures: ErasuresTable
  erasure_roots: ErasureRootsTable
  anonymous_figures: AnonymousFiguresTable
  retention_terms: RetentionTermsTable
  retention_holds: RetentionHoldsTable
  retention_runs: RetentionRunsTable
  processors: ProcessorsTable
  processing_notes: ProcessingNotesTable
  breaches: BreachesTable
  access_chain: AccessChainTable
  access_entries: AccessEntriesTable
}
