import type { ColumnClass } from '#main/core/personal-data.ts'
import { accessChainData, accessEntriesData } from '#main/features/access-log/access-log.personal-data.ts'
import { breachesData } from '#main/features/breaches/breaches.personal-data.ts'
import { bundleOmissionsData, bundlesData } from '#main/features/bundles/bundles.personal-data.ts'
import { casesData, factMarksData, residentsData } from '#main/features/cases/cases.personal-data.ts'
import { consentPartsData, consentsData } from '#main/features/consent/consent.personal-data.ts'
import { contactMomentsData } from '#main/features/contacts/contacts.personal-data.ts'
import {
  correctionsData,
  correctionTellingsData,
} from '#main/features/corrections/corrections.personal-data.ts'
import { crisesData } from '#main/features/crisis/crisis.personal-data.ts'
import { debtsData } from '#main/features/debts/debts.personal-data.ts'
import { draftsData } from '#main/features/drafts/drafts.personal-data.ts'
import {
  anonymousFiguresData,
  erasureRootsData,
  erasuresData,
} from '#main/features/erasure/erasure.personal-data.ts'
import {
  handoverCopiesData,
  handoversData,
  handoverStepsData,
} from '#main/features/handover/handover.personal-data.ts'
import { householdMembersData } from '#main/features/household/household.personal-data.ts'
import {
  matchesData,
  matchEvaluationsData,
  matchRolesData,
  matchStepsData,
  pairBarsData,
} from '#main/features/matches/matches.personal-data.ts'
import { costsData, incomesData } from '#main/features/money/money.personal-data.ts'
import { processingNotesData, processorsData } from '#main/features/processing/processing.personal-data.ts'
import { contactPointsData } from '#main/features/reach/reach.personal-data.ts'
import { receiversData } from '#main/features/receivers/receivers.personal-data.ts'
import { remarksData } from '#main/features/remarks/remarks.personal-data.ts'
import {
  retentionHoldsData,
  retentionRunsData,
  retentionTermsData,
} from '#main/features/retention/retention.personal-data.ts'
import { restrictionsData, rightsRequestsData } from '#main/features/rights/rights.personal-data.ts'
import { searchEntriesData, searchRowsData } from '#main/features/search/search.personal-data.ts'
import { settingsData } from '#main/features/settings/settings.personal-data.ts'
import { organisationData, peopleData } from '#main/features/users/users.personal-data.ts'
import { volunteerImportsData } from '#main/features/volunteer-import/volunteer-import.personal-data.ts'
import {
  volunteerHoursData,
  volunteersData,
  volunteerStepsData,
  volunteerTrainingsData,
} from '#main/features/volunteers/volunteers.personal-data.ts'
import { maatjeRequestsData } from '#main/features/waiting-list/waiting-list.personal-data.ts'
import { changeLogData } from './change-log.personal-data.ts'
import type { Classified } from './classified.ts'
import type { Schema } from './schema.ts'

/** A table or a column that nobody classified does not compile here. */
const classified = {
  organisation: organisationData,
  people: peopleData,
  settings: settingsData,
  change_log: changeLogData,
  residents: residentsData,
  cases: casesData,
  household_members: householdMembersData,
  contact_points: contactPointsData,
  remarks: remarksData,
  contact_moments: contactMomentsData,
  fact_marks: factMarksData,
  drafts: draftsData,
  search_rows: searchRowsData,
  search_entries: searchEntriesData,
  incomes: incomesData,
  costs: costsData,
  debts: debtsData,
  crises: crisesData,
  receivers: receiversData,
  consents: consentsData,
  consent_parts: consentPartsData,
  handovers: handoversData,
  handover_steps: handoverStepsData,
  handover_copies: handoverCopiesData,
  volunteers: volunteersData,
  volunteer_trainings: volunteerTrainingsData,
  volunteer_steps: volunteerStepsData,
  volunteer_hours: volunteerHoursData,
  volunteer_imports: volunteerImportsData,
  maatje_requests: maatjeRequestsData,
  matches: matchesData,
  match_steps: matchStepsData,
  match_roles: matchRolesData,
  match_evaluations: matchEvaluationsData,
  pair_bars: pairBarsData,
  rights_requests: rightsRequestsData,
  restrictions: restrictionsData,
  corrections: correctionsData,
  correction_tellings: correctionTellingsData,
  bundles: bundlesData,
  bundle_omissions: bundleOmissionsData,
  erasures: erasuresData,
  erasure_roots: erasureRootsData,
  anonymous_figures: anonymousFiguresData,
  retention_terms: retentionTermsData,
  retention_holds: retentionHoldsData,
  retention_runs: retentionRunsData,
  processors: processorsData,
  processing_notes: processingNotesData,
  breaches: breachesData,
  access_chain: accessChainData,
  access_entries: accessEntriesData,
} satisfies Classified<keyof Schema>

/** What is known about every column of the vault. */
export const allColumns: Readonly<Record<keyof Schema, Readonly<Record<string, ColumnClass>>>> = classified
