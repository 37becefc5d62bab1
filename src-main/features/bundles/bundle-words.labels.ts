import { periodWords } from '#main/core/money-format.ts'
import {
  digitalLabels,
  guardianshipLabels,
  householdKindLabels,
  intakePlaceLabels,
  phaseLabels,
  readingLabels,
} from '#main/features/cases/cases.labels.ts'
import {
  consentCapacityLabels,
  consentFormLabels,
  consentInterpreterLabels,
  partLabels,
} from '#main/features/consent/consent.labels.ts'
import { contactChannelLabels } from '#main/features/contacts/contacts.labels.ts'
import { crisisKindLabels } from '#main/features/crisis/crisis.labels.ts'
import { collectorKindLabels, creditorKindLabels, debtFlagLabels } from '#main/features/debts/debts.labels.ts'
import { handoverStateLabels, maatjeRoleLabels } from '#main/features/handover/handover.labels.ts'
import { costGroupLabels, costKindLabels } from '#main/features/money/cost.labels.ts'
import { incomeKindLabels, incomeStateLabels } from '#main/features/money/income.labels.ts'
import { reachChannelLabels } from '#main/features/reach/reach.labels.ts'
import { remarkKindLabels } from '#main/features/remarks/remarks.labels.ts'
import {
  amountWords,
  bytes,
  count,
  day,
  flag,
  free,
  instant,
  json,
  who,
  word,
  type TableWords,
} from './bundle-words.rules.ts'

const yesNo = word({ yes: 'ja', no: 'nee', unknown: 'onbekend' })
const sharingLabels = {
  may: 'ja, met toestemming',
  'without-names': 'ja, zonder namen',
  'not-to': 'niet aan één ontvanger',
  never: 'nee',
}
/** From whom we know something. */
export const sourceLabels: Readonly<Record<string, string>> = {
  told: 'verteld',
  'document-seen': 'op papier gezien',
  confirmed: 'bevestigd door een ander',
}
const mark = {
  source: word(sourceLabels),
  source_day: day,
  sharing: word(sharingLabels),
  not_to_receiver_id: who('receivers'),
}

/** What the columns of a resident and a case hold. A labelled column that is missing here fails a test. */
export const caseWords: Readonly<Record<string, TableWords>> = {
  residents: {
    given_name: free,
    family_name: free,
    initials: free,
    alias: free,
    birth_day: day,
    address: free,
    address_hidden: flag,
    postcode: free,
    place: free,
    municipality: free,
    languages: free,
    interpreter_needed: yesNo,
    interpreter_language: free,
    reading: word(readingLabels),
    digital: word(digitalLabels),
    guardianship: word(guardianshipLabels),
  },
  cases: {
    number: free,
    opened_at: instant,
    opened_place: word(intakePlaceLabels),
    phase: word(phaseLabels),
    household_kind: word(householdKindLabels),
    own_words: free,
    companion_wanted: yesNo,
    companion_wish: free,
    handover_wish: word({ agreed: 'ja', refused: 'nee', 'not-now': 'nu niet' }),
    handover_wish_reason: free,
    review_day: day,
    closed_on: day,
    frozen_since: day,
  },
  fact_marks: { ...mark, field: json },
  household_members: {
    ...mark,
    kind: word({ partner: 'partner', child: 'kind', other: 'iemand anders in huis' }),
    name: free,
    age: count,
    age_as_of: day,
    presence: free,
    note: free,
  },
  contact_points: {
    ...mark,
    person: free,
    channel: word(reachChannelLabels),
    value: free,
    safe: yesNo,
    not_when: free,
    preferred: flag,
  },
  remarks: { ...mark, kind: word(remarkKindLabels), text: free },
  contact_moments: {
    at: instant,
    channel: word(contactChannelLabels),
    with_whom: free,
    number: free,
    receiver_id: who('receivers'),
    agreed: free,
    confirmation_asked: flag,
    told_of_crisis: flag,
    volunteer_id: who('volunteers'),
    minutes: count,
  },
  drafts: { field: json, text: free, kept_at: instant },
  incomes: {
    ...mark,
    ...amountWords,
    kind: word(incomeKindLabels),
    description: free,
    period: word(periodWords),
    state: word(incomeStateLabels),
    stopped_day: day,
    question: free,
  },
  costs: {
    ...mark,
    ...amountWords,
    cost_group: word(costGroupLabels),
    kind: word(costKindLabels),
    description: free,
    period: word(periodWords),
  },
  debts: {
    ...mark,
    ...amountWords,
    creditor_name: free,
    creditor_kind: word(creditorKindLabels),
    collector_name: free,
    collector_kind: word(collectorKindLabels),
    reference: free,
    letter_day: day,
    last_contact_day: day,
    note: free,
    flags: { kind: 'words', labels: debtFlagLabels },
  },
  crises: {
    ...mark,
    kind: word(crisisKindLabels),
    stage: word({ threat: 'dreigt', 'formal-notice': 'aangezegd of aangekondigd' }),
    notice_day: day,
    executes_on: day,
    executes_at: free,
    reported_at: instant,
    resolved_at: instant,
  },
  consents: {
    receiver_id: who('receivers'),
    purpose: word({ handover: 'overdracht' }),
    given_on: day,
    form: word(consentFormLabels),
    witness: free,
    interpreter: word(consentInterpreterLabels),
    capacity: word(consentCapacityLabels),
    partner_agreed: yesNo,
    withdrawn_on: day,
    withdrawn_reason: free,
  },
  consent_parts: {
    // A worry or a talk is named by its id: read by a rule of its own.
    part: json,
    answer: word({ yes: 'ja', no: 'nee' }),
    answered_at: instant,
  },
  handovers: {
    receiver_id: who('receivers'),
    reference: free,
    state: word(handoverStateLabels),
    ask_today: free,
    companion_name: free,
    companion_phone: free,
    companion_when: free,
    maatje_role: word(maatjeRoleLabels),
    sent_at: instant,
    sent_by: free,
    feedback_due_day: day,
  },
  handover_steps: {
    at: instant,
    actor_id: who('people'),
    state: word(handoverStateLabels),
    day,
    source: free,
    next_day: day,
  },
  handover_copies: {
    made_at: instant,
    made_by: who('people'),
    kind: word({ handover: 'overdracht', confirmation: 'bevestiging voor u' }),
    destination: word({ saved: 'bewaard als bestand', printed: 'afgedrukt' }),
    protected: flag,
    sha256: free,
    sheet: json,
    pdf: bytes,
  },
}

/** Names of the parts somebody agrees to. */
export const consentPartLabels: Readonly<Record<string, string>> = {
  ...partLabels,
  remark: 'een zorg',
  contact: 'een gesprek',
}
